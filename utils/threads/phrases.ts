/** Words that stand together in headlines of long before: a title or a name of several words says one thing. */
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
  const spans = segments.map(({ tables }) => ({ tables, last: lastAtMost(tables.times, until) }));
  const lists = new Map<number, Headlines>();
  const listOf = ({ token: { stem }, places }: Weighed): Headlines => {
    const list = lists.get(stem) ?? spans.map((span, at) => headlinesWith(span, places[at]));
    lists.set(stem, list);
    return list;
  };
  const rarityAfter = (before: Weighed, word: Weighed): number => {
    const { having, both } = follows(listOf(before), listOf(word));
    return Math.min(word.stemIdf, -Math.log((both + PRIOR * Math.exp(-word.stemIdf)) / (having + PRIOR)));
  };
  return (words) =>
    words
      .filter(({ token }) => token.inHeadline)
      .map((word, at, all) => {
        const { token, stemIdf, proper } = word;
        const rarity = at > 0 && token.written !== PAIR ? rarityAfter(all[at - 1]!, word) : stemIdf;
        return { stem: token.stem, alone: proper * stemIdf, after: proper * rarity };
      });
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

/** The stories of each segment, by number. */
type Headlines = readonly ReadonlySet<number>[];

/** Those up to a last one that have a word of this stem in the headline. */
function headlinesWith(
  { tables: { postings, postingOffsets }, last }: Pick<Segment, 'tables'> & { last: number },
  stem: Place | null | undefined,
): ReadonlySet<number> {
  const numbers = new Set<number>();
  const end = stem ? postingOffsets[stem.to]! : 0;
  for (let i = stem ? postingOffsets[stem.from]! : 0; i < end; i++)
    if (postings[i]! & 1 && postings[i]! >> 2 <= last) numbers.add(postings[i]! >> 2);
  return numbers;
}

/** How many headlines have a word, and how many of them another one as well. */
function follows(first: Headlines, second: Headlines): { having: number; both: number } {
  let [having, both] = [0, 0];
  for (const [segment, one] of first.entries()) {
    const other = second[segment]!;
    const [few, many] = one.size < other.size ? [one, other] : [other, one];
    for (const number of few) if (many.has(number)) both++;
    having += one.size;
  }
  return { having, both };
}
