/** When a card says its story was published. */
import type { Chunk } from '../chunks.ts';
import { Hint } from '../hints.ts';
import type { Outline, Part } from '../outline.ts';
import type { Texts } from '../texts.ts';

export interface Published {
  readonly published: string | null;
  readonly publishedText: string | null;
  /** Texts that are dates and so nothing else. */
  readonly chunks: ReadonlySet<Chunk>;
}

const MACHINE = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?\s?(?:Z|[+-]\d\d:?\d\d)?)?$/;

/** The first absolute date among the card's texts, attributes before words; else the words of a relative one. */
export function publishedOf(page: Outline, rest: readonly Chunk[], texts: Texts): Published {
  const used = new Set<Chunk>();
  let absolute: string | null = null;
  let words: string | null = null;
  for (const chunk of rest) {
    const carried = carriedBy(page, chunk.part, texts);
    const marked = chunk.part.tag === 'time' || (chunk.hints & Hint.date) !== 0;
    const date = texts.dateOf(chunk.text) ?? (marked || /\d/.test(chunk.text) ? inside(chunk, marked, texts) : null);
    if (!carried && !date) continue;
    if (date || marked) used.add(chunk);
    absolute ??= carried ?? date?.published ?? null;
    if (date && !date.published) words ??= chunk.text.slice(0, 200);
  }
  return { published: absolute, publishedText: absolute ? null : words, chunks: used };
}

/** A date in a longer text: "By A. Writer | 3 March 2026". */
function inside(chunk: Chunk, marked: boolean, texts: Texts) {
  if (chunk.text.length > (marked ? 120 : 90)) return null;
  const date = texts.dates.read(chunk.text);
  return date && (marked || (date.published && /[|•·–—,]|\bon\b/.test(chunk.text))) ? date : null;
}

/** A date that an element carries for machines. */
function carriedBy(page: Outline, part: Part, texts: Texts): string | null {
  for (let up: Part | null = part, i = 0; up && i < 2; up = up.parent, i++) {
    const machine = page.attribute(up, 'datetime') ?? page.attribute(up, 'content');
    if (machine) {
      if (MACHINE.test(machine.trim())) return machine.trim().replace(' ', 'T').replace(' ', '');
      const date = texts.dates.read(machine);
      if (date?.published) return date.published;
    }
    const title = up.tag === 'time' || up.tag === 'span' || up.tag === 'abbr' ? page.attribute(up, 'title') : null;
    const date = title ? texts.dateOf(title) : null;
    if (date?.published) return date.published;
  }
  return null;
}
