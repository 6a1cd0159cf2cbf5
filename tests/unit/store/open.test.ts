import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { keepOpen, openStore } from '../../../utils/store/index.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const refusing = (name: string) => {
  globalThis.indexedDB = new Proxy(new IDBFactory(), {
    get: () => () => {
      throw new DOMException('refused', name);
    },
  });
};

test('a newer version that asks for the database gets it, and the holder is told', async () => {
  const lost = vi.fn();
  await openStore(lost);
  const newer = await openDB('dogear', 99);
  expect(newer.version).toBe(99);
  expect(lost).toHaveBeenCalledOnce();
});

test('a database of a newer version is refused in words', async () => {
  (await openDB('dogear', 99)).close();
  await expect(openStore()).rejects.toThrow('A newer Dogear');
});

test('an older connection that does not give way is named, and nothing stays open behind it', async () => {
  const stubborn = await openDB('dogear', 1);
  const { openStore: openNewer } = await newerVersion();
  await expect(openNewer()).rejects.toThrow('An older Dogear');
  stubborn.close();
  const closing = vi.spyOn(IDBDatabase.prototype, 'close');
  await vi.waitFor(() => expect(closing).toHaveBeenCalledOnce());
  expect((await openDB('dogear')).version).toBe(2);
});

/** The store as it will be one upgrade later. */
async function newerVersion() {
  vi.resetModules();
  vi.doMock('../../../utils/store/upgrades/index.ts', () => ({ UPGRADES: [() => {}, () => {}] }));
  const store = await import('../../../utils/store/open.ts');
  vi.doUnmock('../../../utils/store/upgrades/index.ts');
  return store;
}

test('permanent private browsing is refused in words', async () => {
  refusing('InvalidStateError');
  await expect(openStore()).rejects.toThrow('permanent private browsing');
});

test('the database is opened once for all who ask', async () => {
  const store = keepOpen();
  expect(await store()).toBe(await store());
});

test('a lost connection is opened again at the next request', async () => {
  const store = keepOpen();
  const first = await store();
  (await openDB('dogear', 99)).close();
  globalThis.indexedDB = new IDBFactory();
  expect(await store()).not.toBe(first);
});

test('after a failure the next request tries again', async () => {
  const store = keepOpen();
  refusing('UnknownError');
  await expect(store()).rejects.toThrow('storage');
  globalThis.indexedDB = new IDBFactory();
  expect((await store()).name).toBe('dogear');
});
