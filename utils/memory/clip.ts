/** The reader saves a story, or takes it off their clippings. */
import { type Database, type Done, write } from '../store/index.ts';
import type { Card } from '../story/card.ts';
import type { Lead } from '../story/lead.ts';
import type { CardState } from '../story/state.ts';
import { cardState } from './card-state.ts';
import { remember } from './remember.ts';

export interface Clip {
  readonly op: string;
  readonly card: Card;
  readonly on: boolean;
  /** When it was clipped before, for an undo; ms since epoch. */
  readonly at?: number | undefined;
  readonly lead: Lead;
}

export const clip = (db: Database, { op, card, on, at, lead }: Clip, now: number): Promise<Done<CardState>> =>
  write(db, op, now, {
    change: async (tx) => {
      const key = await remember(tx, card, now);
      const clippings = tx.objectStore('clippings');
      const known = await clippings.get(key);
      if (on) await clippings.put({ key, at: Math.min(at ?? known?.at ?? now, now) });
      else await clippings.delete(key);
      return on !== (known !== undefined);
    },
    reply: (tx) => cardState(tx, card, now, lead),
  });
