/** The thread of one card: the earlier stories that it continues. Writes nothing. */
import type { Database } from '../store/index.ts';
import type { Card } from '../story/card.ts';
import type { Thread } from '../story/timeline.ts';

export const thread = async (_db: Database, _request: { readonly card: Card }, _now: number): Promise<Thread> => ({
  entries: [],
  copies: [],
  because: null,
  muted: false,
});
