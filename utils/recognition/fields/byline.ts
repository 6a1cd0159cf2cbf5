/** Who a card says wrote its story. */
import { type Chunk, Hint, type Outline, type Part, plainOf, targetOf, textOf } from '../outline/index.ts';
import type { Roles } from '../roles.ts';
import { BYLINE } from '../weights.ts';
import {
  bare,
  isRole,
  looksLikeFullName,
  looksLikeName,
  looksLikeUncased,
  namesOf,
  saysByline,
  type Texts,
} from '../words/index.ts';

export interface Byline {
  readonly authors: readonly string[];
  readonly chunks: ReadonlySet<Chunk>;
}

/**
 * Names in texts that are marked as a byline, open as one, link to an author's page, name the card's one `image`, or stand
 * where only names stand.
 */
export function bylineOf(
  page: Outline,
  image: Part | null,
  rest: readonly Chunk[],
  dates: ReadonlySet<Chunk>,
  texts: Texts,
  roles: Roles | null,
): Byline {
  const authors: string[] = [];
  const used = new Set<Chunk>();
  const spots: [Chunk, readonly string[]][] = [];
  /** Links to the page of an author who was named, by what the page is called. */
  const named = new Map<string, Part>();
  const add = (chunk: Chunk, names: readonly string[], people: readonly Part[] = []): void => {
    const full = authors.some((name) => name.includes(' '));
    const fitting = names.filter((name) => looksLikeName(name) && !(full && (!name.includes(' ') || isRole(name))));
    if (fitting.length === 0) return;
    used.add(chunk);
    for (const link of people) named.set(pageOf(link), link);
    for (const name of fitting) if (!authors.includes(name)) authors.push(name);
  };
  const portrait = image && bare(page.attribute(image, 'alt') ?? '');
  rest.forEach((chunk) => {
    if (chunk.hints & Hint.unseen || chunk.text.length > BYLINE.longest) return;
    const people = [...(chunk.link ? [chunk.link] : []), ...chunk.links].filter((link) => isAuthorLink(page, link));
    // "View profile" under the name.
    if (people.length > 0 && people.every((link) => (named.get(pageOf(link)) ?? link) !== link)) {
      used.add(chunk);
      return;
    }
    if (people.length > 0 && chunk.links.length > 0) {
      const names = people.flatMap((link) => namesOf(textOf(link)));
      add(chunk, names, people);
      return;
    }
    // "Powered by Gogoro" is a topic.
    if (people.length === 0 && chunk.link && targetOf(chunk.link)?.shape.kinds.includes('list')) return;
    const dated = dates.has(chunk);
    const says = saysByline(chunk.text);
    const marked = people.length > 0 || (chunk.hints & Hint.byline) !== 0 || isMarked(page, chunk.part);
    const pictured = plainOf(chunk) === portrait;
    const spotted = roles !== null && isNameSpot(chunk, roles);
    // Most texts are read no further: names take long.
    if (!(dated || says || marked || pictured || spotted)) return;
    const names = texts.namesIn(texts.withoutDate(chunk.text));
    const full = names.length > 0 && names.every(looksLikeFullName);
    if (dated && !full) return;
    const uncased = says && names.length > 0 && names.every(looksLikeUncased);
    // "3 March 2026 | On the quay" in a kicker.
    const signed = says || (dated && !(chunk.hints & Hint.kicker));
    if (marked || (full && signed) || uncased) add(chunk, names, people);
    else if ((full && pictured) || spotted) spots.push([chunk, names]);
  });
  // Where a card says who wrote it, what else stands where names stand is not the author.
  if (authors.length === 0) for (const spot of spots) add(...spot);
  return { authors, chunks: used };
}

/** Whether the texts in this spot are names of people, on the evidence of all cards of this build. */
function isNameSpot(chunk: Chunk, roles: Roles): boolean {
  if (chunk.hints & (Hint.kicker | Hint.headline | Hint.dek | Hint.caption | Hint.tools)) return false;
  const { many, named } = roles(chunk);
  return many && named;
}

const isAuthorLink = (page: Outline, link: Part): boolean =>
  page.people.has(link) || /\bauthor\b/.test(page.attribute(link, 'rel') ?? '');

/** The last word of the address that a link leads to. */
const pageOf = (link: Part): string => targetOf(link)?.address.segments.at(-1) ?? '';

function isMarked(page: Outline, part: Part): boolean {
  for (let up: Part | null = part, i = 0; up && i < 2; up = up.parent, i++) {
    if (up.tag === 'address') return true;
    if (/author|creator/.test(page.attribute(up, 'itemprop') ?? '')) return true;
  }
  return false;
}
