/** The reader opens a section page: what is known of its cards. Writes nothing. */
import { type Database, read, revision } from '../store/index.ts';
import type { Card } from '../story/card.ts';
import { sectionKey, siteOfKey } from '../story/identity.ts';
import type { Lead } from '../story/lead.ts';
import type { CardState } from '../story/state.ts';
import { patternsOf, type Taught } from '../story/taught.ts';
import { recall } from './recall.ts';
import { standpointOn } from './standpoint.ts';
import { lessonsOf } from './teach.ts';
import { openIndex } from './thread-index.ts';
import { statesOf } from './threaded.ts';

export interface Looked {
  readonly revision: number;
  /** Whether this is the site's first visit. */
  readonly baseline: boolean;
  /** One a card, in order. */
  readonly states: readonly CardState[];
  /** What the reader taught of the site's links; null where that is nothing. */
  readonly taught: Taught | null;
}

export const look = (
  db: Database,
  { section, cards, lead }: { readonly section: string; readonly cards: readonly Card[]; readonly lead: Lead },
  now: number,
): Promise<Looked> =>
  read(db, async (tx) => {
    const [current, standpoint, known, lessons] = await Promise.all([
      revision(tx),
      standpointOn(tx, sectionKey(section), now),
      recall(tx, cards),
      lessonsOf(tx, siteOfKey(sectionKey(section))),
      // What takes longest when the background has just woken is begun with the rest.
      openIndex(tx),
    ]);
    const site = siteOfKey(sectionKey(section));
    const states = await statesOf(tx, cards, known, standpoint, { site, lead });
    return { revision: current, baseline: standpoint.baseline, states, taught: patternsOf(lessons) };
  });
