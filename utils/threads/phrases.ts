/** Words that stand together in headlines of long before: a title or a name of several words says one thing. */
import type { Tables } from './layout.ts';
import { lastAtMost } from './search.ts';
import type { Segment } from './segment.ts';
import { PAIR } from './tokens.ts';
import type { Place, Weighed } from './vocabulary.ts';

/** Stories' worth of trust in what the whole store says of a word. */
const PRIOR = 20;

/** A word of a headline, and what it is worth by itself and after the one before it. */
export interface Phrased {
  readonly stem: number;
  readonly alone: number;
  readonly after: number;
}

/**
 * Tells what a headline's words are worth as phrases: "Banks" adds little to "Outer", once it has mostly followed it. What
 * came up since may well be one event, of which every word counts.
 * @param until minutes since 1970
 */
export function phrasesOf(segments: readonly Segment[], until: number): (words: readonly Weighed[]) => Phrased[] {
  const spans = segments.map(({ tables }, at) => ({ tables, at, last: lastAtMost(tables.times, until) }));
  const known = spans.filter(({ last }) => last >= 0);
  /** For each story of a segment the last look at a word that found it. */
  const met = new Uint32Array(known.reduce((most, { last }) => Math.max(most, last + 1), 0));
  let look = 0;
  return (words) => {
    const all = words.filter(({ token }) => token.inHeadline);
    const counts = all.map(() => ({ having: 0, both: 0 }));
    for (const { tables, at, last } of known)
      for (const [number, { places }] of all.entries()) addTo(counts[number]!, tables, places[at], last, met, ++look);
    return all.map(({ token, stemIdf, proper }, at) => {
      const isAfter = at > 0 && token.written !== PAIR;
      const rarity = isAfter ? rarityAfter(counts[at - 1]!.having, counts[at]!.both, stemIdf) : stemIdf;
      return { stem: token.stem, alone: proper * stemIdf, after: proper * rarity };
    });
  };
}

const rarityAfter = (having: number, both: number, stemIdf: number): number =>
  Math.min(stemIdf, -Math.log((both + PRIOR * Math.exp(-stemIdf)) / (having + PRIOR)));

/** Stories that have a word in the headline, and those of them that have the word before it as well. */
interface Count {
  having: number;
  both: number;
}

/** Counts a segment's stories up to a last one; those that have the word before were met by the look before. */
function addTo(
  count: Count,
  { postings, postingOffsets }: Tables,
  stem: Place | null | undefined,
  last: number,
  met: Uint32Array,
  look: number,
): void {
  const end = stem ? postingOffsets[stem.to]! : 0;
  for (let i = stem ? postingOffsets[stem.from]! : 0; i < end; i++) {
    const number = postings[i]! >> 2;
    if (!(postings[i]! & 1) || number > last || met[number] === look) continue;
    count.having++;
    if (met[number] === look - 1) count.both++;
    met[number] = look;
  }
}

/** How much of what a headline has in common with another it has in common as phrases, 0 to 1. */
export function asPhrases(one: readonly Phrased[], other: readonly Weighed[]): number {
  const stems = new Set(other.filter(({ token }) => token.inHeadline).map(({ token }) => token.stem));
  const shared = one.filter(({ stem }) => stems.has(stem));
  const sum = (words: readonly Phrased[], worth: 'alone' | 'after') =>
    words.reduce((total, word) => total + word[worth], 0);
  const share = sum(shared, 'alone') / sum(one, 'alone');
  return share > 0 ? Math.min(1, sum(shared, 'after') / sum(one, 'after') / share) : 1;
}
