/**
 * Roles: texts that stand in the same spot of cards of the same build, judged together. One short text over a headline
 * may be a kicker or a name; twelve in that spot tell which.
 */
import { type Chunk, memoOf, type Outline, type Part, plainOf, textOf, Zone } from './outline/index.ts';
import type { Steps } from './steps.ts';
import { BYLINE, DEK } from './weights.ts';
import { bare, looksLikeFullName, type Texts } from './words/index.ts';

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

/** What stands in a spot, summed up as the cards are read. */
interface Spot {
  count: number;
  names: number;
  weight: number;
  headline: number;
  role: Role;
}
/** The spots of a page's cards by the tags and classes that make them, kept from scan to scan. */
export type Spots = Map<string, Spot>;

/** What is kept with a chunk. */
interface Kept {
  spot: Spot;
  isNames: boolean;
}

/** The chunks of so many cards are judged in one step. */
const STEP = 8;
const LEVELS = 3;
const NOTHING = { many: false, named: false, long: false, names: 0, headline: 0 };

/** Where a chunk stands: the tags and classes of its element and what holds it. */
function spotOf({ part }: Chunk, spots: Spots): Spot {
  let name = '';
  for (let up: Part | null = part, i = 0; up && i < LEVELS; up = up.parent, i++) name += `<${up.tag}.${up.name}`;
  let spot = spots.get(name);
  if (!spot) {
    spot = { count: 0, names: 0, weight: 0, headline: 0, role: NOTHING };
    spots.set(name, spot);
  }
  return spot;
}

interface Scored {
  readonly chunks: readonly Chunk[];
  /** How good a headline each would be. */
  readonly scores: readonly number[];
}

/** The roles of all chunks of a page's cards. */
export function* rolesOf(page: Outline, texts: Texts, spots: Spots, cards: readonly Scored[]): Steps<Roles> {
  const menu = menuWords(page);
  for (const spot of spots.values()) spot.count = spot.names = spot.weight = spot.headline = 0;
  for (let card = 0; card < cards.length; card++) {
    if (card % STEP === 0) yield;
    const { chunks, scores } = cards[card]!;
    for (let index = 0; index < chunks.length; index++) {
      const chunk = chunks[index]!;
      const kept = memoOf<Kept>(chunk);
      kept.spot ??= spotOf(chunk, spots);
      kept.isNames ??= isNames(chunk.text, texts);
      kept.spot.count++;
      if (kept.isNames && !menu.has(plainOf(chunk))) kept.spot.names++;
      kept.spot.weight += chunk.weight;
      kept.spot.headline += scores[index]! || 0;
    }
  }
  for (const spot of spots.values()) {
    const { count, names, weight, headline } = spot;
    spot.role = {
      many: count >= BYLINE.spots,
      named: names / count >= BYLINE.share,
      long: weight / count >= DEK.longFrom,
      names: names / count,
      headline: headline / count,
    };
  }
  return (chunk) => memoOf<Kept>(chunk).spot!.role;
}

const CAPITAL = /\p{Lu}/u;
/** Three small words in a row make a sentence. */
const SENTENCE = /\p{Ll} \p{Ll}+ \p{Ll}/u;

/** Names of two words or more, and nothing else. */
const isNames = (text: string, texts: Texts): boolean => {
  if (text.length > 80 || !text.includes(' ') || !CAPITAL.test(text) || SENTENCE.test(text)) return false;
  const names = texts.namesIn(text);
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
