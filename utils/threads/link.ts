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
 * Judges a candidate by its score and by what speaks against it. A story clusters in time; templates, generic words and
 * busy people do not: `chance` holds what the asked words are shared with of long ago.
 *
 * @param site hash of the site of the story asked about
 * @param stories how many the store holds
 */
export function judge(
  candidate: Candidate,
  score: number,
  comparison: Comparison,
  chance: readonly Candidate[],
  site: number,
  stories: number,
): Judgement {
  const least = leastToLink(stories)[candidate.days >= WEIGHTS.longAgo ? 'old' : 'late'];
  const linked =
    score >= least + (comparison.oneName ? WEIGHTS.oneName : 0) &&
    comparison.words >= WEIGHTS.leastWords &&
    !isTemplate(candidate, comparison, chance, site);
  return { linked, same: linked && score >= WEIGHTS.same && comparison.common >= WEIGHTS.twin };
}

/** The scores under which nothing is a link, in a store of so many stories. */
export function leastToLink(stories: number): Wanted {
  const crowd = crowding(stories);
  return { late: WEIGHTS.link + crowd, old: WEIGHTS.linkOld + crowd };
}

/** The more stories a story is compared with, the more look alike by chance. */
const crowding = (stories: number): number => WEIGHTS.crowd * Math.max(0, Math.log(stories / WEIGHTS.crowdFrom));

/** Whether two headlines look like two issues of one series: a horoscope, a briefing, a table of results. */
function isTemplate(
  candidate: Candidate,
  { common, numbersDiffer, issue }: Comparison,
  chance: readonly Candidate[],
  site: number,
): boolean {
  if (issue || isHabit(candidate, chance)) return true;
  if (siteOf(candidate) !== site) return numbersDiffer && common >= WEIGHTS.template;
  return numbersDiffer || chance.some((one) => isRival(one, candidate, site));
}

/** Whether the store is full of stories of long ago that share as much: what recurs all the time continues nothing. */
const isHabit = (candidate: Candidate, chance: readonly Candidate[]): boolean =>
  chance.filter((one) => one !== candidate && one.likeness >= WEIGHTS.rival * candidate.likeness).length >=
  WEIGHTS.habit;

const isRival = (one: Candidate, candidate: Candidate, site: number): boolean =>
  one !== candidate && siteOf(one) === site && one.likeness >= WEIGHTS.rival * candidate.likeness;

const siteOf = ({ segment, number }: Candidate): number => segment.tables.sites[number]!;
