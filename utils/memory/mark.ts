/** The reader says that they have read a story, or that they have not. */
import { type Database, type Done, write } from '../store/index.ts';
import type { Card } from '../story/card.ts';
import type { Lead } from '../story/lead.ts';
import type { CardState } from '../story/state.ts';
import { cardState } from './card-state.ts';
import { changeSince } from './change.ts';
import { afterMark, untouched } from './reading-row.ts';
import { remember } from './remember.ts';

export const mark = (
  db: Database,
  { op, card, read, lead }: { readonly op: string; readonly card: Card; readonly read: boolean; readonly lead: Lead },
  now: number,
): Promise<Done<CardState>> =>
  write(db, op, now, {
    change: async (tx) => {
      const before = await cardState(tx, card, now, lead);
      const key = await remember(tx, card, now);
      const [stories, reading] = [tx.objectStore('stories'), tx.objectStore('reading')];
      const [story, row = untouched(key)] = await Promise.all([stories.get(key), reading.get(key)]);
      const changed = row.read !== null && changeSince(story!, row.read) !== null;
      await reading.put(afterMark(changed ? { ...row, read: null } : row, read, now));
      return (await cardState(tx, card, now, lead)).read !== before.read;
    },
    reply: (tx) => cardState(tx, card, now, lead),
  });
