/** Two stories word by word: what they share, what each has alone, and what of it contradicts. */
import { hash } from './hash.ts';
import { isIssue } from './series.ts';
import { NUMBER } from './tokens.ts';
import type { Weighed } from './vocabulary.ts';

/** What speaks for and against two headlines telling one story. */
export interface Comparison {
  /** Share of the weight of both headlines' words that they have in common, 0 to 1 (Dice). */
  readonly common: number;
  /** Distinct words of the two headlines that have the same stem, but for numbers and months: a date makes no story. */
  readonly words: number;
  /** All they share is two words that stand side by side in both: a name of someone or something in many stories. */
  readonly oneName: boolean;
  /** Each headline has a number that the other has not. */
  readonly numbersDiffer: boolean;
  /** One of them is an issue of a series. */
  readonly issue: boolean;
}

const YEARS: ReadonlySet<number> = new Set(Array.from({ length: 200 }, (_, year) => hash(`${1900 + year}`)));

const MINUTES_A_DAY = 1440;

/**
 * @param time minutes since 1970: what the headlines say of the day that came out then is no news of either
 */
export function compare(one: readonly Weighed[], other: readonly Weighed[], time?: number): Comparison {
  const [left, right] = [headlineOf(one), headlineOf(other)];
  const stems = new Map(right.map((weighed) => [weighed.token.stem, weighed]));
  const common = left.filter(({ token }) => stems.has(token.stem));
  const days = daysAround(time);
  const telling = common.filter((word) => ![left, right].every((words) => isOfDay(words, word, days)));
  const sum = (words: readonly Weighed[]) => words.reduce((total, word) => total + weightOf(word), 0);
  const lone = ([words, others]: Weighed[][]): boolean =>
    words!.some((one) => isNumber(one) && !others!.some(({ token: { word } }) => word === one.token.word));
  return {
    common: (2 * sum(common)) / (sum(left) + sum(right) || 1),
    words: telling.filter((word) => !isNumber(word) && ![left, right].every((words) => isMonth(words, word))).length,
    oneName: telling.length === 2 && [left, right].every((words) => areNeighbours(words, telling)),
    issue: [...left, ...right].some(({ token }) => isIssue(token)),
    numbersDiffer: lone([left, right]) && lone([right, left]),
  };
}

const headlineOf = (words: readonly Weighed[]): Weighed[] => words.filter(({ token }) => token.inHeadline);
const weightOf = ({ stemIdf, proper }: Weighed): number => stemIdf * proper;

const isNumber = ({ token }: Weighed): boolean => token.written === NUMBER;

/** Whether a headline has a word between a day and a year, or before both. */
function isMonth(words: readonly Weighed[], { token }: Weighed): boolean {
  const at = words.findIndex((one) => one.token.stem === token.stem);
  const isDay = (place: number): boolean => words[place] !== undefined && isNumber(words[place]);
  const isYear = (place: number): boolean => isDay(place) && YEARS.has(words[place]!.token.word);
  return (isDay(at - 1) && isYear(at + 1)) || (isDay(at + 1) && isYear(at + 2));
}

/** The day of the month at a time, and those beside it: a paper's day is not the one of Greenwich. */
const daysAround = (time: number | undefined): ReadonlySet<number> =>
  new Set(
    time === undefined
      ? []
      : [-1, 0, 1].map((days) => hash(`${new Date((time + days * MINUTES_A_DAY) * 60_000).getUTCDate()}`)),
  );

/** Whether a word is one of these days, or stands where a date has its weekday and month: "Friday, Sept. 15", "15. März". */
function isOfDay(words: readonly Weighed[], { token }: Weighed, days: ReadonlySet<number>): boolean {
  const at = words.findIndex((one) => one.token.stem === token.stem);
  return [at - 1, at, at + 1, at + 2].some((place) => days.has(words[place]?.token.word ?? Number.NaN));
}

function areNeighbours(words: readonly Weighed[], [first, second]: readonly Weighed[]): boolean {
  const placeOf = (sought: Weighed) => words.findIndex(({ token }) => token.stem === sought.token.stem);
  return Math.abs(placeOf(first!) - placeOf(second!)) === 1;
}
