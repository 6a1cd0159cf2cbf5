/** Who a card says wrote its story. */
import { looksLikeName, namesOf, opensAsByline } from '../../story/byline.ts';
import { addressOf } from '../address.ts';
import type { Chunk } from '../chunks.ts';
import { Hint } from '../hints.ts';
import type { Outline, Part } from '../outline.ts';
import { shapeOf } from '../shape.ts';
import { textOf } from '../text.ts';
import type { Texts } from '../texts.ts';

export interface Byline {
  readonly authors: readonly string[];
  readonly chunks: ReadonlySet<Chunk>;
}

/** Names in texts that are marked as a byline, open as one, or link to an author's page. */
export function bylineOf(page: Outline, rest: readonly Chunk[], base: string, texts: Texts): Byline {
  const authors: string[] = [];
  const used = new Set<Chunk>();
  const add = (chunk: Chunk, names: readonly string[]): void => {
    const fitting = names.filter((name) => looksLikeName(name));
    if (fitting.length === 0) return;
    used.add(chunk);
    for (const name of fitting) if (!authors.includes(name)) authors.push(name);
  };
  for (const chunk of rest) {
    if (chunk.unseen || chunk.text.length > 160) continue;
    const text = withoutDate(chunk.text, texts);
    const linked = [...(chunk.link ? [chunk.link] : []), ...chunk.links].filter((link) =>
      isAuthorLink(page, link, base),
    );
    if (linked.length > 0 && chunk.links.length > 0) add(chunk, linked.map((link) => textOf(link)).flatMap(namesOf));
    else if (linked.length > 0 || chunk.hints & Hint.byline || isMarked(page, chunk.part)) add(chunk, namesOf(text));
    else if (opensAsByline(text) && /^by\s|^von\s|^par\s|^por\s|^文/iu.test(text)) add(chunk, namesOf(text));
  }
  return { authors, chunks: used };
}

function isAuthorLink(page: Outline, link: Part, base: string): boolean {
  const rel = page.attribute(link, 'rel');
  if (rel && /\bauthor\b/.test(rel)) return true;
  const href = page.attribute(link, 'href');
  const address = href ? addressOf(href, base) : null;
  return address !== null && shapeOf(address).kinds.includes('person');
}

function isMarked(page: Outline, part: Part): boolean {
  for (let up: Part | null = part, i = 0; up && i < 2; up = up.parent, i++) {
    if (up.tag === 'address') return true;
    if (/author|creator/.test(page.attribute(up, 'itemprop') ?? '')) return true;
  }
  return false;
}

function withoutDate(text: string, texts: Texts): string {
  const date = /\d/.test(text) ? texts.dates.read(text) : null;
  return date ? text.replace(date.text, ' | ').replace(/\d[\d:.]*\s*(?:[ap]m|uhr|h)?/gi, ' ') : text;
}
