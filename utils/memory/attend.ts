/** Attention keeps a visit going. */
import type { Writing } from '../store/index.ts';
import { type SectionKey, siteOfKey } from '../story/identity.ts';
import { attended, lasts, type Span } from './sitting.ts';

/** A visit that ended is kept this long (ms): by it a section page is known as one. */
const KEPT = 30 * 24 * 3600_000;
/** Ended visits dropped at once. */
const DROPPED = 50;

/** The sitting that a section page was seen in. */
export interface Visit {
  readonly key: SectionKey;
  /** ms since epoch */
  readonly began: number;
}

/**
 * A section page had the reader's attention: its visit goes on or begins, and with it the site's first.
 * @returns the visit; null, with nothing written, where the site is off: what happens there is not remembered.
 */
export async function attendSection(tx: Writing, section: SectionKey, span: Span): Promise<Visit | null> {
  const [visits, sites] = [tx.objectStore('visits'), tx.objectStore('sites')];
  const [visit, site, old] = await Promise.all([
    visits.get(section),
    sites.get(siteOfKey(section)),
    visits.index('attention').getAllKeys(IDBKeyRange.upperBound(span.to - KEPT), DROPPED),
  ]);
  if (!site || site.since === null) return null;
  const current = { key: section, ...attended(visit, span) };
  const isFirst = !site.first || lasts(site.first, span.from);
  await Promise.all([
    ...old.map((key) => visits.delete(key)),
    visits.put(current),
    isFirst && sites.put({ ...site, first: attended(site.first ?? undefined, span) }),
  ]);
  return current;
}

/** A story opened from a section page had the reader's attention: the visit goes on, if it still lasted. */
export async function attendStory(tx: Writing, from: SectionKey, span: Span): Promise<void> {
  const visit = await tx.objectStore('visits').get(from);
  if (visit && lasts(visit, span.from)) await attendSection(tx, from, span);
}

/** The moment, as a span. */
export const moment = (now: number): Span => ({ from: now, to: now });
