/**
 * Which story or section a URL leads to, whatever way it is spelled. When in doubt two addresses stay two: a story
 * marked twice is a blemish, two stories marked as one is a lie. What spelling can't tell, `aliases` learn from
 * `rel=canonical`. Loads the public suffix list, so never in the page script.
 */
import { hostParts } from './site.ts';
import { isLikelyTracking, isTracking } from './tracking.ts';

declare const story: unique symbol;
declare const section: unique symbol;
/** One story: `site`, a space, then subdomain, path, parameters and route. All keys of a site are one key range. */
export type StoryKey = string & { readonly [story]: true };
/** One section page, spelled as a story key is. */
export type SectionKey = string & { readonly [section]: true };

/** The identity of the story at a URL. An address that can't be parsed stands for itself. */
export const storyKey = (url: string): StoryKey => spell(url) as StoryKey;

/** The identity of the section page at a URL. Its parameters stay: page 2 and another search are other sections. */
export const sectionKey = (url: string): SectionKey => spell(url) as SectionKey;

/** The site that a story, section or author belongs to. */
export const siteOfKey = (key: string): string => key.slice(0, key.indexOf(' '));

/** First and last bound (exclusive) of all the keys of a site. */
export const keysOfSite = (site: string): readonly [from: string, to: string] => [`${site} `, `${site}!`];

/**
 * Whether a page may be believed that its story's real address is `canonical`. Careless sites name their home page,
 * a section, or one address for all their stories; a story on another site is another story.
 */
export function isCredible(url: string, canonical: string): boolean {
  const [from, to] = [storyKey(url), storyKey(canonical)];
  if (siteOfKey(from) !== siteOfKey(to)) return false;
  const [path, parameters] = split(to);
  if (!namesStory(path) && !parameters) return false;
  const [ownPath, ownParameters] = split(from);
  return path !== ownPath || !dropsNumber(ownParameters, parameters);
}

/** Whether an address looks like one story's own page, whatever it shows. */
export const looksLikeStory = (key: StoryKey | SectionKey): boolean => namesStory(split(key)[0]);

/** `a=1&b=2` against `b=2`: whether what is missing holds a number, which may be the story's own. */
function dropsNumber(own: string, canonical: string): boolean {
  const kept = new Set(canonical.split('&'));
  return own.split('&').some((pair) => !kept.has(pair) && /\d/.test(pair));
}

/** A key's path, and what follows it. */
function split(key: string): [path: string, parameters: string] {
  const [path = '', ...rest] = key.split(/[?#]/);
  return [path, rest.join('#')];
}

function spell(address: string): string {
  if (!URL.canParse(address)) return ` ${address}`;
  const url = new URL(address);
  const path = spellPath(url.pathname);
  return spellHost(url) + path + spellQuery(url.search, namesStory(path)) + spellRoute(url.hash);
}

/** Without scheme, default port, `www.` and the labels of mobile and AMP hosts: `en.m.example.org` is `en.example.org`. */
function spellHost({ hostname, port }: URL): string {
  const { site, subdomain } = hostParts(hostname.replace(/\.$/, ''));
  const labels = subdomain.split('.').filter((label) => !/^(www|m|mobile|amp)$/.test(label));
  return `${site} ${labels.join('.')}${/^(80|443)?$/.test(port) ? '' : `:${port}`}`;
}

/** What Java servers write into a path for a reader without cookies. */
const SESSION = /;jsessionid=[^/]*/gi;

/** Without empty segments, sessions, default index files and what marks the AMP page of a story. */
function spellPath(path: string): string {
  const segments = path.replace(SESSION, '').split('/').filter(Boolean).map(respell);
  while (/^(index|default)\.(html?|php\d?|shtml|aspx?|jsp|cfm)$/i.test(segments.at(-1) ?? '')) segments.pop();
  return `/${withoutAmp(segments).join('/')}`;
}

/** `/a/story-12/amp`, `/amp/a/story-12`, `/a/story-12.amp.html`: only beside a segment that names a story. */
function withoutAmp(segments: string[]): string[] {
  const plain = segments.slice();
  while (plain.at(-1) === 'amp') plain.pop();
  while (plain[0] === 'amp') plain.shift();
  const last = plain.pop()?.replace(/(\.amp)+(?=$|\.html?$)/, '') ?? '';
  return namesStory([...plain, last].join('/')) ? [...plain, last] : segments;
}

/** Sorted, without what only tracks. An empty value and none are the same. */
function spellQuery(search: string, pathNamesStory: boolean): string {
  const pairs = search.slice(1).split('&').filter(Boolean).map(spellPair);
  const kept = pairs.filter(
    ([name, value]) => !isTracking(name, value) && !(pathNamesStory && isLikelyTracking(name, value)),
  );
  const query = kept.map(([name, value]) => (value ? `${name}=${value}` : name));
  return query.length ? `?${query.sort().join('&')}` : '';
}

function spellPair(pair: string): [name: string, value: string] {
  const [name = '', ...value] = pair.replaceAll('+', '%20').split('=');
  return [respell(name), respell(value.join('='))];
}

/** Places within a page lead to no other story; `#!/a` and `#/a` are whole addresses of pages made by scripts. */
const spellRoute = (hash: string): string => (/^#(!|\/)\/*[^/]/.test(hash) ? respellAll(hash) : '');

const respellAll = (text: string): string =>
  text
    .split(/([/?&=#!])/)
    .map((part) => (/^[/?&=#!]$/.test(part) ? part : respell(part)))
    .join('');

/** One percent-encoding for all. Bytes that are no UTF-8 (old Korean and Japanese sites) stay as they are. */
function respell(part: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(part).normalize('NFC'));
  } catch {
    return part.replace(/%[\da-f]{2}/gi, (code) => code.toUpperCase());
  }
}

/**
 * Whether a path looks like one story's own: its last segment holds a number of four digits, three words or letters
 * beyond ASCII, or is a word under a date.
 */
function namesStory(path: string): boolean {
  const last = path.slice(path.lastIndexOf('/') + 1);
  if (/\.(php|aspx?|jsp|do|cgi|nhn|cfm)$/i.test(last)) return false;
  if (/\d{4}|[^-]-[^-]+-[^-]|[^_]_[^_]+_[^_]|(%[A-F\d]{2}){6}/.test(last)) return true;
  return /[a-z]/i.test(last) && /\b\d{4}\/\d{1,2}\//.test(path);
}
