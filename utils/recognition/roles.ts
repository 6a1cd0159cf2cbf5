/**
 * Roles: texts that stand in the same spot of cards of the same build, judged together. One short text over a headline
 * may be a kicker or a name; twelve in that spot tell which.
 */
import { looksLikeFullName, namesOf } from '../story/byline.ts';
import type { Chunk } from './chunks.ts';
import { type Outline, type Part, Zone } from './outline.ts';
import { bare, textOf } from './text.ts';

export interface Role {
  readonly count: number;
  /** Share of the texts that are names of people, by their look. */
  readonly names: number;
  /** Mean length in Latin letters. */
  readonly weight: number;
  /** Mean score as a headline. */
  readonly headline: number;
}

export type Roles = (chunk: Chunk) => Role;

const LEVELS = 3;

/** Tags and classes of the chunk's element and what holds it. */
function spotOf({ part }: Chunk): string {
  let spot = '';
  for (let up: Part | null = part, i = 0; up && i < LEVELS; up = up.parent, i++) spot += `<${up.tag}.${up.name}`;
  return spot;
}

/** The roles of all chunks of a page's cards; `scores` says how good a headline each would be. */
export function rolesOf(
  page: Outline,
  cards: readonly (readonly Chunk[])[],
  scores: ReadonlyMap<Chunk, number>,
): Roles {
  const menu = menuWords(page);
  const sums = new Map<string, { count: number; names: number; weight: number; headline: number }>();
  const spots = new Map<Chunk, string>();
  for (const chunk of cards.flat()) {
    const spot = spotOf(chunk);
    spots.set(chunk, spot);
    const sum = sums.get(spot) ?? { count: 0, names: 0, weight: 0, headline: 0 };
    sum.count++;
    if (isNames(chunk.text) && !menu.has(chunk.plain)) sum.names++;
    sum.weight += chunk.weight;
    sum.headline += scores.get(chunk) ?? 0;
    sums.set(spot, sum);
  }
  return (chunk) => {
    const sum = sums.get(spots.get(chunk) ?? '');
    if (!sum) return NONE;
    const { count } = sum;
    return {
      count,
      names: sum.names / count,
      weight: sum.weight / count,
      headline: sum.headline / count,
    };
  };
}

const NONE: Role = { count: 0, names: 0, weight: 0, headline: 0 };

/** Names of two words or more, and nothing else. */
const isNames = (text: string): boolean => {
  if (text.length > 80) return false;
  const names = namesOf(text);
  return names.length > 0 && names.every(looksLikeFullName);
};

/** What the page's menus are made of: sections, not people. */
function menuWords(page: Outline): Set<string> {
  const words = new Set<string>();
  for (const link of page.anchors) if (link.zone & (Zone.nav | Zone.menu | Zone.footer)) words.add(bare(textOf(link)));
  return words;
}
