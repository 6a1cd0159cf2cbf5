/** Cards were in view: their stories are remembered. */
import { getMany, type Writing } from '../store/index.ts';
import type { Card } from '../story/card.ts';
import type { StoryKey } from '../story/identity.ts';
import { resolveMany } from './recall.ts';
import { afterCard } from './story-row.ts';

/** Writes the rows of these cards' stories; a story that stands twice is taken as its first card shows it. */
export async function remember(tx: Writing, cards: readonly Card[], now: number): Promise<StoryKey[]> {
  const keys = await resolveMany(
    tx,
    cards.map((card) => card.url),
  );
  const rows = await getMany(tx, 'stories', keys);
  const first = new Map<StoryKey, Card>();
  cards.forEach((card, at) => {
    if (!first.has(keys[at]!)) first.set(keys[at]!, card);
  });
  const stories = tx.objectStore('stories');
  await Promise.all([...first].map(([key, card]) => stories.put(afterCard(rows.get(key), key, card, now))));
  return keys;
}
