/** What the whole store says of a word. */
import { indexIn } from './search.ts';
import type { Segment } from './segment.ts';
import { NUMBER, type Token } from './tokens.ts';
import { WEIGHTS } from './weights.ts';

/** A word and what sharing it is worth. */
export interface Weighed {
  readonly token: Token;
  /** Inverse document frequency of its stem and of itself. */
  readonly stemIdf: number;
  readonly wordIdf: number;
  /** How much of a name it is: how often the reader's own store writes it with a capital in mid-sentence. */
  readonly proper: number;
}

/** Robertson's, never below 0. */
const idf = (stories: number, having: number): number =>
  Math.log(1 + Math.max(0, stories - having + 0.5) / (having + 0.5));

export function weigh(segments: readonly Segment[], token: Token, stories: number): Weighed {
  let [stem, having, capital, small] = [0, 0, 0, 0];
  for (const { tables } of segments) {
    const at = indexIn(tables.stems, token.stem);
    if (at < 0) continue;
    const { wordOffsets, postingOffsets, cases } = tables;
    const [from, to] = [wordOffsets[at]!, wordOffsets[at + 1]!];
    stem += postingOffsets[to]! - postingOffsets[from]!;
    const own = indexIn(tables.words, token.word, from, to);
    if (own < 0) continue;
    having += postingOffsets[own + 1]! - postingOffsets[own]!;
    capital += cases[own * 2]!;
    small += cases[own * 2 + 1]!;
  }
  const named = (capital + 0.5) / (capital + small + 1);
  return {
    token,
    stemIdf: idf(stories, stem),
    wordIdf: idf(stories, having),
    proper: token.written === NUMBER ? 1 : WEIGHTS.common + WEIGHTS.proper * named,
  };
}

/** Whether a word is more often written with a capital than not. */
export const isName = ({ proper }: Weighed): boolean => proper >= WEIGHTS.common + WEIGHTS.proper / 2;
