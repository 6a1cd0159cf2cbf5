/** The earlier stories that a story continues. */
import { compare } from './compare.ts';
import { habitsOf, type NewsShare } from './habits.ts';
import { hash } from './hash.ts';
import { judge, leastToLink } from './link.ts';
import { isIssueOf } from './openings.ts';
import { asPhrases, type Phrased, phrasesOf } from './phrases.ts';
import { type Candidate, type Rank, ranker, type Wanted } from './rank.ts';
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
  /** Whether it is the very report asked about, at another outlet or under a headline hardly changed. */
  readonly same: boolean;
}

/** Candidates looked at word by word, the longest answer, and how many links of it a reader is shown. */
const CANDIDATES = 10;
const MOST = 5;
const MOST_LINKS = 3;
const MINUTE = 60_000;
const MINUTES_A_DAY = 1440;
/** What a site's headlines had in common so many days ago is its habit, and what stood together then a phrase. */
const HABIT = 7;

/**
 * The stories in the segments that a story most likely continues, best first, at most five: none published later, never
 * the story itself. The same segments and story give the same answer.
 */
export const related = (segments: readonly Segment[], story: ThreadStory): Related[] =>
  relatedIn(segments)([story])[0]!;

/**
 * The same for many stories, in order: what the segments say of their words is looked up together, and once.
 * @param only `links`: what is no link is not looked for, which takes a fraction of the time
 * @param ahead how much later than a story others may be from, ms
 */
export function relatedIn(
  segments: readonly Segment[],
  only?: 'links',
  ahead = 0,
): (asked: readonly ThreadStory[]) => Related[][] {
  const stories = segments.reduce((sum, segment) => sum + segment.stories, 0);
  const store: Store = {
    segments,
    stories,
    weighed: weigher(segments, stories),
    rank: ranker(segments),
    newsOf: newsIn(segments),
    phrasesOn: phrasesIn(segments),
  };
  const wanted = only ? leastToLink(stories) : ANY;
  return (asked) => {
    const tokens = asked.map(tokensOf);
    const words = store.weighed(tokens.flat());
    let end = 0;
    return asked.map((story, at) => {
      const start = end;
      end += tokens[at]!.length;
      const own = words.slice(start, end);
      const answers = answersTo(story, own, store, wanted, Math.floor(ahead / MINUTE));
      return only ? answers.filter(({ linked, same }) => linked || same) : answers;
    });
  };
}

const ANY: Wanted = { late: 0, old: 0 };

interface Store {
  readonly segments: readonly Segment[];
  readonly stories: number;
  readonly weighed: (tokens: readonly Token[]) => Weighed[];
  readonly rank: Rank;
  /** What is news of what two headlines of a site share, on a day since 1970. */
  readonly newsOf: (site: number, day: number) => NewsShare;
  /** What a headline's words are worth as phrases, on such a day. */
  readonly phrasesOn: (day: number) => ReturnType<typeof phrasesOf>;
}

function answersTo(
  story: ThreadStory,
  words: readonly Weighed[],
  { segments, stories, weighed, rank, newsOf, phrasesOn }: Store,
  wanted: Wanted,
  ahead: number,
): Related[] {
  const site = hash(story.site);
  const time = Math.floor(story.time / MINUTE);
  const best = rank({ key: story.key, time, until: time + ahead, words }, CANDIDATES, wanted);
  const day = Math.floor(time / MINUTES_A_DAY);
  const least = leastToLink(stories).late;
  let phrases: Phrased[] | undefined;
  const answers = best.map((candidate): Answer => {
    const own = weighed(headlineAt(candidate));
    const comparison = compare(words, own, time);
    const ofSite = candidate.segment.tables.sites[candidate.number] === site;
    const news = ofSite ? newsOf(site, day)(words, own) : 1;
    const share = 1 - WEIGHTS.both + WEIGHTS.both * Math.sqrt(comparison.common);
    const score = candidate.score * share * news;
    if (score < least) return { words: own, key: keyOf(candidate), score, linked: false, same: false };
    phrases ??= phrasesOn(day)(words);
    const sure = score * asPhrases(phrases, own) ** WEIGHTS.phrases;
    return { words: own, key: keyOf(candidate), score, ...judge(candidate, sure, comparison, ofSite, stories) };
  });
  answers.sort((a, b) => b.score - a.score);
  const isIssue = answers.some(({ linked }) => linked) && isIssueOf(segments, story.headline, words, site, time);
  return withoutExcess(answers.slice(0, MOST).map((one) => (isIssue ? { ...one, linked: false, same: false } : one)));
}

const headlineAt = ({ segment, number }: Candidate): Token[] =>
  tokensAt(segment, number).filter(({ inHeadline }) => inHeadline);
const keyOf = ({ segment, number }: Candidate): string => keyAt(segment, number);

interface Answer extends Related {
  /** Of its headline. */
  readonly words: readonly Weighed[];
}

/** Links no more than three reports; copies of one are links beside them. */
function withoutExcess(answers: readonly Answer[]): Related[] {
  let links = 0;
  return answers.map(({ key, score, linked, same, words }, place) => {
    const original = answers.slice(0, place).find((better) => compare(words, better.words).common >= WEIGHTS.twin);
    const shown = linked && (original?.linked || links < MOST_LINKS);
    if (shown && !original) links++;
    return { key, score, linked: shown, same };
  });
}

/** What the store says of words, each looked up once. */
function weigher(segments: readonly Segment[], stories: number): Store['weighed'] {
  const known = new Map<number, Weighed>();
  return (tokens) => {
    const unknown = new Map(tokens.filter(({ word }) => !known.has(word)).map((token) => [token.word, token]));
    for (const one of weigh(segments, [...unknown.values()], stories)) known.set(one.token.word, one);
    return tokens.map((token) => {
      const found = known.get(token.word)!;
      const { stemIdf, wordIdf, proper, places } = found;
      return found.token === token ? found : { token, stemIdf, wordIdf, proper, places };
    });
  };
}

function newsIn(segments: readonly Segment[]): Store['newsOf'] {
  const known = new Map<string, NewsShare>();
  return (site, day) => {
    const id = `${site} ${day}`;
    const found = known.get(id) ?? habitsOf(segments, site, (day - HABIT) * MINUTES_A_DAY);
    known.set(id, found);
    return found;
  };
}

function phrasesIn(segments: readonly Segment[]): Store['phrasesOn'] {
  const known = new Map<number, ReturnType<typeof phrasesOf>>();
  return (day) => {
    const found = known.get(day) ?? phrasesOf(segments, (day - HABIT) * MINUTES_A_DAY);
    known.set(day, found);
    return found;
  };
}
