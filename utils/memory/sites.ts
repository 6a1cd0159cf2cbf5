/** What is known of sites. Whether the browser grants access to them is for others to say. */
import { type Database, read, type SiteRow } from '../store/index.ts';
import { siteOf } from '../story/site.ts';

export interface KnownSite {
  /** Registrable domain; null where the URL has none. */
  readonly domain: string | null;
  readonly on: boolean;
  /** ms since epoch, or null when it is off. */
  readonly since: number | null;
  /** Whether its cards show their threads. */
  readonly threads: boolean;
}

export const knownSite = (domain: string | null, row: SiteRow | undefined): KnownSite => {
  const since = row?.since ?? null;
  return { domain, on: since !== null, since, threads: row?.threads ?? true };
};

/** The site that a URL belongs to. */
export const site = (db: Database, { url }: { readonly url: string }): Promise<KnownSite> =>
  read(db, async (tx) => {
    const domain = siteOf(url);
    return knownSite(domain, domain === null ? undefined : await tx.objectStore('sites').get(domain));
  });

/** Every site that is on or is remembered from when it was, by name. */
export const sites = (db: Database): Promise<KnownSite[]> =>
  read(db, async (tx) => (await tx.objectStore('sites').getAll()).map((row) => knownSite(row.domain, row)));
