import 'fake-indexeddb/auto';
import { existsSync, readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { type IDBPDatabase, openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { building, look, tend } from '../../../utils/memory/index.ts';
import { type Database, openStore } from '../../../utils/store/index.ts';
import { UPGRADES } from '../../../utils/store/upgrades/index.ts';
import { keysIn, openSegment } from '../../../utils/threads/index.ts';

/** What a released version left on readers' disks. Never edited: a new version gets a new one. */
interface Example {
  version: number;
  stores: Record<string, { keyPath: string; indexes: Record<string, Index>; rows: unknown[] }>;
}
type Index = { keyPath: string; unique: boolean; multiEntry: boolean };

const VERSIONS = UPGRADES.map((_, at) => at + 1);
const path = (version: number) => new URL(`./examples/${version}.json`, import.meta.url);
const example = (version: number): Example => JSON.parse(readFileSync(path(version), 'utf8'));

/** A database as the example's version left it, without our code. */
async function restore({ version, stores }: Example): Promise<void> {
  const db = await openDB('dogear', version, {
    upgrade(made) {
      for (const [name, { keyPath, indexes, rows }] of Object.entries(stores)) {
        const store = made.createObjectStore(name, { keyPath });
        for (const [index, { keyPath, ...options }] of Object.entries(indexes))
          store.createIndex(index, keyPath, options);
        for (const row of rows) store.put(row);
      }
    },
  });
  db.close();
}

function shape(database: Database) {
  const db = database as unknown as IDBPDatabase;
  const tx = db.transaction([...db.objectStoreNames]);
  const entries = [...db.objectStoreNames].map((name) => {
    const store = tx.objectStore(name);
    const indexes = [...store.indexNames].map((index) => {
      const { keyPath, unique, multiEntry } = store.index(index);
      return [index, { keyPath, unique, multiEntry }];
    });
    return [name, { keyPath: store.keyPath, indexes: Object.fromEntries(indexes) }];
  });
  return Object.fromEntries(entries);
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe.each(VERSIONS)('version %i', (version) => {
  test('has a frozen example', () => {
    expect(existsSync(path(version))).toBe(true);
    expect(example(version).version).toBe(version);
  });

  test('is upgraded to the stores and indexes of a fresh database', async () => {
    const fresh = await openStore();
    const expected = shape(fresh);
    fresh.close();
    globalThis.indexedDB = new IDBFactory();
    await restore(example(version));
    expect(shape(await openStore())).toEqual(expected);
  });

  test('keeps what the reader knew', async () => {
    await restore(example(version));
    const db = await openStore();
    const cards = ['ferry-returns-to-port', 'tide-tables-go-digital', 'sea-wall-vote-is-close'].map((slug) => ({
      url: `https://www.harbour-gazette.test/2026/03/${slug}/`,
      ...{ headline: slug, dek: null, authors: [], published: null, publishedText: null },
      ...{ image: null, section: null, language: null },
    }));
    const { states } = await look(
      db,
      { section: 'https://www.harbour-gazette.test/', cards, lead: () => '' },
      Date.UTC(2026, 2, 9),
    );
    expect(states).toEqual([
      { read: 'read', progress: 0.9, clipped: false, followed: true, thread: null },
      { read: 'seen', progress: 0, clipped: false, followed: false, thread: null },
      { read: 'seen', progress: 0, clipped: true, followed: false, thread: null },
    ]);
  });
});

test.each([1, 2])(
  'the stories of version %i, which had no thread index, are filed in the background',
  async (version) => {
    await restore(example(version));
    const db = await openStore();
    expect(await building(db)).toBe(0);
    while (await tend(db, Date.UTC(2026, 2, 9)));
    const filed = (await db.getAll('segments')).flatMap(({ bytes }) => keysIn(openSegment(bytes)));
    expect(filed.sort()).toEqual(await db.getAllKeys('stories'));
    expect(await building(db)).toBe(null);
  },
);

test('the newest example has the stores and indexes of today', async () => {
  const { stores } = example(UPGRADES.length);
  const frozen = Object.entries(stores).map(([name, { keyPath, indexes }]) => [name, { keyPath, indexes }]);
  expect(shape(await openStore())).toEqual(Object.fromEntries(frozen));
});
