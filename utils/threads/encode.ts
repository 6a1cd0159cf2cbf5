/** Stories to the bytes of a segment. The same stories make the same bytes, in whatever order they come. */
import { allocate, seal } from './layout.ts';
import { lastAtMost } from './search.ts';
import { CAPITAL, SMALL, type Token } from './tokens.ts';
import { VarintWriter } from './varint.ts';

/** One story as a segment keeps it. */
export interface Filed {
  readonly key: string;
  /** Minutes since 1970. */
  readonly time: number;
  /** Hash of its site. */
  readonly site: number;
  readonly tokens: readonly Token[];
}

/** Words of all stories, ascending by stem and then by word. */
interface Vocabulary {
  readonly stems: Uint32Array;
  readonly wordOffsets: Uint32Array;
  readonly words: Uint32Array;
  /** A word's hash to its number. */
  readonly numbers: ReadonlyMap<number, number>;
}

export function encode(stories: readonly Filed[]): Uint8Array {
  const sorted = [...stories].sort((a, b) => a.time - b.time || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const vocabulary = vocabularyOf(sorted);
  const postings = postingsOf(sorted, vocabulary);
  const tokens = tokenBytes(sorted, vocabulary);
  const keys = keyBytes(sorted);
  const { bytes, tables } = allocate({
    stories: sorted.length,
    stems: vocabulary.stems.length,
    words: vocabulary.words.length,
    postings: postings.bytes.length,
    tokens: tokens.bytes.length,
    keys: keys.bytes.length,
    headlineWords: sum(sorted, (token) => token.inHeadline),
    dekWords: sum(sorted, (token) => !token.inHeadline),
  });
  for (const [number, story] of sorted.entries()) {
    tables.times[number] = story.time;
    tables.sites[number] = story.site;
    const headline = story.tokens.filter(({ inHeadline }) => inHeadline).length;
    tables.lengths[number] = Math.min(headline, 255) | (Math.min(story.tokens.length - headline, 255) << 8);
  }
  tables.stems.set(vocabulary.stems);
  tables.wordOffsets.set(vocabulary.wordOffsets);
  tables.words.set(vocabulary.words);
  tables.postings.set(postings.bytes);
  tables.postingOffsets.set(postings.offsets);
  tables.counts.set(countsOf(sorted, vocabulary));
  tables.tokens.set(tokens.bytes);
  tables.tokenOffsets.set(tokens.offsets);
  tables.keys.set(keys.bytes);
  tables.keyOffsets.set(keys.offsets);
  seal(bytes);
  return bytes;
}

function vocabularyOf(stories: readonly Filed[]): Vocabulary {
  const stemOf = new Map<number, number>();
  for (const { tokens } of stories) for (const { word, stem } of tokens) stemOf.set(word, stem);
  const sorted = [...stemOf].sort(([word, stem], [otherWord, otherStem]) => stem - otherStem || word - otherWord);
  const stems: number[] = [];
  const wordOffsets: number[] = [];
  const numbers = new Map<number, number>();
  for (const [number, [word, stem]] of sorted.entries()) {
    if (stem !== stems.at(-1)) {
      stems.push(stem);
      wordOffsets.push(number);
    }
    numbers.set(word, number);
  }
  const words = Uint32Array.from(numbers.keys());
  wordOffsets.push(words.length);
  return { stems: Uint32Array.from(stems), wordOffsets: Uint32Array.from(wordOffsets), words, numbers };
}

/** A list for each stem: story (as the distance to the one before), then which of the stem's words, and where it stands. */
function postingsOf(stories: readonly Filed[], { stems, wordOffsets, numbers }: Vocabulary) {
  const lists: number[][] = Array.from(stems, () => []);
  for (const [number, { tokens }] of stories.entries())
    for (const token of tokens) {
      const word = numbers.get(token.word)!;
      const stem = lastAtMost(wordOffsets, word);
      lists[stem]!.push(number, ((word - wordOffsets[stem]!) << 2) | placeOf(token));
    }
  const writer = new VarintWriter();
  const offsets = [0];
  for (const list of lists) {
    let last = 0;
    for (let i = 0; i < list.length; i += 2) {
      writer.write(list[i]! - last);
      writer.write(list[i + 1]!);
      last = list[i]!;
    }
    offsets.push(writer.length);
  }
  return { bytes: writer.bytes(), offsets };
}

const placeOf = ({ inHeadline, inDek }: Token): number => (inHeadline ? 1 : 0) | (inDek ? 2 : 0);

function countsOf(stories: readonly Filed[], { words, numbers }: Vocabulary): Uint16Array {
  const counts = new Uint16Array(words.length * 3);
  const add = (at: number) => {
    if (counts[at]! < 0xffff) counts[at]!++;
  };
  for (const { tokens } of stories)
    for (const { word, written } of tokens) {
      const at = numbers.get(word)! * 3;
      add(at);
      if (written === CAPITAL) add(at + 1);
      if (written === SMALL) add(at + 2);
    }
  return counts;
}

function tokenBytes(stories: readonly Filed[], { numbers }: Vocabulary) {
  const writer = new VarintWriter();
  const offsets = [0];
  for (const { tokens } of stories) {
    for (const token of tokens) writer.write((numbers.get(token.word)! << 5) | (token.written << 2) | placeOf(token));
    offsets.push(writer.length);
  }
  return { bytes: writer.bytes(), offsets };
}

function keyBytes(stories: readonly Filed[]) {
  const encoded = stories.map(({ key }) => new TextEncoder().encode(key));
  const offsets = [0];
  for (const { length } of encoded) offsets.push(offsets.at(-1)! + length);
  const bytes = new Uint8Array(offsets.at(-1)!);
  for (const [number, key] of encoded.entries()) bytes.set(key, offsets[number]);
  return { bytes, offsets };
}

const sum = (stories: readonly Filed[], counts: (token: Token) => boolean): number =>
  stories.reduce((total, { tokens }) => total + tokens.filter(counts).length, 0);
