/** The reader turns a site on or off. What is remembered of it stays. */
import { type Database, type Done, type SiteRow, write } from '../store/index.ts';
import { type KnownSite, knownSite } from './sites.ts';

type Switch = (
  db: Database,
  request: { readonly op: string; readonly domain: string },
  now: number,
) => Promise<Done<KnownSite>>;

const switching =
  (on: boolean): Switch =>
  (db, { op, domain }, now) =>
    write(db, op, now, {
      change: async (tx) => {
        const sites = tx.objectStore('sites');
        const row: SiteRow = (await sites.get(domain)) ?? {
          domain,
          since: null,
          first: null,
          taught: [],
          threads: true,
        };
        if (on === (row.since !== null)) return false;
        await sites.put({ ...row, since: on ? now : null });
        return true;
      },
      reply: async (tx) => knownSite(domain, await tx.objectStore('sites').get(domain)),
    });

export const siteOn: Switch = switching(true);
export const siteOff: Switch = switching(false);
