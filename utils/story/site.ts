/** Sites: what the reader turns on and forgets as one. Loads the public suffix list, so never in the page script. */
import { parse } from 'tldts-icann';

const AS_GIVEN = { extractHostname: false, validateHostname: false } as const;

/** A host name cut in two: `a.stories.paper.test` is the site `paper.test` and the subdomain `a.stories`. */
export interface HostParts {
  readonly site: string;
  readonly subdomain: string;
}

/**
 * Cuts a host name (no port) at its registrable domain, by the ICANN part of the public suffix list. Under a suffix
 * the list doesn't know (`.test`) the last two labels are one. An IP address, a single name (`localhost`) and a bare
 * suffix are their own site.
 */
export function hostParts(host: string): HostParts {
  const site = (host.startsWith('[') ? null : parse(host, AS_GIVEN).domain) ?? host;
  return { site, subdomain: host.slice(0, Math.max(0, host.length - site.length - 1)) };
}

/** The site of an http(s) URL, or null where the URL has none (an extension page, a file, no URL at all). */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && hostname ? hostParts(hostname.replace(/\.$/, '')).site : null;
}

/** The match pattern of a site with its subdomains; an IP address and a single name have none. */
export function matchPattern(site: string): string {
  const alone = !site.includes('.') || site.startsWith('[') || parse(site, AS_GIVEN).isIp;
  return alone ? `*://${site}/*` : `*://*.${site}/*`;
}

/** The site that a pattern made by `matchPattern` stands for; null for any other pattern (`*://*∕*`, one host). */
export function domainOfPattern(pattern: string): string | null {
  const site = /^\*:\/\/(?:\*\.)?([^/*]+)\/\*$/.exec(pattern)?.[1];
  return site && matchPattern(site) === pattern ? site : null;
}
