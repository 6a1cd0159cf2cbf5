/** Cards were in view or were acted on: their stories are remembered. */
import { getMany, type StoryRow, type Writing } from '../store/index.ts';
import type { Card } from '../story/card.ts';
import type { StoryKey } from '../story/identity.ts';
import { momentReader } from '../story/moment.ts';
import type { Visit } from './attend.ts';
import { resolveMany } from './recall.ts';
import { afterCard, afterView } from './story-row.ts';
import { file, isUnfiled } from './thread-filing.ts';
import { growMutes } from './thread-mute.ts';

/** A row that grows from the cards of its story. */
type Grow = (row: StoryRow | undefined, key: StoryKey, cards: readonly Card[]) => StoryRow;

/** Writes the rows of stories whose cards were in view. */
export const rememberSeen = (tx: Writing, cards: readonly Card[], visit: Visit, now: number): Promise<StoryKey[]> =>
  put(tx, cards, now, (row, key, shown) => afterView(row, key, shown, visit, now));

/** Writes the row of a story that the reader acted on. */
export async function remember(tx: Writing, card: Card, now: number): Promise<StoryKey> {
  const [key] = await put(tx, [card], now, (row, key, [shown]) => afterCard(row, key, shown!));
  return key!;
}

async function put(tx: Writing, cards: readonly Card[], now: number, grow: Grow): Promise<StoryKey[]> {
  const keys = await resolveMany(
    tx,
    cards.map((card) => card.url),
  );
  const rows = await getMany(tx, 'stories', keys);
  const read = momentReader();
  /** With the day that the words of its date mean now: the first time, when they tell it most closely. */
  const dated = (card: Card, row: StoryRow | undefined): Card =>
    card.published || !card.publishedText || row?.published
      ? card
      : { ...card, published: read(card.publishedText, card.language, now) };
  const stories = tx.objectStore('stories');
  const byStory = Map.groupBy(cards.keys(), (at) => keys[at]!);
  const grown = [...byStory].map(([key, places]) => {
    const row = rows.get(key);
    return grow(
      row,
      key,
      places.map((at) => dated(cards[at]!, row)),
    );
  });
  await Promise.all(grown.map((row) => stories.put(row)));
  const unfiled = grown.filter((row) => isUnfiled(row, rows.get(row.key)));
  await file(tx, unfiled, now);
  await growMutes(tx, unfiled, now);
  return keys;
}
