/** The reader says that they have read a story, or that they have not. */
import { type Database, type Done, write } from '../store/index.ts';
import type { Card } from '../story/card.ts';
import type { CardState } from '../story/state.ts';
import { cardState } from './card-state.ts';
import { afterMark, untouched } from './reading-row.ts';
import { remember } from './remember.ts';

export const mark = (
  db: Database,
  { op, card, read }: { readonly op: string; readonly card: Card; readonly read: boolean },
  now: number,
): Promise<Done<CardState>> =>
  write(db, op, now, {
    change: async (tx) => {
      const key = await remember(tx, card, now);
      const reading = tx.objectStore('reading');
      const row = (await reading.get(key)) ?? untouched(key);
      await reading.put(afterMark(row, read, now));
      return read !== (row.read !== null);
    },
    reply: (tx) => cardState(tx, card, now),
  });
