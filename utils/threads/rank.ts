/** Earlier stories by how much of a story they share: BM25 over all segments, read in place. */
import { indexIn, lastAtMost } from './search.ts';
import { keyAt, type Segment, type Sums } from './segment.ts';
import { PAIR, type Token } from './tokens.ts';
import { VarintReader } from './varint.ts';
import type { Weighed } from './vocabulary.ts';
import { WEIGHTS } from './weights.ts';

/** An earlier story, by its place in a segment. */
export interface Candidate {
  readonly segment: Segment;
  readonly number: number;
  /** How much of the story it shares, whenever it was. */
  readonly likeness: number;
  /** Likeness, less where much time lies between. */
  readonly score: number;
  /** Days between the two. */
  readonly days: number;
}

/** A story asked about. */
export interface Query {
  readonly key: string;
  /** Minutes since 1970; stories of the same minute count as earlier. */
  readonly time: number;
  readonly words: readonly Weighed[];
  /** Stories in the whole store. */
  readonly stories: number;
}

export interface Ranking {
  /** Best score first. */
  readonly best: Candidate[];
  /** The likest of a time too long ago to be the same story: what the words share by chance or by habit. */
  readonly chance: Candidate[];
}

const MINUTES_A_DAY = 1440;
/** A store of fewer stories knows too little of what is rare. */
const FEW_STORIES = 50;

export function rank(segments: readonly Segment[], query: Query, most: number): Ranking {
  const average = averageLength(segments, query.stories);
  const itself = scoreOfItself(query.words, average);
  const certainty = Math.log(Math.max(query.stories, FEW_STORIES));
  const best: Candidate[] = [];
  const chance: Candidate[] = [];
  let leastBest = 0;
  let leastChance = 0;
  const own = new TextEncoder().encode(query.key);
  for (const segment of segments) {
    const { shared, rarity, touched, count } = accumulate(segment, query, average);
    for (let i = 0; i < count; i++) {
      const number = touched[i]!;
      const days = (query.time - segment.tables.times[number]!) / MINUTES_A_DAY;
      const likeness = Math.sqrt((shared[number]! / itself) * (rarity[number]! / certainty));
      const isOld = days >= WEIGHTS.longAgo;
      // No score is above its likeness, so most of a store is passed over here.
      if (likeness <= (isOld ? Math.min(leastBest, leastChance) : leastBest)) continue;
      if (isKey(segment, number, own)) continue;
      const score = likeness * (WEIGHTS.old + (1 - WEIGHTS.old) * Math.exp(-days / WEIGHTS.days));
      const candidate = { segment, number, likeness, score, days };
      insert(best, candidate, most, (one) => one.score);
      if (isOld) insert(chance, candidate, most, (one) => one.likeness);
      leastBest = best[most - 1]?.score ?? 0;
      leastChance = chance[most - 1]?.likeness ?? 0;
    }
  }
  return { best, chance };
}

/** Whether the story of this number has this key (UTF-8). */
function isKey({ tables: { keys, keyOffsets } }: Segment, number: number, key: Uint8Array): boolean {
  const start = keyOffsets[number]!;
  return keyOffsets[number + 1]! - start === key.length && key.every((byte, i) => byte === keys[start + i]);
}

/** Puts a candidate into its place; of equals the later story comes first, then the one with the lower key. */
function insert(list: Candidate[], candidate: Candidate, most: number, by: (one: Candidate) => number): void {
  if (list.length === most && by(candidate) <= by(list[most - 1]!)) return;
  let at = list.length;
  while (at > 0 && comesBefore(candidate, list[at - 1]!, by)) at--;
  list.splice(at, 0, candidate);
  if (list.length > most) list.pop();
}

function comesBefore(a: Candidate, b: Candidate, by: (one: Candidate) => number): boolean {
  return (by(a) - by(b) || b.days - a.days || (keyAt(a.segment, a.number) < keyAt(b.segment, b.number) ? 1 : -1)) > 0;
}

function averageLength(segments: readonly Segment[], stories: number): number {
  const words = segments.reduce((sum, one) => sum + one.headlineWords + WEIGHTS.dek * one.dekWords, 0);
  return stories ? words / stories : 1;
}

const lengthOf = (packed: number): number => (packed & 255) + WEIGHTS.dek * (packed >> 8);

const saturated = (frequency: number, share: number): number =>
  (frequency * (WEIGHTS.k1 + 1)) / (frequency + WEIGHTS.k1 * (1 - WEIGHTS.b + WEIGHTS.b * share));

const frequencyOf = ({ inHeadline, inDek }: Token): number => (inHeadline ? 1 : 0) + (inDek ? WEIGHTS.dek : 0);

function scoreOfItself(words: readonly Weighed[], average: number): number {
  const length = words.reduce((sum, { token }) => sum + (token.inHeadline ? 1 : WEIGHTS.dek), 0);
  return words.reduce((sum, { token, stemIdf, wordIdf, proper }) => {
    const value = saturated(frequencyOf(token), length / average);
    return sum + (stemIdf + WEIGHTS.whole * wordIdf) * proper * Math.min(1, frequencyOf(token)) * value;
  }, 0);
}

function accumulate({ tables, sums }: Segment, { words, time }: Query, average: number) {
  const { shared, rarity, touched } = cleared(sums);
  let count = 0;
  const earlier = lastAtMost(tables.times, time);
  for (const { token, stemIdf, wordIdf, proper } of words) {
    const frequency = Math.min(1, frequencyOf(token));
    const at = indexIn(tables.stems, token.stem);
    if (at < 0) continue;
    const firstWord = tables.wordOffsets[at]!;
    const own = indexIn(tables.words, token.word, firstWord, tables.wordOffsets[at + 1]!) - firstWord;
    const reader = new VarintReader(tables.postings, tables.postingOffsets[at]!);
    const end = tables.postingOffsets[at + 1]!;
    const rare = token.written === PAIR ? WEIGHTS.pair * stemIdf : stemIdf;
    let number = 0;
    let last = -1;
    while (reader.at < end) {
      number += reader.read();
      const entry = reader.read();
      if (number > earlier) break;
      const there = (entry & 1) + (entry & 2 ? WEIGHTS.dek : 0);
      const value = frequency * proper * saturated(there, lengthOf(tables.lengths[number]!) / average);
      if (rarity[number] === 0) touched[count++] = number;
      if (number !== last) {
        shared[number]! += value * stemIdf;
        rarity[number]! += rare * frequency * Math.min(1, there);
      }
      if (entry >> 2 === own) shared[number]! += value * WEIGHTS.whole * wordIdf;
      last = number;
    }
  }
  sums.count = count;
  return sums;
}

/** Sums of which no story has any. */
function cleared(sums: Sums): Sums {
  for (let i = 0; i < sums.count; i++) {
    sums.shared[sums.touched[i]!] = 0;
    sums.rarity[sums.touched[i]!] = 0;
  }
  return sums;
}
