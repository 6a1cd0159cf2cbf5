/** Who a card says wrote its story. */
import { looksLikeFullName, looksLikeName, namesOf, opensAsByline, saysOnlyBy } from '../../story/byline.ts';
import { addressOf } from '../address.ts';
import type { Chunk } from '../chunks.ts';
import { Hint } from '../hints.ts';
import type { Outline, Part } from '../outline.ts';
import type { Roles } from '../roles.ts';
import { shapeOf } from '../shape.ts';
import { textOf } from '../text.ts';
import type { Texts } from '../texts.ts';
import { BYLINE } from '../weights.ts';

export interface Byline {
  readonly authors: readonly string[];
  readonly chunks: ReadonlySet<Chunk>;
}

/** Names in texts that are marked as a byline, open as one, link to an author's page, or stand where only names stand. */
export function bylineOf(
  page: Outline,
  rest: readonly Chunk[],
  dates: ReadonlySet<Chunk>,
  base: string,
  texts: Texts,
  roles: Roles | null,
): Byline {
  const authors: string[] = [];
  const used = new Set<Chunk>();
  const add = (chunk: Chunk, names: readonly string[]): boolean => {
    const fitting = names.filter((name) => looksLikeName(name));
    if (fitting.length === 0) return false;
    used.add(chunk);
    for (const name of fitting) if (!authors.includes(name)) authors.push(name);
    return true;
  };
  let introduced: Part | null = null;
  rest.forEach((chunk, index) => {
    if (chunk.hints & Hint.unseen || dates.has(chunk) || chunk.text.length > BYLINE.longest) return;
    if (saysOnlyBy(chunk.text)) {
      introduced = chunk.part.parent;
      used.add(chunk);
      return;
    }
    const text = texts.withoutDate(chunk.text);
    const people = [...(chunk.link ? [chunk.link] : []), ...chunk.links].filter((link) =>
      isAuthorLink(page, link, base),
    );
    if (people.length > 0 && chunk.links.length > 0)
      add(
        chunk,
        people.flatMap((link) => namesOf(textOf(link))),
      );
    else if (people.length > 0 || chunk.hints & Hint.byline || isMarked(page, chunk.part)) add(chunk, namesOf(text));
    else if (introduced && holds(introduced, chunk.part)) add(chunk, namesOf(text));
    else if (opensAsByline(text) && namesOf(text).every(looksLikeFullName)) add(chunk, namesOf(text));
    else if (roles && isNameSpot(chunk, rest[index + 1], dates, roles)) add(chunk, namesOf(text));
  });
  return { authors, chunks: used };
}

/** Whether the texts in this spot are names of people, on the evidence of all cards of this build. */
function isNameSpot(chunk: Chunk, next: Chunk | undefined, dates: ReadonlySet<Chunk>, roles: Roles): boolean {
  if (chunk.link && chunk.hints & Hint.kicker) return false;
  if (chunk.hints & (Hint.kicker | Hint.headline | Hint.dek | Hint.caption | Hint.tools)) return false;
  const role = roles(chunk);
  const beforeDate = next !== undefined && dates.has(next);
  return role.count >= (beforeDate ? 2 : BYLINE.spots) && role.names >= BYLINE.share && role.distinct >= 2;
}

const holds = (outer: Part, part: Part): boolean => part.at >= outer.at && part.at < outer.end;

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
