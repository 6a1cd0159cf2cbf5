/** What words that two stories share are worth (BM25, Robertson), and the most that they can be. */
import type { Segment } from './segment.ts';
import { PAIR, type Token } from './tokens.ts';
import type { Place, Weighed } from './vocabulary.ts';
import { WEIGHTS } from './weights.ts';

/** A word asked about. */
export interface Term {
  /** Hashes. */
  readonly stem: number;
  readonly word: number;
  /** Where worth 1, the part that its stem is of what the story asked about shares with itself; and the whole word beside. */
  readonly part: number;
  readonly whole: number;
  /** How rare its stem is, as part of the most that a word can be in a store of this size. */
  readonly rare: number;
  /** Where it is in each segment of the store. */
  readonly places: readonly (Place | null)[];
}

/** A story asked about. */
export interface Query {
  /** Its words, those first that can add most. */
  readonly terms: readonly Term[];
  /** Average length of the stories it is compared with. */
  readonly average: number;
}

/** A store of fewer stories knows too little of what is rare. */
const FEW_STORIES = 50;

/** Weight of a word in a story by where it stands: bit 0 for the headline and bit 1 for the dek. */
export const PLACES = [0, 1, WEIGHTS.dek, 1 + WEIGHTS.dek] as const;
const weightOf = ({ inHeadline, inDek }: Token): number => PLACES[(inHeadline ? 1 : 0) | (inDek ? 2 : 0)]!;

/** A story's length of its words: distinct ones of the headline in the low byte, of the dek alone in the high one. */
export const lengthOf = (words: number): number => (words & 255) + WEIGHTS.dek * (words >> 8);

/**
 * What a word of this weight is worth in a story: 1 in the headline of one of average length.
 * @param share the story's length as part of the average
 */
export const saturated = (weight: number, share: number): number =>
  (weight * (WEIGHTS.k1 + 1)) / (weight + WEIGHTS.k1 * (1 - WEIGHTS.b + WEIGHTS.b * share));

/** The most that a word is worth in a story of this length. */
export const mostWorth = (share: number): number => saturated(PLACES[3], share);

/** Average length of the stories in some segments. */
export function averageLength(segments: readonly Segment[]): number {
  const stories = segments.reduce((sum, one) => sum + one.stories, 0);
  return segments.reduce((sum, one) => sum + one.headlineWords + WEIGHTS.dek * one.dekWords, 0) / stories || 1;
}

/** @param stories how many the store holds */
export function queryOf(words: readonly Weighed[], stories: number, average: number): Query {
  const itself = scoreOfItself(words, average);
  const certainty = Math.log(Math.max(stories, FEW_STORIES));
  const terms = words.map(({ token, stemIdf, wordIdf, proper, places }): Term => {
    const { stem, word, written } = token;
    const counts = Math.min(1, weightOf(token));
    const name = (counts * proper) / itself;
    const rare = ((written === PAIR ? WEIGHTS.pair : 1) * counts * stemIdf) / certainty;
    return { stem, word, part: name * stemIdf, whole: name * WEIGHTS.whole * wordIdf, rare, places };
  });
  terms.sort((a, b) => b.part + b.whole - a.part - a.whole);
  return { terms, average };
}

function scoreOfItself(words: readonly Weighed[], average: number): number {
  const length = words.reduce((sum, { token }) => sum + Math.min(1, weightOf(token)), 0);
  return words.reduce((sum, { token, stemIdf, wordIdf, proper }) => {
    const weight = weightOf(token);
    const worth = (stemIdf + WEIGHTS.whole * wordIdf) * proper * Math.min(1, weight);
    return sum + worth * saturated(weight, length / average);
  }, 0);
}
