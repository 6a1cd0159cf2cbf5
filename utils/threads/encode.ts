/** Stories to the bytes of a segment. The same stories make the same bytes, in whatever order they come. */
import { type Batch, join, placeOf, wordOf, writtenOf } from './batch.ts';
import { allocate, MOST_STORIES, seal } from './layout.ts';
import { CAPITAL, SMALL } from './tokens.ts';
import { VarintWriter } from './varint.ts';

export function encode(batches: readonly Batch[]): Uint8Array {
  const batch = join(batches);
  const stories = batch.keys.length;
  if (stories > MOST_STORIES) throw new RangeError(`${stories} stories in one segment`);
  const { stems, wordOffsets } = stemsOf(batch);
  const { postings, offsets } = postingsOf(batch);
  const tokens = tokensOf(batch);
  const { lengths, headlineWords, dekWords } = lengthsOf(batch);
  const { bytes, tables } = allocate({
    stories,
    stems: stems.length,
    words: batch.words.length,
    postings: postings.length,
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
  tables.postingOffsets.set(offsets);
  tables.postings.set(postings);
  tables.cases.set(casesOf(batch));
  tables.tokens.set(tokens.bytes);
  tables.tokenOffsets.set(tokens.offsets);
  for (const [number, key] of batch.keys.entries()) {
    tables.keys.set(key, tables.keyOffsets[number]);
    tables.keyOffsets[number + 1] = tables.keyOffsets[number]! + key.length;
  }
  seal(bytes);
  return bytes;
}

/** The distinct stems and the first word of each. */
function stemsOf({ stems, words }: Batch) {
  const wordOffsets: number[] = [];
  for (let word = 0; word < words.length; word++)
    if (word === 0 || stems[word] !== stems[word - 1]) wordOffsets.push(word);
  const distinct = Uint32Array.from(wordOffsets, (word) => stems[word]!);
  return { stems: distinct, wordOffsets: Uint32Array.from([...wordOffsets, words.length]) };
}

/** A list for each word: the stories that have it, and where it stands in each. */
function postingsOf({ offsets, entries, words }: Batch) {
  const ends = new Uint32Array(words.length + 1);
  for (let i = 0; i < entries.length; i++) ends[wordOf(entries[i]!) + 1]!++;
  for (let word = 0; word < words.length; word++) ends[word + 1]! += ends[word]!;
  const starts = ends.slice();
  // Filling the lists in order turns each list's start into its end.
  const postings = new Uint16Array(entries.length);
  for (let story = 0; story + 1 < offsets.length; story++)
    for (let i = offsets[story]!; i < offsets[story + 1]!; i++)
      postings[ends[wordOf(entries[i]!)]!++] = (story << 2) | placeOf(entries[i]!);
  return { postings, offsets: starts };
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

function casesOf({ entries, words }: Batch): Uint16Array {
  const cases = new Uint16Array(words.length * 2);
  for (let i = 0; i < entries.length; i++) {
    const written = writtenOf(entries[i]!);
    if (written === CAPITAL) cases[wordOf(entries[i]!) * 2]!++;
    if (written === SMALL) cases[wordOf(entries[i]!) * 2 + 1]!++;
  }
  return cases;
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
