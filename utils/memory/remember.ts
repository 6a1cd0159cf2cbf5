/** Cards were in view or were acted on: their stories are remembered. */
import { getMany, type Writing } from '../store/index.ts';
import type { Card } from '../story/card.ts';
import type { StoryKey } from '../story/identity.ts';
import { resolveMany } from './recall.ts';
import { afterCard, afterView } from './story-row.ts';

type After = typeof afterCard;

/** Writes the rows of stories whose cards were in view. */
export const rememberSeen = (tx: Writing, cards: readonly Card[], now: number): Promise<StoryKey[]> =>
  put(tx, cards, now, afterView);

/** Writes the row of a story that the reader acted on. */
export async function remember(tx: Writing, card: Card, now: number): Promise<StoryKey> {
  const [key] = await put(tx, [card], now, afterCard);
  return key!;
}

/** A story that stands twice is taken as its first card shows it. */
async function put(tx: Writing, cards: readonly Card[], now: number, after: After): Promise<StoryKey[]> {
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
  await Promise.all([...first].map(([key, card]) => stories.put(after(rows.get(key), key, card, now))));
  return keys;
}
