/** How much is remembered: rows by store. */
import { type Database, read, STORES } from '../store/index.ts';

export const numbers = (db: Database): Promise<Readonly<Record<string, number>>> =>
  read(db, async (tx) => {
    const counts = await Promise.all(STORES.map((name) => tx.objectStore(name).count()));
    return Object.fromEntries(STORES.map((name, at) => [name, counts[at]!]));
  });
