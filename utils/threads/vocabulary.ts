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
  let stem = 0;
  const word = [0, 0, 0];
  for (const { tables } of segments) {
    const at = indexIn(tables.stems, token.stem);
    if (at < 0) continue;
    const [from, to] = [tables.wordOffsets[at]!, tables.wordOffsets[at + 1]!];
    for (let i = from; i < to; i++) stem += tables.counts[i * 3]!;
    const own = indexIn(tables.words, token.word, from, to);
    if (own >= 0) for (let i = 0; i < 3; i++) word[i]! += tables.counts[own * 3 + i]!;
  }
  const [having = 0, capital = 0, small = 0] = word;
  const named = (capital + 0.5) / (capital + small + 1);
  return {
    token,
    stemIdf: idf(stories, stem),
    wordIdf: idf(stories, having),
    proper: token.written === NUMBER ? 1 : WEIGHTS.common + WEIGHTS.proper * named,
  };
}
