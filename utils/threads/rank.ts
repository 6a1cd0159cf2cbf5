/** Earlier stories by how much of a story they share. */
import { averageLength, queryOf } from './bm25.ts';
import { likest, sumsFor } from './likest.ts';
import { lastAtMost } from './search.ts';
import { keyAt, type Segment } from './segment.ts';
import type { Weighed } from './vocabulary.ts';
import { WEIGHTS } from './weights.ts';

/** An earlier story, by its place in a segment. */
export interface Candidate {
  readonly segment: Segment;
  readonly number: number;
  /** How much of the story it shares, whenever it was. */
  readonly likeness: number;
  /** Likeness, less where much time lies between. */
  readonly score: number;
  /** Days between the two; 0 where it is the later one. */
  readonly days: number;
}

/** A story asked about. */
export interface Asked {
  readonly key: string;
  /** When it is from, and up to when the others may be: minutes since 1970, that minute included. */
  readonly time: number;
  readonly until: number;
  readonly words: readonly Weighed[];
}

/** The least score that is wanted, 0 for any: of a story of late, and of one of long ago (`WEIGHTS.longAgo`). */
export interface Wanted {
  readonly late: number;
  readonly old: number;
}

/** The stories wanted, best score first, at most so many. */
export type Rank = (asked: Asked, most: number, wanted: Wanted) => readonly Candidate[];

const MINUTES_A_DAY = 1440;

/** Ranks the stories of these segments, for one question after another. */
export function ranker(segments: readonly Segment[]): Rank {
  const stories = segments.reduce((sum, one) => sum + one.stories, 0);
  const average = averageLength(segments);
  const sums = sumsFor(segments);
  // The newest are mostly the best, and with these found much of the rest is passed over.
  const newestFirst = segments
    .map((segment, at) => ({ segment, at, times: segment.tables.times }))
    .sort((a, b) => lastOf(b.times) - lastOf(a.times));
  return ({ key, time, until, words }, most, wanted) => {
    const query = queryOf(words, stories, average);
    const best = new Top(most);
    /** Adds the stories from after one time up to another that have a score of at least so much, if they are so like. */
    const addFrom = (after: number, to: number, wanted: number, least: () => number) => {
      for (const { segment, at, times } of newestFirst) {
        if (lastOf(times) <= after || times[0]! > to) continue;
        const span = { segment, at, first: lastAtMost(times, after) + 1, last: lastAtMost(times, to) };
        likest(span, query, sums, least, (number, likeness) => {
          const days = Math.max(0, time - times[number]!) / MINUTES_A_DAY;
          const score = likeness * remaining(days);
          if (score >= Math.max(wanted, best.least) && keyAt(segment, number) !== key)
            best.add({ segment, number, likeness, score, days });
        });
      }
    };
    const old = time - WEIGHTS.longAgo * MINUTES_A_DAY;
    addFrom(old, until, wanted.late, () => Math.max(wanted.late, best.least));
    addFrom(-1, old, wanted.old, () => Math.max(wanted.old, best.least) / FADED);
    return best.list;
  };
}

const lastOf = (times: Uint32Array): number => times.at(-1) ?? 0;

/** What remains of a score after so many days. */
const remaining = (days: number): number => WEIGHTS.old + (1 - WEIGHTS.old) * Math.exp(-days / WEIGHTS.days);
const FADED = remaining(WEIGHTS.longAgo);

/** The best candidates, at most so many: of equals the later story comes first, then the one with the lower key. */
class Top {
  readonly list: Candidate[] = [];
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** What another one needs at least, to be one of them. */
  get least(): number {
    return this.list[this.#most - 1]?.score ?? 0;
  }

  add(candidate: Candidate): void {
    let at = this.list.length;
    while (at > 0 && this.#isBefore(candidate, this.list[at - 1]!)) at--;
    this.list.splice(at, 0, candidate);
    if (this.list.length > this.#most) this.list.pop();
  }

  #isBefore(a: Candidate, b: Candidate): boolean {
    const difference = a.score - b.score || b.days - a.days;
    return difference === 0 ? keyAt(a.segment, a.number) < keyAt(b.segment, b.number) : difference > 0;
  }
}
