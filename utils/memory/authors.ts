/** Whom the reader follows, by name. */
import { type Database, read } from '../store/index.ts';
import { siteOfKey } from '../story/identity.ts';

export interface Followed {
  readonly name: string;
  /** Registrable domain of the outlet. */
  readonly site: string;
  /** ms since epoch */
  readonly since: number;
  /** Stories of theirs that the memory holds. */
  readonly stories: number;
}

export const authors = (db: Database): Promise<Followed[]> =>
  read(db, async (tx) => {
    const rows = await tx.objectStore('authors').getAll();
    const byAuthor = tx.objectStore('stories').index('authors');
    const counts = await Promise.all(rows.map((row) => byAuthor.count(row.key)));
    return rows
      .map(({ key, name, since }, at) => ({ name, site: siteOfKey(key), since, stories: counts[at]! }))
      .sort((a, b) => a.name.localeCompare(b.name) || a.site.localeCompare(b.site));
  });
