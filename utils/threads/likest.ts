/**
 * The stories of a segment that are like enough to a query, without a look at most of the others (MaxScore, Turtle and
 * Flood 1995): where common words by themselves make no story so like, only the lists of the rarer ones say who has a
 * chance.
 */
import { placeOf, wordOf } from './batch.ts';
import { lengthOf, mostWorth, PLACES, type Query, saturated, type Term } from './bm25.ts';
import { indexIn } from './search.ts';
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
  readonly first: number;
  readonly last: number;
}

/** What rounding may take from a bound. */
const SLACK = 1 - 1e-9;

/**
 * Every story of a span that is at least so like the query, in no order.
 * @param least how like; asked again each time, since it may rise
 */
export function* likest(
  span: Span,
  query: Query,
  sums: Sums,
  least: () => number,
): Generator<{ readonly number: number; readonly likeness: number }> {
  const terms = placedIn(span.segment, query.terms);
  const needed = least() ** 2 * SLACK;
  const { count, shared, rarity } = withoutChance(terms, needed);
  const touched: number[] = [];
  for (const term of terms.slice(0, count)) add(term, span, query, sums, touched);
  const { lengths } = span.segment.tables;
  const shareOf = (number: number): number => lengthOf(lengths[number]!) / query.average;
  const possible: number[] = [];
  for (const number of touched) {
    if ((sums.shared[number]! + shared * mostWorth(shareOf(number))) * (sums.rarity[number]! + rarity) >= needed)
      possible.push(number);
    else clear(sums, number);
  }
  if (possible.length > 0) for (const term of terms.slice(count)) add(term, span, query, sums, null);
  for (const number of possible) {
    const most = sums.shared[number]! * sums.rarity[number]!;
    clear(sums, number);
    // One that was touched twice is told once.
    if (most === 0 || most < least() ** 2 * SLACK) continue;
    const likeness = likenessOf(number, terms, span.segment, shareOf(number));
    if (likeness >= least() * SLACK) yield { number, likeness };
  }
}

function clear({ shared, rarity }: Sums, number: number): void {
  shared[number] = 0;
  rarity[number] = 0;
}

/** Where a term's words are in a segment. */
interface Placed extends Term {
  /** First word of the stem, and the first after it. */
  readonly from: number;
  readonly to: number;
  /** The word itself; -1 where the segment has only others of the stem. */
  readonly own: number;
}

/** The terms that a segment has, in order. */
function placedIn({ tables: { stems, wordOffsets, words } }: Segment, terms: readonly Term[]): Placed[] {
  const placed: Placed[] = [];
  for (const { stem, word, part, whole, rare } of terms) {
    const at = indexIn(stems, stem);
    if (at < 0) continue;
    const [from, to] = [wordOffsets[at]!, wordOffsets[at + 1]!];
    const own = indexIn(words, word, from, to);
    placed.push({ stem, word, part, whole: own < 0 ? 0 : whole, rare, from, to, own });
  }
  return placed;
}

/** How many terms come before those that by themselves make no story as like as needed, and what these add at most. */
function withoutChance(terms: readonly Placed[], needed: number) {
  let [count, shared, rarity] = [terms.length, 0, 0];
  for (; count > 0; count--) {
    const { part, whole, rare } = terms[count - 1]!;
    if ((shared + part + whole) * mostWorth(0) * (rarity + rare) >= needed) break;
    shared += part + whole;
    rarity += rare;
  }
  return { count, shared, rarity };
}

/**
 * Adds what each story shares of a term, or more, where it has several words of the stem.
 * @param touched takes each story that shares something for the first time; null: only stories that share something already
 */
function add(
  { from, to, own, part, whole, rare }: Placed,
  { segment: { tables }, first, last }: Span,
  { average }: Query,
  { shared, rarity }: Sums,
  touched: number[] | null,
): void {
  const { postings, postingOffsets, lengths } = tables;
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
function likenessOf(number: number, terms: readonly Placed[], { tables }: Segment, share: number): number {
  const entries: number[] = [];
  const reader = new VarintReader(tables.tokens, tables.tokenOffsets[number]!);
  while (reader.at < tables.tokenOffsets[number + 1]!) entries.push(reader.read());
  let shared = 0;
  let rarity = 0;
  for (const { from, to, own, part, whole, rare } of terms) {
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
