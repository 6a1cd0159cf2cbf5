/** The reader follows an author at an outlet, or no longer does. */
import { type Database, type Done, write } from '../store/index.ts';
import { authorKey } from '../story/author.ts';

export interface Follow {
  readonly op: string;
  readonly author: string;
  /** Registrable domain of the outlet. */
  readonly site: string;
  readonly on: boolean;
}

export const follow = (db: Database, { op, author, site, on }: Follow, now: number): Promise<Done<null>> =>
  write(db, op, now, {
    change: async (tx) => {
      const authors = tx.objectStore('authors');
      const key = authorKey(author, site);
      const known = await authors.get(key);
      if (on && !known) await authors.put({ key, name: author, since: now });
      if (!on) await authors.delete(key);
      return on !== (known !== undefined);
    },
    reply: async () => null,
  });
