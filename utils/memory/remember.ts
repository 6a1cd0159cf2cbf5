/** Cards were in view or were acted on: their stories are remembered. */
import { getMany, type StoryRow, type Writing } from '../store/index.ts';
import type { Card } from '../story/card.ts';
import type { StoryKey } from '../story/identity.ts';
import type { Visit } from './attend.ts';
import { resolveMany } from './recall.ts';
import { afterCard, afterView } from './story-row.ts';

/** A row that grows from the cards of its story. */
type Grow = (row: StoryRow | undefined, key: StoryKey, cards: readonly Card[]) => StoryRow;

/** Writes the rows of stories whose cards were in view. */
export const rememberSeen = (tx: Writing, cards: readonly Card[], visit: Visit, now: number): Promise<StoryKey[]> =>
  put(tx, cards, (row, key, shown) => afterView(row, key, shown, visit, now));

/** Writes the row of a story that the reader acted on. */
export async function remember(tx: Writing, card: Card): Promise<StoryKey> {
  const [key] = await put(tx, [card], (row, key, [shown]) => afterCard(row, key, shown!));
  return key!;
}

async function put(tx: Writing, cards: readonly Card[], grow: Grow): Promise<StoryKey[]> {
  const keys = await resolveMany(
    tx,
    cards.map((card) => card.url),
  );
  const rows = await getMany(tx, 'stories', keys);
  const byStory = Map.groupBy(cards.keys(), (at) => keys[at]!);
  const stories = tx.objectStore('stories');
  await Promise.all(
    [...byStory].map(([key, places]) =>
      stories.put(
        grow(
          rows.get(key),
          key,
          places.map((at) => cards[at]!),
        ),
      ),
    ),
  );
  return keys;
}
