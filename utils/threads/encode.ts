/** Stories to the bytes of a segment. The same stories make the same bytes, in whatever order they come. */
import { type Batch, join, placeOf, wordOf, writtenOf } from './batch.ts';
import { allocate, seal } from './layout.ts';
import { CAPITAL, SMALL } from './tokens.ts';
import { VarintWriter } from './varint.ts';

export function encode(batches: readonly Batch[]): Uint8Array {
  const batch = join(batches);
  const stories = batch.keys.length;
  const { stems, wordOffsets, stemOf } = stemsOf(batch);
  const postings = postingsOf(batch, stems.length, wordOffsets, stemOf);
  const tokens = tokensOf(batch);
  const { lengths, headlineWords, dekWords } = lengthsOf(batch);
  const { bytes, tables } = allocate({
    stories,
    stems: stems.length,
    words: batch.words.length,
    postings: postings.bytes.length,
    tokens: tokens.bytes.length,
    keys: batch.keys.reduce((sum, { length }) => sum + length, 0),
    headlineWords,
    dekWords,
  });
  tables.times.set(batch.times);
  tables.sites.set(batch.sites);
  tables.lengths.set(lengths);
  tables.stems.set(stems);
  tables.wordOffsets.set(wordOffsets);
  tables.words.set(batch.words);
  tables.counts.set(countsOf(batch));
  tables.postings.set(postings.bytes);
  tables.postingOffsets.set(postings.offsets);
  tables.tokens.set(tokens.bytes);
  tables.tokenOffsets.set(tokens.offsets);
  for (const [number, key] of batch.keys.entries()) {
    tables.keys.set(key, tables.keyOffsets[number]);
    tables.keyOffsets[number + 1] = tables.keyOffsets[number]! + key.length;
  }
  seal(bytes);
  return bytes;
}

/** The distinct stems, the first word of each, and the stem of each word. */
function stemsOf({ stems, words }: Batch) {
  const stemOf = new Uint32Array(words.length);
  const wordOffsets: number[] = [];
  for (let word = 0; word < words.length; word++) {
    if (word === 0 || stems[word] !== stems[word - 1]) wordOffsets.push(word);
    stemOf[word] = wordOffsets.length - 1;
  }
  const distinct = Uint32Array.from(wordOffsets, (word) => stems[word]!);
  return { stems: distinct, wordOffsets: Uint32Array.from([...wordOffsets, words.length]), stemOf };
}

/** A list for each stem: story (as the distance to the one before), then which of the stem's words, and where it stands. */
function postingsOf({ offsets, entries }: Batch, stems: number, wordOffsets: Uint32Array, stemOf: Uint32Array) {
  const ends = new Uint32Array(stems + 1);
  for (let i = 0; i < entries.length; i++) ends[stemOf[wordOf(entries[i]!)]! + 1]!++;
  for (let stem = 0; stem < stems; stem++) ends[stem + 1]! += ends[stem]!;
  // Filling the lists in order turns each list's start into its end, which is the next one's start.
  const numbers = new Uint32Array(entries.length);
  const details = new Uint32Array(entries.length);
  for (let story = 0; story + 1 < offsets.length; story++)
    for (let i = offsets[story]!; i < offsets[story + 1]!; i++) {
      const word = wordOf(entries[i]!);
      const stem = stemOf[word]!;
      const at = ends[stem]!++;
      numbers[at] = story;
      details[at] = ((word - wordOffsets[stem]!) << 2) | placeOf(entries[i]!);
    }
  const writer = new VarintWriter();
  const written = new Uint32Array(stems + 1);
  for (let stem = 0, at = 0; stem < stems; stem++) {
    for (let last = 0; at < ends[stem]!; at++) {
      writer.write(numbers[at]! - last);
      writer.write(details[at]!);
      last = numbers[at]!;
    }
    written[stem + 1] = writer.length;
  }
  return { bytes: writer.bytes(), offsets: written };
}

function tokensOf({ offsets, entries }: Batch) {
  const writer = new VarintWriter();
  const written = new Uint32Array(offsets.length);
  for (let story = 0; story + 1 < offsets.length; story++) {
    for (let i = offsets[story]!; i < offsets[story + 1]!; i++) writer.write(entries[i]!);
    written[story + 1] = writer.length;
  }
  return { bytes: writer.bytes(), offsets: written };
}

function countsOf({ entries, words }: Batch): Uint16Array {
  const counts = new Uint16Array(words.length * 3);
  const add = (at: number) => {
    if (counts[at]! < 0xffff) counts[at]!++;
  };
  for (let i = 0; i < entries.length; i++) {
    const at = wordOf(entries[i]!) * 3;
    const written = writtenOf(entries[i]!);
    add(at);
    if (written === CAPITAL) add(at + 1);
    if (written === SMALL) add(at + 2);
  }
  return counts;
}

function lengthsOf({ offsets, entries }: Batch) {
  const lengths = new Uint16Array(offsets.length - 1);
  let headlineWords = 0;
  for (let story = 0; story < lengths.length; story++) {
    let headline = 0;
    for (let i = offsets[story]!; i < offsets[story + 1]!; i++) headline += entries[i]! & 1;
    const dek = offsets[story + 1]! - offsets[story]! - headline;
    lengths[story] = Math.min(headline, 255) | (Math.min(dek, 255) << 8);
    headlineWords += headline;
  }
  return { lengths, headlineWords, dekWords: entries.length - headlineWords };
}
