/** Stories on their way into a segment, in columns: tens of thousands of words are merged without an object for each. */
import { hash } from './hash.ts';
import type { ThreadStory } from './story.ts';
import { type Token, tokensOf } from './tokens.ts';

export interface Batch {
  /** UTF-8. */
  readonly keys: readonly Uint8Array[];
  /** Minutes since 1970. */
  readonly times: Uint32Array;
  /** Hashes of the sites. */
  readonly sites: Uint32Array;
  /** Where the words of each story start in `entries`, and where the last ones end. */
  readonly offsets: Uint32Array;
  /** A story's words in order, as `entryOf`. */
  readonly entries: Uint32Array;
  /** Hashes of the distinct words and of their stems, ascending by stem and then by word. */
  readonly stems: Uint32Array;
  readonly words: Uint32Array;
}

const MINUTE = 60_000;

/** A word of a story: its number, how it was written, and where it stands. */
export const entryOf = (word: number, written: number, place: number): number => (word << 5) | (written << 2) | place;
export const wordOf = (entry: number): number => entry >>> 5;
export const writtenOf = (entry: number): number => (entry >> 2) & 7;
/** Bit 0 for the headline, bit 1 for the dek. */
export const placeOf = (entry: number): number => entry & 3;

export function batchOf(story: ThreadStory): Batch {
  const tokens = tokensOf(story);
  const sorted = [...tokens].sort((a, b) => a.stem - b.stem || a.word - b.word);
  const numbers = new Map(sorted.map((token, number) => [token, number]));
  const entry = (token: Token) =>
    entryOf(numbers.get(token)!, token.written, (token.inHeadline ? 1 : 0) | (token.inDek ? 2 : 0));
  return {
    keys: [new TextEncoder().encode(story.key)],
    times: Uint32Array.of(Math.max(0, Math.floor(story.time / MINUTE))),
    sites: Uint32Array.of(hash(story.site)),
    offsets: Uint32Array.of(0, tokens.length),
    entries: Uint32Array.from(tokens, entry),
    stems: Uint32Array.from(sorted, ({ stem }) => stem),
    words: Uint32Array.from(sorted, ({ word }) => word),
  };
}

/** One batch of all, by time and then by key, whose vocabulary is what its stories use. */
export function join(batches: readonly Batch[]): Batch {
  const { stems, words, renumbered } = vocabularyOf(batches);
  const places = batches.flatMap(({ keys }, batch) => keys.map((_, number) => ({ batch, number })));
  const timeOf = ({ batch, number }: Place) => batches[batch]!.times[number]!;
  const keyOf = ({ batch, number }: Place) => batches[batch]!.keys[number]!;
  places.sort((a, b) => timeOf(a) - timeOf(b) || compareBytes(keyOf(a), keyOf(b)));
  const offsets = new Uint32Array(places.length + 1);
  const entries = new Uint32Array(batches.reduce((sum, one) => sum + one.entries.length, 0));
  let at = 0;
  for (const [story, { batch, number }] of places.entries()) {
    const from = batches[batch]!;
    const numbers = renumbered[batch]!;
    for (let i = from.offsets[number]!; i < from.offsets[number + 1]!; i++) {
      const entry = from.entries[i]!;
      entries[at++] = entryOf(numbers[wordOf(entry)]!, writtenOf(entry), placeOf(entry));
    }
    offsets[story + 1] = at;
  }
  const sites = Uint32Array.from(places, ({ batch, number }) => batches[batch]!.sites[number]!);
  return { keys: places.map(keyOf), times: Uint32Array.from(places, timeOf), sites, offsets, entries, stems, words };
}

interface Place {
  readonly batch: number;
  readonly number: number;
}

/** The words that stories use, and for each batch the new number of each of its words. */
function vocabularyOf(batches: readonly Batch[]) {
  const used = batches.map(usedWords);
  const all: Place[] = batches.flatMap(({ words }, batch) =>
    Array.from(words, (_, number) => ({ batch, number })).filter(({ number }) => used[batch]![number]),
  );
  const stemOf = ({ batch, number }: Place) => batches[batch]!.stems[number]!;
  const hashOf = ({ batch, number }: Place) => batches[batch]!.words[number]!;
  all.sort((a, b) => stemOf(a) - stemOf(b) || hashOf(a) - hashOf(b));
  const renumbered = batches.map(({ words }) => new Uint32Array(words.length));
  const stems = new Uint32Array(all.length);
  const words = new Uint32Array(all.length);
  let count = 0;
  for (const place of all) {
    const [stem, word] = [stemOf(place), hashOf(place)];
    if (count === 0 || words[count - 1] !== word || stems[count - 1] !== stem) {
      stems[count] = stem;
      words[count++] = word;
    }
    renumbered[place.batch]![place.number] = count - 1;
  }
  return { stems: stems.slice(0, count), words: words.slice(0, count), renumbered };
}

function usedWords({ entries, words }: Batch): Uint8Array {
  const used = new Uint8Array(words.length);
  for (let i = 0; i < entries.length; i++) used[wordOf(entries[i]!)] = 1;
  return used;
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const both = Math.min(a.length, b.length);
  for (let i = 0; i < both; i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return a.length - b.length;
}
