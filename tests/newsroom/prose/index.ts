import type { Prose, Story } from '../stories/story.ts';
import { city } from './city.ts';
import { culture } from './culture.ts';
import { harbour } from './harbour.ts';
import { korean } from './korean.ts';
import { science } from './science.ts';
import { seeded } from './seeded.ts';
import { sport } from './sport.ts';

const drawers: Readonly<Record<Prose, readonly string[]>> = { city, culture, harbour, korean, science, sport };

/** A story's paragraphs, 400 to 900 words: its own first, then most of its topic's background in an order of its own. */
export function paragraphs(story: Story): readonly string[] {
  const random = seeded(story.slug);
  const drawer = drawers[story.prose];
  const order = drawer
    .map((paragraph) => ({ paragraph, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ paragraph }) => paragraph);
  return [...story.lead, ...order.slice(0, drawer.length - (story.longRead ? 0 : 2))];
}
