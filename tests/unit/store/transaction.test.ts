import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { type Database, openStore, read, revision, type Writing, write } from '../../../utils/store/index.ts';

const HOUR = 3600_000;
let db: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  db = await openStore();
});

const turnOn = (domain: string, visible = true) => ({
  change: async (tx: Writing) => {
    await tx.objectStore('sites').put({ domain, since: 1, first: null, taught: [], threads: true });
    return visible;
  },
  reply: (tx: Writing) => tx.objectStore('sites').count(),
});

test('the reply is read after the change, and the change is there when it comes', async () => {
  expect((await write(db, 'operation-1', 0, turnOn('a.test'))).reply).toBe(1);
  expect(await db.getAllKeys('sites')).toEqual(['a.test']);
});

test('the reply comes after the transaction is complete', async () => {
  const order: string[] = [];
  const work = {
    ...turnOn('a.test'),
    change: async (tx: Writing) => {
      tx.addEventListener('complete', () => order.push('complete'));
      return true;
    },
  };
  await write(db, 'operation-1', 0, work);
  order.push('reply');
  expect(order).toEqual(['complete', 'reply']);
});

test('a visible change moves the revision by one, an invisible one does not', async () => {
  expect((await write(db, 'operation-1', 0, turnOn('a.test'))).changed).toBe(1);
  expect((await write(db, 'operation-2', 0, turnOn('b.test', false))).changed).toBe(null);
  expect((await write(db, 'operation-3', 0, turnOn('c.test'))).changed).toBe(2);
  expect(await read(db, revision)).toBe(2);
});

test('an operation sent twice is applied once and answered twice', async () => {
  await write(db, 'operation-1', 0, turnOn('a.test'));
  await db.delete('sites', 'a.test');
  expect(await write(db, 'operation-1', 5, turnOn('a.test'))).toEqual({ reply: 0, changed: null });
});

test('an operation sent twice at the same moment is applied once', async () => {
  const both = await Promise.all([
    write(db, 'operation-1', 0, turnOn('a.test')),
    write(db, 'operation-1', 0, turnOn('a.test')),
  ]);
  expect(both.map((done) => done.changed)).toEqual([1, null]);
});

test('when something fails, nothing is kept and the same operation can be tried again', async () => {
  const failing = {
    ...turnOn('a.test'),
    reply: () => Promise.reject(new Error('the tide was out')),
  };
  await expect(write(db, 'operation-1', 0, failing)).rejects.toThrow('the tide was out');
  for (const name of db.objectStoreNames) expect(await db.count(name)).toBe(0);
  expect((await write(db, 'operation-1', 0, turnOn('a.test'))).changed).toBe(1);
});

test('a transaction that the browser breaks off rejects, and keeps nothing', async () => {
  const broken = {
    change: async (tx: Writing) => {
      await tx.objectStore('sites').put({ domain: 'a.test', since: 1, first: null, taught: [], threads: true });
      tx.abort();
      return true;
    },
    reply: async () => null,
  };
  await expect(write(db, 'operation-1', 0, broken)).rejects.toThrow();
  expect(await db.count('sites')).toBe(0);
});

test('why the browser broke it off is told, not that it did', async () => {
  await write(db, 'operation-1', 0, turnOn('a.test'));
  const twice = {
    ...turnOn('b.test'),
    change: async (tx: Writing) => {
      const sites = tx.objectStore('sites');
      sites.add({ domain: 'a.test', since: 1, first: null, taught: [], threads: true }).catch(() => {});
      for (;;) await sites.get('b.test');
    },
  };
  await expect(write(db, 'operation-2', 0, twice)).rejects.toMatchObject({ name: 'ConstraintError' });
});

test('a full disk is told in words', async () => {
  const full = { ...turnOn('a.test'), reply: () => Promise.reject(new DOMException('no', 'QuotaExceededError')) };
  await expect(write(db, 'operation-1', 0, full)).rejects.toThrow('The disk is full');
});

test('a closed connection is told in words', async () => {
  db.close();
  await expect(write(db, 'operation-1', 0, turnOn('a.test'))).rejects.toThrow('connection');
  await expect(read(db, revision)).rejects.toThrow('connection');
});

test('operations are known for a day, then dropped', async () => {
  await write(db, 'operation-1', 0, turnOn('a.test'));
  await write(db, 'operation-2', 23 * HOUR, turnOn('a.test'));
  expect(await db.getAllKeys('operations')).toEqual(['operation-1', 'operation-2']);
  await write(db, 'operation-3', 25 * HOUR, turnOn('a.test'));
  expect(await db.getAllKeys('operations')).toEqual(['operation-2', 'operation-3']);
});
