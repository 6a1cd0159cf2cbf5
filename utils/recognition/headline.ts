/** Which text of a place is its headline. */
import { type Chunk, Hint, memoOf, type Part, plainOf, targetOf } from './outline/index.ts';
import type { Place } from './places.ts';
import type { Roles } from './roles.ts';
import { HEADLINE } from './weights.ts';
import { agrees, bare, type Texts, weightOf } from './words/index.ts';

export interface Headline {
  readonly text: string;
  /** The element whose text it is; the link where it shows none. */
  readonly part: Part;
  readonly chunk: Chunk | null;
  /** How sure: the sum of what speaks for it. */
  readonly score: number;
  /** Whether the text stands in a link to the story or holds one. */
  readonly linked: boolean;
}

/** How good a headline each text would be; NaN for what can be none. */
export function headlineScores(place: Place, chunks: readonly Chunk[], texts: Texts): readonly number[] {
  const memo = memoOf<{ chunks: readonly Chunk[]; scores: readonly number[] }>(place);
  if (memo.chunks === chunks) return memo.scores!;
  memo.chunks = chunks;
  memo.scores = scoresOf(place, chunks, texts);
  return memo.scores;
}

function scoresOf(place: Place, chunks: readonly Chunk[], texts: Texts): number[] {
  const { words } = place.target.shape;
  const called = new Set(place.links.flatMap(({ label }) => (label ? [bare(label)] : [])));
  return chunks.map((chunk, index) => {
    if (chunk.hints & Hint.unseen || texts.dateOf(chunk.text)) return Number.NaN;
    let score = 0;
    if (leadsToStory(chunk, place)) score += HEADLINE.linked;
    if (chunk.heading) score += HEADLINE.heading;
    if (chunk.hints & Hint.headline) score += HEADLINE.headlineClass;
    if (chunk.hints & Hint.kicker) score += HEADLINE.kickerClass;
    if (chunk.hints & Hint.dek) score += HEADLINE.dekClass;
    if (chunk.hints & (Hint.byline | Hint.date | Hint.count)) score += HEADLINE.bylineClass;
    if (chunk.hints & (Hint.caption | Hint.tools)) score += HEADLINE.captionClass;
    const { weight } = chunk;
    if (weight < HEADLINE.tinyUpTo) score += HEADLINE.tiny;
    else if (weight > HEADLINE.longFrom) score += HEADLINE.long;
    score += HEADLINE.length * Math.min(1, weight / HEADLINE.fullLength);
    if (called.size > 0 && called.has(plainOf(chunk))) score += HEADLINE.called;
    if (agrees(words, chunk.text)) score += HEADLINE.slugAlike;
    return score - Math.min(index, HEADLINE.lateAt) * HEADLINE.later;
  });
}

/** The headline of a place, or null where it has no words at all. With `roles`, its likes on the page have their say. */
export function headlineOf(
  place: Place,
  chunks: readonly Chunk[],
  scores: readonly number[],
  roles?: Roles,
): Headline | null {
  let best: Chunk | null = null;
  let top = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < chunks.length; index++) {
    const chunk = chunks[index]!;
    const role = roles?.(chunk);
    let score = scores[index]!;
    if (role?.many) score = (score + role.headline) / 2 + Math.max(0, role.names - 0.5) * HEADLINE.names;
    if (score > top) [best, top] = [chunk, score];
  }
  const named = top < HEADLINE.enough && place.links.find((link) => weightOf(link.label) >= HEADLINE.tinyUpTo);
  if (named) return { text: named.label, part: named.part, chunk: null, score: HEADLINE.enough, linked: true };
  return best && { text: best.text, part: best.part, chunk: best, score: top, linked: leadsToStory(best, place) };
}

/** The headline's words without a kicker before them, where a link to the story is called by the rest alone. */
export const withoutKicker = ({ text }: Headline, { links }: Place): string =>
  links.find(({ label }) => text.endsWith(label) && label.length * 2 > text.length)?.label ?? text;

const leadsToStory = ({ link, links }: Chunk, { target }: Place): boolean =>
  (link !== null && targetOf(link) === target) || links.some((one) => targetOf(one) === target);
