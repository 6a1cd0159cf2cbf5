/** The earlier stories that a story continues. */
import { rank } from './rank.ts';
import { keyAt, type Segment } from './segment.ts';
import type { ThreadStory } from './story.ts';
import { tokensOf } from './tokens.ts';
import { WEIGHTS } from './weights.ts';

/** An earlier story, as likely the same thread as its score says. */
export interface Related {
  readonly key: string;
  /** From 0; comparable between stories and between stores of any size. */
  readonly score: number;
  /** Whether a reader may be told: sure enough to be a link. At most three of an answer are. */
  readonly linked: boolean;
  /** Whether it is the same report, at another outlet or under a headline hardly changed. */
  readonly same: boolean;
}

/** The longest answer, and how many of it a reader is shown. */
const MOST = 5;
const MOST_LINKS = 3;
const MINUTE = 60_000;

/**
 * The stories in the segments that a story most likely continues, best first, at most five: none published later, never
 * the story itself. The same segments and story give the same answer.
 */
export function related(segments: readonly Segment[], story: ThreadStory): Related[] {
  const best = rank(segments, tokensOf(story), Math.floor(story.time / MINUTE), story.key, MOST);
  return best.map(({ segment, number, score }, place) => ({
    key: keyAt(segment, number),
    score,
    linked: place < MOST_LINKS && score >= WEIGHTS.link,
    same: score >= WEIGHTS.same,
  }));
}
