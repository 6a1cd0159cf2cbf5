/** Dates that elements carry for machines: `datetime`, `content`, and whatever the page's own scripts read. */
import { Hint, type Outline, type Part } from '../outline/index.ts';
import type { Texts } from '../words/index.ts';

const NAME = /date|time|publish|stamp/;
const NOT_NAME = /modif|updat|expir/;
const MACHINE = /^\d{4}-\d/;
const EPOCH = /^1\d{9}(?:\d{3})?$/;

/** The first date that an element's attributes hold, or null. What is classed as a date may have it in any of them. */
export function carriedDate(page: Outline, part: Part, texts: Texts): string | null {
  let epoch: string | null = null;
  for (const name of page.names(part)) {
    const telling = NAME.test(name);
    if (NOT_NAME.test(name) || (!telling && name !== 'content' && !(part.hints & Hint.date))) continue;
    const value = page.attribute(part, name)?.trim() ?? '';
    if (!/\d/.test(value)) continue;
    const date = texts.dateOf(value);
    if (date?.published && (telling || MACHINE.test(value) || date.text === value)) return date.published;
    if (telling && EPOCH.test(value)) epoch ??= new Date(Number(value.padEnd(13, '0'))).toISOString();
  }
  return epoch;
}
