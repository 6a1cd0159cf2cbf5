/** What the headlines of one site have in common besides their news: its name, its sections, its clubs. */
import { lastAtMost } from './search.ts';
import type { Segment } from './segment.ts';
import type { Place, Weighed } from './vocabulary.ts';

/** Stories' worth of trust in what the whole store says of a word: a site of few stories has no habits yet. */
const PRIOR = 20;

/** What of that which two headlines of one site share is news, 0 to 1. */
export type NewsShare = (one: readonly Weighed[], other: readonly Weighed[]) => number;

/**
 * Judges what headlines of a site share by how common it was among its own headlines up to some time: a word of many of
 * them is worth less than the whole store says. What came up since may well be one event.
 * @param site its hash
 * @param until minutes since 1970
 */
export function habitsOf(segments: readonly Segment[], site: number, until: number): NewsShare {
  const spans = segments.map(({ tables }) => ({ tables, last: lastAtMost(tables.times, until) }));
  let stories = 0;
  for (const { tables, last } of spans)
    for (let number = 0; number <= last; number++) if (tables.sites[number] === site) stories++;
  const known = new Map<number, number>();
  const having = ({ token: { stem }, places }: Weighed): number => {
    const count = known.get(stem) ?? spans.reduce((sum, span, at) => sum + headlinesWith(span, places[at], site), 0);
    known.set(stem, count);
    return count;
  };
  const rarityOf = (word: Weighed): number =>
    Math.min(word.stemIdf, -Math.log((having(word) + PRIOR * Math.exp(-word.stemIdf)) / (stories + PRIOR)));
  return (one, other) => {
    const stems = new Set(other.filter(({ token }) => token.inHeadline).map(({ token }) => token.stem));
    const shared = one.filter(({ token }) => token.inHeadline && stems.has(token.stem));
    const sum = (worth: (word: Weighed) => number) =>
      shared.reduce((total, word) => total + word.proper * worth(word), 0);
    return shared.length > 0 ? sum(rarityOf) / (sum(({ stemIdf }) => stemIdf) || 1) : 1;
  };
}

/** How many of a site's stories, up to a last one, have a word of this stem in the headline. */
function headlinesWith(
  { tables, last }: Pick<Segment, 'tables'> & { last: number },
  stem: Place | null | undefined,
  site: number,
): number {
  if (!stem) return 0;
  const { postings, postingOffsets, sites } = tables;
  const end = postingOffsets[stem.to]!;
  let count = 0;
  for (let i = postingOffsets[stem.from]!; i < end; i++) {
    const number = postings[i]! >> 2;
    if (number <= last && postings[i]! & 1 && sites[number] === site) count++;
  }
  return count;
}
