/**
 * Roles: texts that stand in the same spot of cards of the same build, judged together. One short text over a headline
 * may be a kicker or a name; twelve in that spot tell which.
 */
import { looksLikeFullName, namesOf } from '../story/byline.ts';
import { type Chunk, plainOf } from './chunks.ts';
import { memoOf } from './memo.ts';
import type { Outline, Part } from './outline.ts';
import type { Steps } from './steps.ts';
import { bare, textOf } from './text.ts';
import { BYLINE, DEK } from './weights.ts';
import { Zone } from './zones.ts';

export interface Role {
  /** Whether there are enough such texts for the rest to tell anything. */
  readonly many: boolean;
  /** Whether they are names of people, by their look. */
  readonly named: boolean;
  /** Whether they are as long as a dek. */
  readonly long: boolean;
  /** Share of the texts that are names of people. */
  readonly names: number;
  /** Mean score as a headline. */
  readonly headline: number;
}

export type Roles = (chunk: Chunk) => Role;

/** What is kept with a chunk. */
interface Kept {
  spot: string;
  isNames: boolean;
}

const LEVELS = 3;

/** Tags and classes of the chunk's element and what holds it. */
function spotOf({ part }: Chunk): string {
  let spot = '';
  for (let up: Part | null = part, i = 0; up && i < LEVELS; up = up.parent, i++) spot += `<${up.tag}.${up.name}`;
  return spot;
}

interface Scored {
  readonly chunks: readonly Chunk[];
  /** How good a headline each would be. */
  readonly scores: readonly number[];
}

/** The roles of all chunks of a page's cards. */
export function* rolesOf(page: Outline, cards: readonly Scored[]): Steps<Roles> {
  const menu = menuWords(page);
  const sums = new Map<string, { count: number; names: number; weight: number; headline: number }>();
  for (const { chunks, scores } of cards) {
    yield;
    chunks.forEach((chunk, index) => {
      const kept = memoOf<Kept>(chunk);
      kept.spot ??= spotOf(chunk);
      kept.isNames ??= isNames(chunk.text);
      const sum = sums.get(kept.spot) ?? { count: 0, names: 0, weight: 0, headline: 0 };
      sum.count++;
      if (kept.isNames && !menu.has(plainOf(chunk))) sum.names++;
      sum.weight += chunk.weight;
      sum.headline += scores[index]! || 0;
      sums.set(kept.spot, sum);
    });
  }
  const roles = new Map<string, Role>();
  for (const [spot, { count, names, weight, headline }] of sums)
    roles.set(spot, {
      many: count >= BYLINE.spots,
      named: names / count >= BYLINE.share,
      long: weight / count >= DEK.longFrom,
      names: names / count,
      headline: headline / count,
    });
  return (chunk) => roles.get(memoOf<Kept>(chunk).spot!)!;
}

/** Three small words in a row make a sentence. */
const SENTENCE = /\p{Ll}+ \p{Ll}+ \p{Ll}/u;

/** Names of two words or more, and nothing else. */
const isNames = (text: string): boolean => {
  if (text.length > 80 || !text.includes(' ') || SENTENCE.test(text)) return false;
  const names = namesOf(text);
  return names.length > 0 && names.every(looksLikeFullName);
};

/** What the page's menus are made of: sections, not people. */
function menuWords(page: Outline): Set<string> {
  const words = new Set<string>();
  for (const link of page.anchors) {
    if (!(link.zone & (Zone.nav | Zone.menu | Zone.footer))) continue;
    const memo = memoOf<{ plain: string }>(link);
    memo.plain ??= bare(textOf(link));
    words.add(memo.plain);
  }
  return words;
}
