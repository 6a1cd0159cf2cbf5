/** Whether an earlier story is surely the same thread. A wrong link costs the reader's trust, a missing one little. */
import type { Comparison } from './compare.ts';
import type { Candidate, Wanted } from './rank.ts';
import { WEIGHTS } from './weights.ts';

/** What is said of a candidate. */
export interface Judgement {
  readonly linked: boolean;
  readonly same: boolean;
}

/**
 * Judges a candidate by its score and by what speaks against it.
 *
 * @param ofSite whether it is of the site of the story asked about
 * @param stories how many the store holds
 */
export function judge(
  { days }: Candidate,
  score: number,
  comparison: Comparison,
  ofSite: boolean,
  stories: number,
): Judgement {
  const { common, words, oneName, numbersDiffer, issue } = comparison;
  const least =
    leastToLink(stories)[days >= WEIGHTS.longAgo ? 'old' : 'late'] +
    (oneName ? WEIGHTS.oneName : 0) +
    (numbersDiffer ? WEIGHTS.numbers : 0);
  // A site's tables and tickers differ in their numbers alone.
  const isTemplate = issue || (ofSite && numbersDiffer && common >= WEIGHTS.template);
  const linked = score >= least && words >= WEIGHTS.leastWords && !isTemplate;
  return { linked, same: linked && score >= WEIGHTS.same && common >= WEIGHTS.twin };
}

/**
 * The scores under which nothing is a link, in a store of so many stories: the more a story is compared with, the more
 * look alike by chance, most of all over a long time.
 */
export function leastToLink(stories: number): Wanted {
  const crowd = Math.log(Math.max(stories, WEIGHTS.crowdLeast) / WEIGHTS.crowdFrom);
  const late = WEIGHTS.link + WEIGHTS.crowd * crowd;
  return { late, old: late + WEIGHTS.crowdOld * Math.max(0, crowd) };
}
