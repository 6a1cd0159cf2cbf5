/**
 * Segments: some stories' terms as immutable bytes, opaque to the store. New stories make a small segment of their own;
 * `merge` makes larger ones; `without` leaves no trace of a story.
 */
import { encode, type Filed } from './encode.ts';
import { hash } from './hash.ts';
import { type Tables, tablesOf } from './layout.ts';
import { lastAtMost } from './search.ts';
import type { ThreadStory } from './story.ts';
import { type Case, type Token, tokensOf } from './tokens.ts';
import { VarintReader } from './varint.ts';

/** An opened segment: read in place. */
export interface Segment {
  readonly stories: number;
  /** Distinct words of all headlines, and of all deks alone. */
  readonly headlineWords: number;
  readonly dekWords: number;
  readonly tables: Tables;
}

const MINUTE = 60_000;

/** The segment of some new stories. A key may stand in one segment only: `without` comes before filing it anew. */
export const segmentOf = (stories: readonly ThreadStory[]): Uint8Array => encode(stories.map(filed));

/** A view of a segment's bytes; throws `UnreadableSegment` where they are damaged or of another version. */
export function openSegment(bytes: Uint8Array): Segment {
  const { sizes, tables } = tablesOf(bytes);
  const { stories, headlineWords, dekWords } = sizes;
  return { stories, headlineWords, dekWords, tables };
}

/** One segment of all the stories of several; the order of the segments does not matter. */
export const merge = (segments: readonly Segment[]): Uint8Array =>
  encode(segments.flatMap((segment) => [...filedIn(segment)]));

/** The segment without some stories, or null where it has none of them. What is written anew holds no trace of them. */
export function without(segment: Segment, keys: ReadonlySet<string>): Uint8Array | null {
  const kept = [...filedIn(segment)].filter(({ key }) => !keys.has(key));
  return kept.length === segment.stories ? null : encode(kept);
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
    const stored = reader.read();
    const word = stored >>> 5;
    tokens.push({
      stem: tables.stems[lastAtMost(tables.wordOffsets, word)]!,
      word: tables.words[word]!,
      inHeadline: (stored & 1) > 0,
      inDek: (stored & 2) > 0,
      written: ((stored >> 2) & 7) as Case,
    });
  }
  return tokens;
}

const filed = (story: ThreadStory): Filed => ({
  key: story.key,
  time: Math.max(0, Math.floor(story.time / MINUTE)),
  site: hash(story.site),
  tokens: tokensOf(story),
});

function* filedIn(segment: Segment): Generator<Filed> {
  const { times, sites } = segment.tables;
  for (let number = 0; number < segment.stories; number++)
    yield {
      key: keyAt(segment, number),
      time: times[number]!,
      site: sites[number]!,
      tokens: tokensAt(segment, number),
    };
}
