/** `judgements`: what the reader said of threads. */
import type { StoryKey } from '../story/identity.ts';
import type { JudgementRow } from './rows.ts';
import type { Transaction, Writing } from './schema.ts';

/** The judgements about a story. */
export const judgementsOf = (tx: Transaction, key: StoryKey): Promise<JudgementRow[]> =>
  tx.objectStore('judgements').index('stories').getAll(key);

/** Notes a judgement. */
export const judge = (tx: Writing, kind: JudgementRow['kind'], stories: readonly StoryKey[], at: number) =>
  tx.objectStore('judgements').put({ id: crypto.randomUUID(), kind, stories, at });

/** Forgets stories out of judgements: of a pair nothing stays, of a muted thread the others. */
export async function unjudge(tx: Writing, stories: IDBKeyRange): Promise<void> {
  const store = tx.objectStore('judgements');
  for (const row of await store.index('stories').getAll(stories)) {
    const kept = row.stories.filter((key) => !stories.includes(key));
    if (row.kind === 'pair' || kept.length === 0) await store.delete(row.id);
    else await store.put({ ...row, stories: kept });
  }
}

/** Brings a judgement back, and into it what is still known of it. */
export async function rejudge(tx: Writing, row: JudgementRow): Promise<void> {
  const store = tx.objectStore('judgements');
  const known = await store.get(row.id);
  await store.put({ ...row, stories: [...new Set([...(known?.stories ?? []), ...row.stories])] });
}

/** A story is known under another key from now on. */
export async function renameInJudgements(tx: Writing, from: StoryKey, to: StoryKey): Promise<void> {
  for (const row of await judgementsOf(tx, from))
    await tx.objectStore('judgements').put({
      ...row,
      stories: [...new Set(row.stories.map((key) => (key === from ? to : key)))],
    });
}
