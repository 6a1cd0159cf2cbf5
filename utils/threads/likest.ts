/**
 * The stories of a segment that are like enough to a query, without a look at most of the others (MaxScore, Turtle and
 * Flood 1995): where common words by themselves make no story so like, only the lists of the rarer ones say who has a
 * chance.
 */
import { placeOf, wordOf } from './batch.ts';
import { lengthOf, mostWorth, PLACES, type Query, saturated, type Term } from './bm25.ts';
import type { Segment } from './segment.ts';
import { VarintReader } from './varint.ts';

/** What each story of a segment shares at most, 0 at rest: made once for many queries, since making it takes longer than adding. */
export interface Sums {
  readonly shared: Float64Array;
  readonly rarity: Float64Array;
}

export function sumsFor(segments: readonly Segment[]): Sums {
  const stories = segments.reduce((most, one) => Math.max(most, one.stories), 0);
  return { shared: new Float64Array(stories), rarity: new Float64Array(stories) };
}

/** Some stories of a segment, by their numbers: from the first to the last. */
export interface Span {
  readonly segment: Segment;
  /** Which of the store's segments it is. */
  readonly at: number;
  readonly first: number;
  readonly last: number;
}

/** What rounding may take from a bound. */
const SLACK = 1 - 1e-9;

/**
 * Tells every story of a span that is at least so like the query, in no order.
 * @param least how like; asked again each time, since it may rise
 */
export function likest(
  span: Span,
  { terms: asked, average }: Query,
  sums: Sums,
  least: () => number,
  tell: (number: number, likeness: number) => void,
): void {
  const needed = least() ** 2 * SLACK;
  const terms = asked.filter(({ places }) => places[span.at]);
  const { count, shared, rarity } = withoutChance(terms, span.at, needed);
  const touched: number[] = [];
  for (let at = 0; at < count; at++) add(terms[at]!, span, average, sums, touched);
  const possible = touched.filter((number) => {
    const share = shareOf(number, span, average);
    const most = (sums.shared[number]! + shared * mostWorth(share)) * (sums.rarity[number]! + rarity);
    if (most < needed) clear(sums, number);
    return most >= needed;
  });
  if (possible.length === 0) return;
  for (let at = count; at < terms.length; at++) add(terms[at]!, span, average, sums, null);
  for (const number of possible) {
    const most = sums.shared[number]! * sums.rarity[number]!;
    clear(sums, number);
    // One that was touched twice is told once.
    if (most === 0 || most < least() ** 2 * SLACK) continue;
    const likeness = likenessOf(number, terms, span, shareOf(number, span, average));
    if (likeness >= least() * SLACK) tell(number, likeness);
  }
}

/** A story's length as part of the average. */
const shareOf = (number: number, { segment: { tables } }: Span, average: number): number =>
  lengthOf(tables.lengths[number]!) / average;

function clear({ shared, rarity }: Sums, number: number): void {
  shared[number] = 0;
  rarity[number] = 0;
}

/** How many terms come before those that by themselves make no story as like as needed, and what these add at most. */
function withoutChance(terms: readonly Term[], segment: number, needed: number) {
  let [count, shared, rarity] = [terms.length, 0, 0];
  for (; count > 0; count--) {
    const { part, whole, rare, places } = terms[count - 1]!;
    const most = shared + part + (places[segment]!.own < 0 ? 0 : whole);
    if (most * mostWorth(0) * (rarity + rare) >= needed) break;
    shared = most;
    rarity += rare;
  }
  return { count, shared, rarity };
}

/**
 * Adds what each story shares of a term, or more, where it has several words of the stem.
 * @param touched takes each story that shares something for the first time; null: only stories that share something already
 */
function add(
  { part, whole, rare, places }: Term,
  { segment: { tables }, at, first, last }: Span,
  average: number,
  { shared, rarity }: Sums,
  touched: number[] | null,
): void {
  const { postings, postingOffsets, lengths } = tables;
  const { from, to, own } = places[at]!;
  for (let word = from; word < to; word++) {
    const worth = word === own ? part + whole : part;
    const end = postingOffsets[word + 1]!;
    for (let i = postingOffsets[word]!; i < end; i++) {
      const posting = postings[i]!;
      const number = posting >> 2;
      if (number < first) continue;
      if (number > last) break;
      if (rarity[number] === 0) {
        if (!touched) continue;
        touched.push(number);
      }
      const weight = PLACES[posting & 3]!;
      shared[number]! += worth * saturated(weight, lengthOf(lengths[number]!) / average);
      rarity[number]! += rare * Math.min(1, weight);
    }
  }
}

/** How much of the query a story shares: where it has several words of one stem, the first counts. */
function likenessOf(number: number, terms: readonly Term[], { segment: { tables }, at }: Span, share: number): number {
  const entries: number[] = [];
  const reader = new VarintReader(tables.tokens, tables.tokenOffsets[number]!);
  while (reader.at < tables.tokenOffsets[number + 1]!) entries.push(reader.read());
  let shared = 0;
  let rarity = 0;
  for (const { part, whole, rare, places } of terms) {
    const { from, to, own } = places[at]!;
    let isFirst = true;
    for (const entry of entries) {
      const word = wordOf(entry);
      if (word < from || word >= to) continue;
      const weight = PLACES[placeOf(entry)]!;
      const worth = saturated(weight, share);
      if (isFirst) {
        shared += worth * part;
        rarity += rare * Math.min(1, weight);
      }
      if (word === own) shared += worth * whole;
      isFirst = false;
    }
  }
  return Math.sqrt(shared * rarity);
}
