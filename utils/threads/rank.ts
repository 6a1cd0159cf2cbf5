/** Earlier stories by how much of a story they share: BM25 over all segments, read in place. */

import { indexIn, lastAtMost } from './search.ts';
import { keyAt, type Segment } from './segment.ts';
import type { Token } from './tokens.ts';
import { VarintReader } from './varint.ts';
import { WEIGHTS } from './weights.ts';

/** An earlier story, by its place in a segment. */
export interface Candidate {
  readonly segment: Segment;
  readonly number: number;
  score: number;
}

/** What the whole store says of a word. */
interface Weighed {
  readonly token: Token;
  readonly stemIdf: number;
  readonly wordIdf: number;
  /** How much of a name the word is, 0.7 to 1.5. */
  readonly proper: number;
  readonly frequency: number;
}

const MINUTES_A_DAY = 1440;

/** The best earlier stories, best first. Time in minutes; stories of the same minute count as earlier. */
export function rank(segments: readonly Segment[], tokens: readonly Token[], time: number, own: string, most: number) {
  const stories = segments.reduce((sum, segment) => sum + segment.stories, 0);
  const length = averageLength(segments, stories);
  const weighed = tokens.map((token) => weigh(segments, token, stories));
  const ownScore = scoreOfItself(weighed, length);
  const certainty = Math.log(Math.max(stories, 50));
  const best: Candidate[] = [];
  for (const segment of segments) {
    const { times } = segment.tables;
    const { shared, rarity, touched } = accumulate(segment, weighed, length, time);
    for (const number of touched) {
      const days = (time - times[number]!) / MINUTES_A_DAY;
      const fresh = WEIGHTS.old + (1 - WEIGHTS.old) * Math.exp(-days / WEIGHTS.days);
      const score = Math.sqrt((shared[number]! / ownScore) * (rarity[number]! / certainty)) * fresh;
      if (best.length === most && score <= best[most - 1]!.score) continue;
      if (keyAt(segment, number) === own) continue;
      insert(best, { segment, number, score }, most);
    }
  }
  return best;
}

function insert(best: Candidate[], candidate: Candidate, most: number): void {
  let at = best.length;
  while (at > 0 && best[at - 1]!.score < candidate.score) at--;
  best.splice(at, 0, candidate);
  if (best.length > most) best.pop();
}

function averageLength(segments: readonly Segment[], stories: number): number {
  let sum = 0;
  for (const { tables } of segments) for (const packed of tables.lengths) sum += lengthOf(packed);
  return stories ? sum / stories : 1;
}

const lengthOf = (packed: number): number => (packed & 255) + WEIGHTS.dek * (packed >> 8);

const idf = (stories: number, having: number): number => Math.log(1 + (stories - having + 0.5) / (having + 0.5));

function weigh(segments: readonly Segment[], token: Token, stories: number): Weighed {
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
  return {
    token,
    stemIdf: idf(stories, Math.min(stem, stories)),
    wordIdf: idf(stories, Math.min(having, stories)),
    proper: WEIGHTS.common + (WEIGHTS.proper * (capital + 0.5)) / (capital + small + 1),
    frequency: (token.inHeadline ? 1 : 0) + (token.inDek ? WEIGHTS.dek : 0),
  };
}

const saturated = (frequency: number, share: number): number =>
  (frequency * (WEIGHTS.k1 + 1)) / (frequency + WEIGHTS.k1 * (1 - WEIGHTS.b + WEIGHTS.b * share));

function scoreOfItself(weighed: readonly Weighed[], average: number): number {
  const length = weighed.reduce((sum, { token }) => sum + (token.inHeadline ? 1 : WEIGHTS.dek), 0);
  return weighed.reduce(
    (sum, { stemIdf, wordIdf, proper, frequency }) =>
      sum +
      (stemIdf + WEIGHTS.whole * wordIdf) * proper * Math.min(1, frequency) * saturated(frequency, length / average),
    0,
  );
}

function accumulate(segment: Segment, weighed: readonly Weighed[], average: number, time: number) {
  const { tables, stories } = segment;
  const shared = new Float32Array(stories);
  const rarity = new Float32Array(stories);
  const touched: number[] = [];
  const earlier = lastAtMost(tables.times, time);
  for (const { token, stemIdf, wordIdf, proper, frequency } of weighed) {
    const at = indexIn(tables.stems, token.stem);
    if (at < 0) continue;
    const own = indexIn(tables.words, token.word, tables.wordOffsets[at]!, tables.wordOffsets[at + 1]!);
    const ownLocal = own < 0 ? -1 : own - tables.wordOffsets[at]!;
    const reader = new VarintReader(tables.postings, tables.postingOffsets[at]!);
    const end = tables.postingOffsets[at + 1]!;
    const weight = Math.min(1, frequency) * proper;
    let number = 0;
    let last = -1;
    while (reader.at < end) {
      number += reader.read();
      const entry = reader.read();
      if (number > earlier) break;
      const tf = (entry & 1 ? 1 : 0) + (entry & 2 ? WEIGHTS.dek : 0);
      const value = saturated(tf, lengthOf(tables.lengths[number]!) / average);
      if (rarity[number] === 0) touched.push(number);
      if (number !== last) {
        shared[number]! += weight * value * stemIdf;
        rarity[number]! += stemIdf * Math.min(1, frequency) * Math.min(1, tf);
      }
      if (entry >> 2 === ownLocal) shared[number]! += weight * value * WEIGHTS.whole * wordIdf;
      last = number;
    }
  }
  return { shared, rarity, touched };
}
