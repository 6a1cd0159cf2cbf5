/** From where the reader looks: the visit that lasts now. Reads only: a visit that would begin is worked out, not written. */
import type { Transaction } from '../store/index.ts';
import { type SectionKey, siteOfKey } from '../story/identity.ts';
import { lasts } from './sitting.ts';
import type { Standpoint } from './state.ts';

/** The standpoint of a reader who looks at a section page. */
export async function standpointOn(tx: Transaction, section: SectionKey, now: number): Promise<Standpoint> {
  const [visit, baseline] = await Promise.all([
    tx.objectStore('visits').get(section),
    isBaseline(tx, siteOfKey(section), now),
  ]);
  return { began: visit && lasts(visit, now) ? visit.began : now, baseline, now };
}

/**
 * The standpoint of a reader who acts on a story without saying where: the section page that had their attention last,
 * if its visit still lasts.
 * @param site the story's
 */
export async function lastStandpoint(tx: Transaction, site: string, now: number): Promise<Standpoint> {
  const newest = (await tx.objectStore('visits').index('attention').openCursor(null, 'prev'))?.value;
  if (newest && lasts(newest, now)) return standpointOn(tx, newest.key, now);
  return { began: now, baseline: await isBaseline(tx, site, now), now };
}

/** Whether a site's first visit lasts, or is still to come. */
async function isBaseline(tx: Transaction, site: string, now: number): Promise<boolean> {
  const first = (await tx.objectStore('sites').get(site))?.first ?? null;
  return first === null || lasts(first, now);
}
