/** A muted thread goes on: what continues it belongs to it, so that it does not come back by way of that. */
import type { JudgementRow, StoryRow, Transaction, Writing } from '../store/index.ts';
import { threadsOf } from './thread-lookup.ts';

/** Whether any thread is muted. */
export const isAnyMuted = async (tx: Transaction): Promise<boolean> =>
  (await tx.objectStore('judgements').getAll()).some(({ kind }) => kind === 'mute');

/** Takes stories that were just filed into the muted threads they continue. */
export async function growMutes(tx: Writing, rows: readonly StoryRow[], now: number): Promise<void> {
  if (rows.length === 0) return;
  const picked = await threadsOf(
    tx,
    rows.map((row) => ({ key: row.key, card: row, row })),
    now,
  );
  const grown = new Map<string, JudgementRow>();
  for (const [at, { key }] of rows.entries())
    for (const mute of picked[at]!.mutes) {
      const { stories } = grown.get(mute.id) ?? mute;
      grown.set(mute.id, { ...mute, stories: [...new Set([...stories, key])] });
    }
  await Promise.all([...grown.values()].map((mute) => tx.objectStore('judgements').put(mute)));
}
