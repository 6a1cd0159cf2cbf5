import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { type Database, getFew, getMany, openStore, read } from '../../../utils/store/index.ts';
import { type StoryKey, storyKey } from '../../../utils/story/identity.ts';

const key = (n: number): StoryKey => storyKey(`https://a.test/ferry/${1000 + n}`);
let db: Database;
beforeAll(async () => {
  globalThis.indexedDB = new IDBFactory();
  db = await openStore();
  for (let n = 0; n < 200; n += 2) await db.put('clippings', { key: key(n), at: n });
});

test.each([
  ['many', getMany],
  ['few', getFew],
])('%s rows are the rows one by one, however many are asked for', async (_, get) => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: -5, max: 210 }), { maxLength: 150 }), async (numbers) => {
      const rows = await read(db, (tx) => get(tx, 'clippings', numbers.map(key)));
      for (const n of numbers) expect(rows.get(key(n))).toEqual(await db.get('clippings', key(n)));
      expect(rows.size).toBe(new Set(numbers.filter((n) => n >= 0 && n < 200 && n % 2 === 0)).size);
    }),
  );
});
