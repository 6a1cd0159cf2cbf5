/** The upkeep of the thread index, in small steps between which pages are answered. */
import {
  addSegment,
  type Database,
  filedUpTo,
  read,
  replaceSegments,
  STORES,
  setFiledUpTo,
  type Writing,
} from '../store/index.ts';
import { merge, nextMerge, segmentOf } from '../threads/index.ts';
import { buildAnew, threadStory } from './thread-filing.ts';
import { openIndex } from './thread-index.ts';

/** Stories a step of building. */
const CHUNK = 500;

/**
 * Takes one step: builds on where the index is missing, damaged or of another version, else merges what is due.
 * @returns whether more is to be done
 */
export async function tend(db: Database, now: number): Promise<boolean> {
  const { index, upTo } = await read(db, async (tx) => ({ index: await openIndex(tx), upTo: await filedUpTo(tx) }));
  if (upTo !== null || index.unreadable.length > 0) return build(db, now);
  const ids = [...index.segments.keys()];
  const due = nextMerge(ids.map((id) => index.segments.get(id)!.stories))?.map((at) => ids[at]!);
  if (!due) return false;
  await replaceSegments(db, due, merge(due.map((id) => index.segments.get(id)!)));
  return true;
}

async function build(db: Database, now: number): Promise<boolean> {
  const tx = db.transaction([...STORES], 'readwrite');
  const more = await buildOn(tx, now);
  await tx.done;
  return more;
}

async function buildOn(tx: Writing, now: number): Promise<boolean> {
  if ((await openIndex(tx)).unreadable.length > 0) await buildAnew(tx);
  const after = await filedUpTo(tx);
  if (after === null) return true;
  const rows = await tx.objectStore('stories').getAll(IDBKeyRange.lowerBound(after, true), CHUNK);
  if (rows.length > 0) await addSegment(tx, segmentOf(rows.map((row) => threadStory(row, now))));
  await setFiledUpTo(tx, rows.length < CHUNK ? null : rows.at(-1)!.key);
  return true;
}

/** How far the building of the index is, 0 to 1; null while there is none under way. */
export const building = (db: Database): Promise<number | null> =>
  read(db, async (tx) => {
    const after = await filedUpTo(tx);
    if (after === null) return null;
    const stories = tx.objectStore('stories');
    const [all, done] = await Promise.all([
      stories.count(),
      after === '' ? 0 : stories.count(IDBKeyRange.upperBound(after)),
    ]);
    return all > 0 ? done / all : 1;
  });
