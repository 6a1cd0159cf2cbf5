/** Stories into the thread index, and out of it. */
import {
  addSegment,
  dropSegments,
  filedUpTo,
  type StoryRow,
  setFiledUpTo,
  type Transaction,
  type Writing,
} from '../store/index.ts';
import { fold } from '../story/fold.ts';
import { type StoryKey, siteOfKey } from '../story/identity.ts';
import { keysIn, MOST_STORIES, segmentOf, type ThreadStory, without } from '../threads/index.ts';
import { publishedOf } from './story-row.ts';
import { openIndex } from './thread-index.ts';

const DAY = 24 * 3600_000;

/**
 * When a story is from: as published, where that is known and not later than it was met; where only the day is known,
 * as close to when it was met as the day allows.
 * @param met when the memory first knew of it, ms since epoch
 */
export function timeOf(published: string | null, met: number): number {
  const from = published === null ? Number.NaN : Date.parse(published);
  if (Number.isNaN(from)) return met;
  const to = published!.includes('T') ? from : from + DAY - 1;
  return Math.min(met, Math.max(0, to));
}

/** What the engine knows of a remembered story. */
export const threadStory = (row: StoryRow, now: number): ThreadStory => ({
  key: row.key,
  headline: row.headline,
  dek: row.dek,
  language: row.language,
  site: siteOfKey(row.key),
  time: timeOf(publishedOf(row), row.firstSeen ?? now),
});

/** Whether a story's row holds words that the index does not know it by. A headline that comes back is known. */
export function isUnfiled(row: StoryRow, before: StoryRow | undefined): boolean {
  if (!before) return true;
  const known = [before.headline, ...before.stood.map(({ headline }) => headline)];
  return row.headline !== before.headline && !known.map(fold).includes(fold(row.headline));
}

/**
 * Files stories, as one more segment where they fit into it.
 * @param upTo how far the building of the index is: stories that it has yet to come to are left to it
 */
export async function file(
  tx: Writing,
  rows: readonly StoryRow[],
  upTo: StoryKey | '' | null,
  now: number,
): Promise<void> {
  const due = upTo === null ? rows : rows.filter(({ key }) => key <= upTo);
  const stories = due.map((row) => threadStory(row, now));
  for (let at = 0; at < stories.length; at += MOST_STORIES)
    await addSegment(tx, segmentOf(stories.slice(at, at + MOST_STORIES)));
}

/** Takes stories out of every segment: what is written anew holds no trace of them. Unreadable ones go as a whole. */
export async function unfile(tx: Writing, isForgotten: (key: StoryKey) => boolean): Promise<void> {
  const { segments, unreadable } = await openIndex(tx);
  if (unreadable.length > 0 || (await standsAt(tx, isForgotten))) return buildAnew(tx);
  for (const [id, segment] of segments) {
    const keys = new Set(keysIn(segment).filter((key) => isForgotten(key as StoryKey)));
    const rest = keys.size > 0 ? without(segment, keys) : null;
    if (!rest) continue;
    await dropSegments(tx, [id]);
    if (keys.size < segment.stories) await addSegment(tx, rest);
  }
}

/** Whether the building of the index has stopped at such a story: its key stands in the journal. */
async function standsAt(tx: Transaction, isForgotten: (key: StoryKey) => boolean): Promise<boolean> {
  const upTo = await filedUpTo(tx);
  return upTo !== null && upTo !== '' && isForgotten(upTo);
}

/** Empties the index and begins to build it from the stories. */
export async function buildAnew(tx: Writing): Promise<void> {
  await tx.objectStore('segments').clear();
  await setFiledUpTo(tx, '');
}
