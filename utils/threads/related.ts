/** The earlier stories that a story continues. */
import { compare } from './compare.ts';
import { hash } from './hash.ts';
import { judge } from './link.ts';
import { type Candidate, rank } from './rank.ts';
import { keyAt, type Segment, tokensAt } from './segment.ts';
import type { ThreadStory } from './story.ts';
import { type Token, tokensOf } from './tokens.ts';
import { type Weighed, weigh } from './vocabulary.ts';
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

/** Candidates looked at word by word, the longest answer, and how many of it a reader is shown. */
const CANDIDATES = 10;
const MOST = 5;
const MOST_LINKS = 3;
const MINUTE = 60_000;

/**
 * The stories in the segments that a story most likely continues, best first, at most five: none published later, never
 * the story itself. The same segments and story give the same answer.
 */
export function related(segments: readonly Segment[], story: ThreadStory): Related[] {
  const stories = segments.reduce((sum, segment) => sum + segment.stories, 0);
  const known = new Map<number, Weighed>();
  const weighed = (token: Token): Weighed => {
    const found = known.get(token.word) ?? weigh(segments, token, stories);
    known.set(token.word, found);
    return found.token === token ? found : { ...found, token };
  };
  const words = tokensOf(story).map(weighed);
  const time = Math.floor(story.time / MINUTE);
  const site = hash(story.site);
  const { best, chance } = rank(segments, { key: story.key, time, words, stories }, CANDIDATES);
  const answers = best.map((candidate: Candidate) => {
    const comparison = compare(words, tokensAt(candidate.segment, candidate.number).map(weighed));
    const score = candidate.score * (1 - WEIGHTS.both + WEIGHTS.both * Math.sqrt(comparison.common));
    return {
      candidate,
      key: keyAt(candidate.segment, candidate.number),
      score,
      ...judge(candidate, score, comparison, chance, site),
    };
  });
  answers.sort((a, b) => b.score - a.score);
  return answers
    .slice(0, MOST)
    .map(({ key, score, linked, same }, place) => ({ key, score, linked: linked && place < MOST_LINKS, same }));
}
