/**
 * How a segment's bytes are laid out: a header of 32-bit numbers, then tables that are read in place. Nothing is parsed
 * when a worker wakes up.
 */

/** "dger", and the version of everything that decides what stands in a segment: layout, tokens, hashes. */
const MAGIC = 0x64676572;
export const VERSION = 3;
/** Stories in one segment: a posting has 14 bits for their numbers. */
export const MOST_STORIES = 1 << 14;

/** Why bytes are no segment: the index has to be rebuilt from the stories. */
export class UnreadableSegment extends Error {}

/** How many entries each table has. */
export interface Sizes {
  readonly stories: number;
  readonly stems: number;
  readonly words: number;
  readonly postings: number;
  /** Bytes. */
  readonly tokens: number;
  readonly keys: number;
  /** Distinct words of all headlines, and of all deks alone. */
  readonly headlineWords: number;
  readonly dekWords: number;
}

/** The tables of one segment, as views of its bytes. Offsets have one entry more than what they lead to. */
export interface Tables {
  /** Minutes since 1970, ascending. */
  readonly times: Uint32Array;
  /** Hashes of the stories' sites. */
  readonly sites: Uint32Array;
  /** Distinct words: of the headline in the low byte, of the dek alone in the high one. */
  readonly lengths: Uint16Array;
  readonly keyOffsets: Uint32Array;
  readonly tokenOffsets: Uint32Array;
  /** Hashes, ascending. */
  readonly stems: Uint32Array;
  /** First word of each stem. */
  readonly wordOffsets: Uint32Array;
  /** Hashes, ascending within a stem. */
  readonly words: Uint32Array;
  readonly postingOffsets: Uint32Array;
  /** The stories that have a word, ascending: number, then 2 bits for where it stands. */
  readonly postings: Uint16Array;
  /** Two a word: stories that wrote it with a capital in mid-sentence, and stories that did without. */
  readonly cases: Uint16Array;
  readonly tokens: Uint8Array;
  /** UTF-8. */
  readonly keys: Uint8Array;
}

/** Of FNV-1a. */
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** Magic, version, checksum, then the sizes. */
const HEADER = 11;

/** Room for a segment of these sizes. */
export function allocate(sizes: Sizes): { bytes: Uint8Array; tables: Tables } {
  const { end } = cut(new ArrayBuffer(0), sizes, true);
  const bytes = new Uint8Array(end);
  const { stories, stems, words, postings, tokens, keys, headlineWords, dekWords } = sizes;
  const header = [MAGIC, VERSION, 0, stories, stems, words, postings, tokens, keys, headlineWords, dekWords];
  new Uint32Array(bytes.buffer, 0, HEADER).set(header);
  return { bytes, tables: cut(bytes.buffer, sizes).tables };
}

/** Closes a segment whose tables are filled. */
export function seal(bytes: Uint8Array): void {
  new Uint32Array(bytes.buffer, 0, HEADER)[2] = checksum(bytes);
}

/** The tables of sealed bytes; throws `UnreadableSegment` where they are damaged or of another version. */
export function tablesOf(bytes: Uint8Array): { sizes: Sizes; tables: Tables } {
  const whole = bytes.byteOffset % 4 ? bytes.slice() : bytes;
  if (whole.byteLength < HEADER * 4 || whole.byteLength % 4) throw new UnreadableSegment('cut off');
  const header = new Uint32Array(whole.buffer, whole.byteOffset, HEADER);
  if (header[0] !== MAGIC || header[1] !== VERSION) throw new UnreadableSegment('another version');
  if (header[2] !== checksum(whole)) throw new UnreadableSegment('damaged');
  const [stories = 0, stems = 0, words = 0, postings = 0, tokens = 0, keys = 0, headlineWords = 0, dekWords = 0] =
    header.subarray(3);
  const sizes = { stories, stems, words, postings, tokens, keys, headlineWords, dekWords };
  return { sizes, tables: cut(whole.buffer as ArrayBuffer, sizes, false, whole.byteOffset).tables };
}

function cut(buffer: ArrayBufferLike, sizes: Sizes, dry = false, from = 0): { tables: Tables; end: number } {
  let at = from + HEADER * 4;
  const take = (bytes: number): number => {
    const start = at;
    at += Math.ceil(bytes / 4) * 4;
    return dry ? 0 : start;
  };
  const wide = (length: number) => new Uint32Array(buffer, take(length * 4), dry ? 0 : length);
  const half = (length: number) => new Uint16Array(buffer, take(length * 2), dry ? 0 : length);
  const small = (length: number) => new Uint8Array(buffer, take(length), dry ? 0 : length);
  const { stories, stems, words } = sizes;
  const tables: Tables = {
    times: wide(stories),
    sites: wide(stories),
    lengths: half(stories),
    keyOffsets: wide(stories + 1),
    tokenOffsets: wide(stories + 1),
    stems: wide(stems),
    wordOffsets: wide(stems + 1),
    words: wide(words),
    postingOffsets: wide(words + 1),
    postings: half(sizes.postings),
    cases: half(words * 2),
    tokens: small(sizes.tokens),
    keys: small(sizes.keys),
  };
  return { tables, end: at - from };
}

/** FNV-1a over all 32-bit numbers but the checksum itself, in four strands that a processor follows at once. */
function checksum(bytes: Uint8Array): number {
  // Read as signed numbers: the same bits, in half the time.
  const numbers = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
  const after = (value: number, at: number): number => Math.imul(value ^ numbers[at]!, PRIME);
  let [a, b, c, d] = [after(BASIS, 0), after(BASIS, 1), BASIS | 0, BASIS | 0];
  let at = 3;
  for (; at + 4 <= numbers.length; at += 4) {
    a = after(a, at);
    b = after(b, at + 1);
    c = after(c, at + 2);
    d = after(d, at + 3);
  }
  for (; at < numbers.length; at++) a = after(a, at);
  return [b, c, d].reduce((value, strand) => Math.imul(value ^ strand, PRIME), a) >>> 0;
}
