/** What the whole store says of a word. */
import type { Tables } from './layout.ts';
import { indexIn } from './search.ts';
import type { Segment } from './segment.ts';
import { NUMBER, type Token } from './tokens.ts';
import { WEIGHTS } from './weights.ts';

/** Where a word is in the vocabulary of a segment. */
export interface Place {
  /** First word of its stem, and the first after it. */
  readonly from: number;
  readonly to: number;
  /** The word itself; -1 where the segment has only others of the stem. */
  readonly own: number;
}

/** A word and what sharing it is worth. */
export interface Weighed {
  readonly token: Token;
  /** Inverse document frequency of its stem and of itself. */
  readonly stemIdf: number;
  readonly wordIdf: number;
  /** How much of a name it is: how often the reader's own store writes it with a capital in mid-sentence. */
  readonly proper: number;
  /** In each segment, in order; null where it has no word of the stem. */
  readonly places: readonly (Place | null)[];
}

/** Robertson's, never below 0. */
const idf = (stories: number, having: number): number =>
  Math.log(1 + Math.max(0, stories - having + 0.5) / (having + 0.5));

/** What is counted of a word. */
interface Count {
  readonly token: Token;
  readonly places: (Place | null)[];
  /** Stories that have a word of its stem, or itself; that wrote it with a capital in mid-sentence, or without. */
  stem: number;
  word: number;
  capital: number;
  small: number;
}

/**
 * What the store says of some words, in order. They are looked up by ascending hash, one segment after the other: each
 * stands not far behind the one before, which memory answers in half the time.
 * @param stories how many the store holds
 */
export function weigh(segments: readonly Segment[], tokens: readonly Token[], stories: number): Weighed[] {
  const counts = tokens.map((token): Count => ({ token, places: [], stem: 0, word: 0, capital: 0, small: 0 }));
  const ascending = counts.toSorted((a, b) => a.token.stem - b.token.stem);
  for (const { tables } of segments) {
    let before = 0;
    for (const count of ascending) before = addTo(count, tables, before);
  }
  return counts.map(({ token, places, stem, word, capital, small }) => {
    const named = (capital + 0.5) / (capital + small + 1);
    const proper = token.written === NUMBER ? 1 : WEIGHTS.common + WEIGHTS.proper * named;
    return { token, stemIdf: idf(stories, stem), wordIdf: idf(stories, word), proper, places };
  });
}

/** Answers where the stem is, or where one before it was. */
function addTo(count: Count, { stems, wordOffsets, words, postingOffsets, cases }: Tables, before: number): number {
  const { token, places } = count;
  const at = indexIn(stems, token.stem, before);
  if (at < 0) {
    places.push(null);
    return before;
  }
  const [from, to] = [wordOffsets[at]!, wordOffsets[at + 1]!];
  const own = indexIn(words, token.word, from, to);
  places.push({ from, to, own });
  count.stem += postingOffsets[to]! - postingOffsets[from]!;
  if (own < 0) return at;
  count.word += postingOffsets[own + 1]! - postingOffsets[own]!;
  count.capital += cases[own * 2]!;
  count.small += cases[own * 2 + 1]!;
  return at;
}

/** Whether a word is more often written with a capital than not. */
export const isName = ({ proper }: Weighed): boolean => proper >= WEIGHTS.common + WEIGHTS.proper / 2;
