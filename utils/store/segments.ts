/**
 * `segments`: the thread index, in pieces of bytes that are opaque here. The bytes under an id never change: what takes
 * their place has another id, so that whoever holds some knows by the ids alone what is still true.
 */
import type { StoryKey } from '../story/identity.ts';
import type { Database, Transaction, Writing } from './schema.ts';

/**
 * Ids of all segments, and those that are not held yet, each opened as soon as it is read: many requests at once take two
 * thirds of the time of one for all (18 MB in Chromium 156: 69 ms instead of 98).
 */
export async function readSegments<Opened>(
  tx: Transaction,
  isHeld: (id: string) => boolean,
  open: (bytes: Uint8Array) => Opened,
): Promise<{ readonly ids: readonly string[]; readonly read: ReadonlyMap<string, Opened> }> {
  const store = (tx as Transaction).objectStore('segments');
  const ids = await store.getAllKeys();
  const wanted = ids.filter((id) => !isHeld(id));
  const opened = wanted.map(async (id) => [id, open((await store.get(id))!.bytes)] as const);
  return { ids, read: new Map(await Promise.all(opened)) };
}

/** Adds a segment, and answers its id. */
export async function addSegment(tx: Writing, bytes: Uint8Array): Promise<string> {
  const id = crypto.randomUUID();
  await tx.objectStore('segments').put({ id, bytes });
  return id;
}

export const dropSegments = (tx: Writing, ids: readonly string[]): Promise<unknown> =>
  Promise.all(ids.map((id) => tx.objectStore('segments').delete(id)));

/**
 * Puts one segment in the place of several, in a transaction of its own. Where one of them is gone meanwhile (a story
 * of it was forgotten) nothing is changed.
 */
export async function replaceSegments(db: Database, ids: readonly string[], bytes: Uint8Array): Promise<void> {
  const tx = db.transaction('segments', 'readwrite');
  const known = new Set(await tx.store.getAllKeys());
  if (ids.every((id) => known.has(id)))
    await Promise.all([...ids.map((id) => tx.store.delete(id)), tx.store.put({ id: crypto.randomUUID(), bytes })]);
  await tx.done;
}

const UNFILED = 'unfiled';

/** While the index is being built from the stories: the last story that is in it, '' before the first. Else null. */
export async function filedUpTo(tx: Transaction): Promise<StoryKey | '' | null> {
  const row = await tx.objectStore('settings').get(UNFILED);
  return row ? (row.value as { after: StoryKey | '' }).after : null;
}

/** How far the building is; null: done. */
export const setFiledUpTo = (tx: Writing, after: StoryKey | '' | null): Promise<unknown> =>
  after === null
    ? tx.objectStore('settings').delete(UNFILED)
    : tx.objectStore('settings').put({ name: UNFILED, value: { after } });
