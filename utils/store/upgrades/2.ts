/**
 * Version 2: sites hold what the reader taught; stories hold apart what only their own page says, and under which
 * headline they stood in which place. Frozen once released.
 */
import type { IDBPTransaction } from 'idb';
import type { Database, Schema, StoreName } from '../schema.ts';

type Row = Record<string, unknown>;

export async function upgrade2(
  _db: Database,
  tx: IDBPTransaction<Schema, StoreName[], 'versionchange'>,
): Promise<void> {
  tx.objectStore('stories').createIndex('sections', 'sections', { multiEntry: true });
  await rewrite(tx, 'sites', (site) => ({ ...site, taught: [] }));
  await rewrite(tx, 'stories', ({ earlier, ...story }) => ({
    ...story,
    carried: { authors: [], published: null, modified: null, heard: null },
    stood: (earlier as { headline: string; until: number }[]).map(({ headline, until }) => ({
      ...{ section: '', place: '', headline, first: until, visit: until, visits: 0 },
    })),
    sections: [],
  }));
}

async function rewrite(
  tx: IDBPTransaction<Schema, StoreName[], 'versionchange'>,
  name: 'sites' | 'stories',
  change: (row: Row) => Row,
): Promise<void> {
  let cursor = await tx.objectStore(name).openCursor();
  while (cursor) {
    await cursor.update(change(cursor.value as unknown as Row) as never);
    cursor = await cursor.continue();
  }
}
