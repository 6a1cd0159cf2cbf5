/**
 * Segments: some stories' terms as immutable bytes, opaque to the store. New stories make a small segment of their own;
 * `merge` makes larger ones; `without` leaves no trace of a story.
 */
import { type Batch, batchOf, placeOf, wordOf, writtenOf } from './batch.ts';
import { encode } from './encode.ts';
import { type Tables, tablesOf } from './layout.ts';
import { lastAtMost } from './search.ts';
import type { ThreadStory } from './story.ts';
import type { Case, Token } from './tokens.ts';
import { VarintReader } from './varint.ts';

/** An opened segment: read in place. */
export interface Segment {
  readonly stories: number;
  /** Distinct words of all headlines, and of all deks alone. */
  readonly headlineWords: number;
  readonly dekWords: number;
  readonly tables: Tables;
}

/** The segment of some new stories. A key may stand in one segment only: `without` comes before filing it anew. */
export const segmentOf = (stories: readonly ThreadStory[]): Uint8Array => encode(stories.map(batchOf));

/** A view of a segment's bytes; throws `UnreadableSegment` where they are damaged or of another version. */
export function openSegment(bytes: Uint8Array): Segment {
  const { sizes, tables } = tablesOf(bytes);
  const { stories, headlineWords, dekWords } = sizes;
  return { stories, headlineWords, dekWords, tables };
}

/** One segment of all the stories of several; the order of the segments does not matter. */
export const merge = (segments: readonly Segment[]): Uint8Array => encode(segments.map((segment) => batchIn(segment)));

/** The segment without some stories, or null where it has none of them. What is written anew holds no trace of them. */
export function without(segment: Segment, keys: ReadonlySet<string>): Uint8Array | null {
  const kept = batchIn(segment, (number) => !keys.has(keyAt(segment, number)));
  return kept.keys.length === segment.stories ? null : encode([kept]);
}

/** The keys of all stories in a segment. */
export const keysIn = (segment: Segment): string[] =>
  Array.from({ length: segment.stories }, (_, number) => keyAt(segment, number));

const UTF8 = new TextDecoder();

/** The key of a story by its number in the segment. */
export function keyAt({ tables: { keys, keyOffsets } }: Segment, number: number): string {
  return UTF8.decode(keys.subarray(keyOffsets[number], keyOffsets[number + 1]));
}

/** The words of a story by its number in the segment, as `tokensOf` gave them. */
export function tokensAt({ tables }: Segment, number: number): Token[] {
  const reader = new VarintReader(tables.tokens, tables.tokenOffsets[number]!);
  const tokens: Token[] = [];
  while (reader.at < tables.tokenOffsets[number + 1]!) {
    const entry = reader.read();
    const word = wordOf(entry);
    tokens.push({
      stem: tables.stems[lastAtMost(tables.wordOffsets, word)]!,
      word: tables.words[word]!,
      inHeadline: (placeOf(entry) & 1) > 0,
      inDek: (placeOf(entry) & 2) > 0,
      written: writtenOf(entry) as Case,
    });
  }
  return tokens;
}

function batchIn({ tables, stories }: Segment, isKept: (number: number) => boolean = () => true): Batch {
  const numbers = Array.from({ length: stories }, (_, number) => number).filter(isKept);
  const entries: number[] = [];
  const offsets = [0];
  for (const number of numbers) {
    const reader = new VarintReader(tables.tokens, tables.tokenOffsets[number]!);
    while (reader.at < tables.tokenOffsets[number + 1]!) entries.push(reader.read());
    offsets.push(entries.length);
  }
  const stems = new Uint32Array(tables.words.length);
  for (const [at, stem] of tables.stems.entries())
    stems.fill(stem, tables.wordOffsets[at]!, tables.wordOffsets[at + 1]!);
  return {
    keys: numbers.map((number) => tables.keys.subarray(tables.keyOffsets[number], tables.keyOffsets[number + 1])),
    times: Uint32Array.from(numbers, (number) => tables.times[number]!),
    sites: Uint32Array.from(numbers, (number) => tables.sites[number]!),
    offsets: Uint32Array.from(offsets),
    entries: Uint32Array.from(entries),
    stems,
    words: tables.words,
  };
}
