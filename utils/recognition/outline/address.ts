/** Addresses: which story a link leads to, as far as one page can tell, and what the shape of its path says. */

/** Parameters that say where a click came from, not what it leads to. */
const TRACKING = /^(utm_|itm_|fbclid|gclid|at_|ns_|cmp|cid$|ref$|ref_|icid|src$|xtor|wt_|s_cid|smid|mod$|feature$)/i;

export interface Address {
  /** Absolute, as the page says it, without fragment. */
  readonly url: string;
  /** The same for all spellings of one address: no scheme, `www.`, tracking, trailing slash. */
  readonly key: string;
  readonly host: string;
  /** Path segments, decoded, not empty. */
  readonly segments: readonly string[];
  readonly query: string;
}

/** What `URL` would take as it is: lower-case host, letters, digits and plain signs in path and query. */
const PLAIN =
  /^(?:(https?:)?\/\/((?:[a-z0-9-]+\.)+[a-z]{2,})(?=[/?]|$))?(\/(?!\/)[\w!$%&'()*+,./:;=@~-]*)?(?:\?([\w!$&()*,./:;=@~-]+))?$/;
const ORIGIN = /^(https?:)\/\/((?:[a-z0-9-]+\.)+[a-z]{2,})(?=\/|$)/;
/** Steps in a path, and labels of another script, have rules of their own. */
const RULED = /\/(?:\.|%2e){1,2}(?:[/?]|$)|xn--/i;
const OTHER_SCHEME = /^(?!https?:)[a-z][a-z0-9+.-]*:/i;

/** Resolves a link against its page; null for what is no web address. */
export function addressOf(href: string, base: string): Address | null {
  const bare = href.trim();
  if (!bare || bare.startsWith('#') || OTHER_SCHEME.test(bare)) return null;
  return plainly(bare, base) ?? resolved(bare, base);
}

/** Most links can be cut up without `URL`, which takes as long as all the rest; null for the others. */
function plainly(bare: string, base: string): Address | null {
  const hash = bare.indexOf('#');
  const whole = hash < 0 ? bare : bare.slice(0, hash);
  const match = PLAIN.exec(whole);
  if (!match || RULED.test(whole)) return null;
  const [, scheme, host, path = '/', search] = match;
  if (!host && !match[3]) return null;
  const [, ownScheme, ownHost = ''] = (!scheme && ORIGIN.exec(base)) || [];
  const [way, name] = [scheme ?? ownScheme, host ?? ownHost];
  if (!way || RULED.test(name)) return null;
  const parameters = search?.split('&').flatMap((pair): [string, string][] => {
    const at = pair.indexOf('=');
    return pair ? [at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]] : [];
  });
  return cutUp(`${way}//${name}${path}${search ? `?${search}` : ''}`, name, decoded(path), parameters ?? []);
}

function resolved(bare: string, base: string): Address | null {
  let url: URL;
  try {
    url = new URL(bare, base);
  } catch {
    return null;
  }
  if (!/^https?:$/.test(url.protocol)) return null;
  url.hash = '';
  return cutUp(url.href, url.hostname, decoded(url.pathname), url.search ? [...url.searchParams] : []);
}

function cutUp(url: string, name: string, path: string, parameters: readonly [string, string][]): Address {
  const host = name.replace(/^www\./, '');
  const query =
    parameters.length === 0
      ? ''
      : parameters
          .filter(([name]) => !TRACKING.test(name))
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, value]) => `${name}=${value}`)
          .join('&');
  const segments = path.split('/').filter(Boolean);
  return { url, key: `${host}/${segments.join('/')}${query && `?${query}`}`, host, segments, query };
}

function decoded(path: string): string {
  try {
    return path.includes('%') ? decodeURIComponent(path) : path;
  } catch {
    return path;
  }
}

/** Second-level labels under which countries register names. */
const SHARED = /^(com?|net|org|gov|edu|ac|or|ne|go|gob|nic|mil|in|info|web)$/;

/** The part of a host name that one owner holds, by a rule of thumb: two labels, three under `co.uk` and the like. */
export function siteOf(host: string): string {
  const labels = host.split('.');
  const keep = labels.length > 2 && labels.at(-1)!.length === 2 && SHARED.test(labels.at(-2)!) ? 3 : 2;
  return labels.slice(-keep).join('.');
}

/** What a page's links are resolved against: its `base`, or its own address. */
export function baseOf(document: Document, url: string): string {
  const href = document.head?.querySelector('base[href]')?.getAttribute('href');
  try {
    return href ? new URL(href, url).href : url;
  } catch {
    return url;
  }
}
