/** Which domains the browser lets us work on. A grant is what the reader gave; the `sites` store follows it. */
import { browser } from '../browser.ts';
import { domainOfPattern, matchPattern } from '../story/site.ts';

/** Registrable domains named by granted origins; the all-sites pattern names none. */
export async function grantedDomains(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return domainsOf(origins);
}

/** Registrable domains that match patterns name. */
export const domainsOf = (origins: readonly string[]): string[] => [
  ...new Set(origins.map(domainOfPattern).filter((domain) => domain !== null)),
];

/** Whether the page script may run on a domain. */
export const isGranted = (domain: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [matchPattern(domain)] });

/** Gives the permission back. False where the browser keeps it (granted to all sites, or by policy). */
export const giveBack = (domain: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [matchPattern(domain)] }).catch(() => false);

/** Calls back with the registrable domains that were granted, now or from a prompt the popup died under. */
export const onGranted = (listener: (domains: readonly string[]) => void): void =>
  browser.permissions.onAdded.addListener(({ origins = [] }) => listener(domainsOf(origins)));

/** Calls back when a grant was taken back, by whatever way. */
export const onRevoked = (listener: () => void): void => browser.permissions.onRemoved.addListener(() => listener());
