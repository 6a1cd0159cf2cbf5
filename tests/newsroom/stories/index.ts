import { briefs } from './briefs.ts';
import { city } from './city.ts';
import { culture } from './culture.ts';
import { harbour } from './harbour.ts';
import { korean } from './korean.ts';
import { science } from './science.ts';
import { rewritten, secondEdition } from './second-edition.ts';
import { sport } from './sport.ts';
import type { Story } from './story.ts';

export { korean };

/** Which day's paper is on the server. */
export type Edition = 1 | 2;

const newestFirst = (a: Story, b: Story) => b.published.localeCompare(a.published);
const firstEdition = [...harbour, ...city, ...science, ...culture, ...sport].sort(newestFirst);

/** The small news that fills the archive. */
export const archive = briefs(210);

/** An edition's English stories, newest first: 30 in the first; the second adds to them and rewrites some headlines. */
export function edition(which: Edition): readonly Story[] {
  if (which === 1) return firstEdition;
  return [...secondEdition, ...firstEdition]
    .map((story) => ({ ...story, headline: rewritten[story.slug] ?? story.headline }))
    .sort(newestFirst);
}

/** Every story of an edition in every language. */
export const allStories = (which: Edition): readonly Story[] => [...edition(which), ...archive, ...korean];
