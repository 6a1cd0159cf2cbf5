/** Which text of a place is its headline. */
import { type Chunk, collect } from './chunks.ts';
import { Hint } from './hints.ts';
import type { Outline, Part } from './outline.ts';
import type { Place } from './places.ts';
import { weightOf } from './text.ts';
import type { Texts } from './texts.ts';
import { HEADLINE } from './weights.ts';

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

const SHORT = 8;
const CLOCK = /^\W*(\d{1,2}[:.h]\d\d(:\d\d)?|\d+|\d+\s?(min|sec|m|h)\b.*)\W*$/i;

/** The headline of a place, or null where it has no words at all. */
export function headlineOf(page: Outline, place: Place, chunks: readonly Chunk[], texts: Texts): Headline | null {
  const linked = new Set(place.links.map((link) => link.part));
  const names = namesOf(page, place);
  const { words } = place.target.shape;
  let best: Headline | null = null;
  chunks.forEach((chunk, index) => {
    if (chunk.unseen) return;
    let score = 0;
    const toStory = (chunk.link !== null && linked.has(chunk.link)) || chunk.links.some((link) => linked.has(link));
    if (toStory) score += HEADLINE.linked;
    else if (chunk.link) score += HEADLINE.linkedElsewhere;
    if (chunk.heading) score += HEADLINE.heading;
    if (chunk.hints & Hint.headline) score += HEADLINE.headlineClass;
    if (chunk.hints & Hint.kicker) score += HEADLINE.kickerClass;
    if (chunk.part.hints & Hint.kicker) score += HEADLINE.kickerClass;
    if (chunk.hints & Hint.dek) score += HEADLINE.dekClass;
    if (chunk.hints & (Hint.byline | Hint.date | Hint.count)) score += HEADLINE.bylineClass;
    if (chunk.hints & (Hint.caption | Hint.tools)) score += HEADLINE.captionClass;
    const weight = weightOf(chunk.text);
    if (weight < SHORT) score += HEADLINE.tiny;
    else if (weight < 18) score += HEADLINE.short;
    else if (weight > 220) score += HEADLINE.long;
    else if (weight < 140) score += HEADLINE.fitting;
    if (CLOCK.test(chunk.text) || texts.dateOf(chunk.text)) score += HEADLINE.clock;
    const plain = bare(chunk.text);
    if (plain.length > 6 && names.has(plain)) score += HEADLINE.namedAlike;
    if (agreement(words, chunk.text) >= 0.5) score += HEADLINE.slugAlike;
    score -= index * HEADLINE.later;
    if (!best || score > best.score) best = { text: chunk.text, part: chunk.part, chunk, score, linked: toStory };
  });
  const found = best as Headline | null;
  if (found && found.score >= HEADLINE.enough) return found;
  const named = place.links.find((link) => weightOf(link.label) >= SHORT);
  if (named) return { text: named.label, part: named.part, chunk: null, score: HEADLINE.enough, linked: true };
  return found;
}

/** What the links and pictures of the place are called. */
function namesOf(page: Outline, place: Place): Set<string> {
  const names = new Set<string>();
  const images: Part[] = [];
  for (const link of place.links) {
    names.add(bare(link.label)).add(bare(page.attribute(link.part, 'title') ?? ''));
    collect(link.part, 'img', images);
  }
  for (const image of images) names.add(bare(page.attribute(image, 'alt') ?? ''));
  return names;
}

export const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const unaccented = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** Share of a slug's words that stand in a text; 0 for slugs of fewer than three words. */
export function agreement(words: readonly string[], text: string): number {
  if (words.length < 3) return 0;
  const plain = unaccented(text);
  return words.filter((word) => plain.includes(unaccented(word))).length / words.length;
}
