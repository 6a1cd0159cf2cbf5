/** Cards were in view or were acted on: their stories are remembered. */
import { filedUpTo, type StoryRow, type Transaction, type Writing } from '../store/index.ts';
import type { Card } from '../story/card.ts';
import type { StoryKey } from '../story/identity.ts';
import { momentReader } from '../story/moment.ts';
import type { Visit } from './attend.ts';
import { recall } from './recall.ts';
import type { Known } from './state.ts';
import { afterCard, afterView } from './story-row.ts';
import { file, isUnfiled } from './thread-filing.ts';
import { growMutes, isAnyMuted } from './thread-mute.ts';

/** What has to be known before cards are remembered. */
export interface Before {
  /** Of each card, in order. */
  readonly known: readonly Known[];
  /** How far the building of the thread index is. */
  readonly filed: StoryKey | '' | null;
  readonly muted: boolean;
}

/** A row that grows from the cards of its story. */
type Grow = (row: StoryRow | undefined, key: StoryKey, cards: readonly Card[]) => StoryRow;

/** Reads that, all at once. */
export async function beforeCards(tx: Transaction, cards: readonly Card[]): Promise<Before> {
  const [known, filed, muted] = await Promise.all([recall(tx, cards), filedUpTo(tx), isAnyMuted(tx)]);
  return { known, filed, muted };
}

/** Writes the rows of stories whose cards were in view; answers them as they are now. */
export const rememberSeen = (
  tx: Writing,
  cards: readonly Card[],
  before: Before,
  visit: Visit,
  now: number,
): Promise<StoryRow[]> => put(tx, cards, before, now, (row, key, shown) => afterView(row, key, shown, visit, now));

/** Writes the row of a story that the reader acted on. */
export async function remember(tx: Writing, card: Card, now: number): Promise<StoryKey> {
  const before = await beforeCards(tx, [card]);
  const [row] = await put(tx, [card], before, now, (row, key, [shown]) => afterCard(row, key, shown!));
  return row!.key;
}

async function put(
  tx: Writing,
  cards: readonly Card[],
  { known, filed, muted }: Before,
  now: number,
  grow: Grow,
): Promise<StoryRow[]> {
  const read = momentReader();
  /** With the day that the words of its date mean now: the first time, when they tell it most closely. */
  const dated = (card: Card, row: StoryRow | undefined): Card =>
    card.published || !card.publishedText || row?.published
      ? card
      : { ...card, published: read(card.publishedText, card.language, now) };
  const byStory = Map.groupBy(cards.keys(), (at) => known[at]!.key);
  const grown = [...byStory].map(([key, places]) => {
    const row = known[places[0]!]!.story;
    return {
      row,
      after: grow(
        row,
        key,
        places.map((at) => dated(cards[at]!, row)),
      ),
    };
  });
  const rows = grown.map(({ after }) => after);
  const unfiled = grown.filter(({ row, after }) => isUnfiled(after, row)).map(({ after }) => after);
  const stories = tx.objectStore('stories');
  await Promise.all([...rows.map((row) => stories.put(row)), file(tx, unfiled, filed, now)]);
  if (muted) await growMutes(tx, unfiled, now);
  return rows;
}
