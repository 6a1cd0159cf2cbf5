/**
 * Version 3: the thread index, the reader's judgements of threads, and whether a site shows threads. The index of the
 * stories known before is built afterwards, in the background. Frozen once released.
 */
import type { IDBPTransaction } from 'idb';
import type { Database, Schema, StoreName } from '../schema.ts';

export async function upgrade3(db: Database, tx: IDBPTransaction<Schema, StoreName[], 'versionchange'>): Promise<void> {
  db.createObjectStore('segments', { keyPath: 'id' });
  db.createObjectStore('judgements', { keyPath: 'id' }).createIndex('stories', 'stories', { multiEntry: true });
  let site = await tx.objectStore('sites').openCursor();
  while (site) {
    await site.update({ ...site.value, threads: true });
    site = await site.continue();
  }
  if ((await tx.objectStore('stories').count()) > 0)
    await tx.objectStore('settings').put({ name: 'unfiled', value: { after: '' } });
}
