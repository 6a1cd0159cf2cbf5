/** When a card says its story was published. */
import { type Chunk, Hint, type Outline, type Part, type Target, targetOf } from '../outline/index.ts';
import type { Texts } from '../words/index.ts';
import { carriedDate } from './carried.ts';

export interface Published {
  readonly published: string | null;
  readonly publishedText: string | null;
  /** Texts that are dates and nothing else. */
  readonly chunks: ReadonlySet<Chunk>;
}

/**
 * The date a card carries or else shows; the words of one that only today's date would tell. Links to anything but the
 * card's own `target` say a date where that is most of what they say.
 */
export function publishedOf(
  page: Outline,
  region: readonly Part[],
  rest: readonly Chunk[],
  texts: Texts,
  target: Target | null,
): Published {
  const used = new Set<Chunk>();
  let shown: string | null = null;
  let words: string | null = null;
  for (const [at, chunk] of rest.entries()) {
    if (used.has(chunk)) continue;
    const leaf = leafAt(rest, at, texts);
    if (leaf) {
      for (const word of leaf.chunks) used.add(word);
      shown ??= leaf.published;
      words ??= leaf.text;
      continue;
    }
    const date = texts.dateOf(chunk.text);
    if (!date || (date.text.length < chunk.text.length / 2 && isElsewhere(chunk, target))) continue;
    used.add(chunk);
    shown ??= date.published ?? carriedDate(page, chunk.part, texts);
    // A bare clock may be how long a film lasts.
    if (!date.published && (!words || (CLOCK.test(words) && !CLOCK.test(chunk.text)))) words = chunk.text;
  }
  const published = carriedIn(page, region, texts) ?? shown;
  return { published, publishedText: published ? null : words, chunks: used };
}

/** A date of one-word chunks, as on the leaf of a calendar: day, month, and most often the year. */
function leafAt(rest: readonly Chunk[], at: number, texts: Texts) {
  if (!isWord(rest[at]!) || !isWord(rest[at + 1])) return null;
  for (const count of isWord(rest[at + 2]) ? [3, 2] : [2]) {
    const chunks = rest.slice(at, at + count);
    if (!chunks.some(({ text }) => DAY.test(text))) continue;
    const text = chunks.map((chunk) => chunk.text).join(' ');
    const date = texts.dateOf(text);
    if (date?.text === text) return { chunks, text, published: date.published };
  }
  return null;
}
const DAY = /^\d{1,2}[.,]?$/;
const isWord = (chunk: Chunk | undefined): boolean =>
  chunk !== undefined && chunk.text.length <= LONGEST_MONTH && !chunk.text.includes(' ');
const LONGEST_MONTH = 12;

const CLOCK = /^\d{1,2}(?::\d\d){1,2}$/;
const isElsewhere = ({ link }: Chunk, target: Target | null): boolean => link !== null && targetOf(link) !== target;

/** The first date carried by a `time`, an element marked as a date or without words, or the card's own outer elements. */
function carriedIn(page: Outline, region: readonly Part[], texts: Texts): string | null {
  let found: string | null = null;
  const look = (part: Part, depth: number): void => {
    // An image's dates are its own.
    if (found || !part.tag || part.tag === 'img') return;
    const telling = part.tag === 'time' || part.hints & Hint.date || part.parts.length === 0 || part.tag.includes('-');
    if (telling || depth < OUTER) found = carriedDate(page, part, texts);
    for (const piece of part.parts) look(piece, depth + 1);
  };
  for (const part of region) look(part, 0);
  return found;
}

const OUTER = 3;
