/** Taking back that a story was forgotten. */
import {
  type Database,
  type Done,
  filedUpTo,
  judgementsOf,
  read,
  rejudge,
  resolveKey,
  type StoreName,
  type Transaction,
  write,
} from '../store/index.ts';
import type { AliasRow, ClippingRow, JudgementRow, ReadingRow, StoryRow } from '../store/rows.ts';
import { storyKey } from '../story/identity.ts';
import { file } from './thread-filing.ts';

/** All that is remembered of one story. */
export interface Remembered {
  readonly story: StoryRow | null;
  readonly reading: ReadingRow | null;
  readonly clipping: ClippingRow | null;
  readonly aliases: readonly AliasRow[];
  readonly judgements: readonly JudgementRow[];
}

/** What `forget` would take of the story at a URL; asked first, so that it can be brought back. */
export const remembered = (db: Database, { story: url }: { readonly story: string }): Promise<Remembered> =>
  read(db, async (tx) => {
    const key = await resolveKey(tx, storyKey(url));
    const [story = null, reading = null, clipping = null, aliases, judgements] = await Promise.all([
      tx.objectStore('stories').get(key),
      tx.objectStore('reading').get(key),
      tx.objectStore('clippings').get(key),
      tx.objectStore('aliases').index('story').getAll(key),
      judgementsOf(tx, key),
    ]);
    return { story, reading, clipping, aliases, judgements };
  });

/** Brings a story back. What came to be remembered of it meanwhile stays. */
export const restore = (
  db: Database,
  { op, remembered }: { readonly op: string; readonly remembered: Remembered },
  now: number,
): Promise<Done<null>> =>
  write(db, op, now, {
    change: async (tx) => {
      const { story, reading, clipping, aliases, judgements } = remembered;
      const isGone = async (name: StoreName, row: { readonly key: string }) => !(await has(tx, name, row.key));
      if (story && (await isGone('stories', story))) {
        await tx.objectStore('stories').put(story);
        await file(tx, [story], await filedUpTo(tx), now);
      }
      if (reading && (await isGone('reading', reading))) await tx.objectStore('reading').put(reading);
      if (clipping && (await isGone('clippings', clipping))) await tx.objectStore('clippings').put(clipping);
      for (const alias of aliases) if (await isGone('aliases', alias)) await tx.objectStore('aliases').put(alias);
      for (const judgement of judgements) await rejudge(tx, judgement);
      return true;
    },
    reply: async () => null,
  });

const has = async (tx: Transaction, name: StoreName, key: string): Promise<boolean> =>
  (await tx.objectStore(name).getKey(key as never)) !== undefined;
