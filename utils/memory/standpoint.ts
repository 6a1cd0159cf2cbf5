/** From where the reader looks: the visit that lasts now. Reads only: a visit that would begin is worked out, not written. */
import type { Transaction } from '../store/index.ts';
import { type SectionKey, siteOfKey } from '../story/identity.ts';
import { attended, lasts } from './sitting.ts';
import type { Standpoint } from './state.ts';

/** The standpoint of a reader who looks at a section page. */
export async function standpointOn(tx: Transaction, section: SectionKey, now: number): Promise<Standpoint> {
  const [visit, site] = await Promise.all([
    tx.objectStore('visits').get(section),
    tx.objectStore('sites').get(siteOfKey(section)),
  ]);
  const first = site?.first ?? null;
  return { began: attended(visit, now).began, baseline: !first || lasts(first, now), now };
}

/** The standpoint of a reader who acts on a card outside any section page: the section that had their attention last. */
export async function lastStandpoint(tx: Transaction, now: number): Promise<Standpoint> {
  const newest = await tx.objectStore('visits').index('attention').openCursor(null, 'prev');
  return newest ? standpointOn(tx, newest.value.key, now) : { began: now, baseline: false, now };
}
