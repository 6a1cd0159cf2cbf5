/** Series that the memory knows: headlines which a site opens with the same words time and again. */
import { placeOf, wordOf } from './batch.ts';
import type { Segment } from './segment.ts';
import { tokensOf } from './tokens.ts';
import { VarintReader } from './varint.ts';
import { isName, type Place, type Weighed } from './vocabulary.ts';

/** What ends a headline's own opening: a colon, a bar, a dash, a bracket; a date or another number; or the headline itself. */
const OPENINGS = [
  /^.{2,60}?(?=: |：|[|｜]|\s[–—-]\s|\s\+\+)/u,
  /^[[【(（〈].{2,30}?(?=[\]】)）〉])/u,
  /^.{2,60}?(?=\s\d)/u,
  /^.{2,40}$/u,
];
const LONGEST = 6;
/** Openings of so many words are looked at where nothing marks their end. */
const UNMARKED = [3, 2];

/** Days on which earlier issues came out: of a marked opening, and of one that may be a chance of wording. */
const DAYS = 3;
const DAYS_UNMARKED = 8;
/** Issues a day: an event's own kicker has more. */
const MOST_A_DAY = 2;
/** For each issue, headlines that have the words elsewhere: of a series of one site, and of what the whole press has. */
const ELSEWHERE = 0.2;
const ELSEWHERE_PRESS = 0.05;
const MINUTES_A_DAY = 1440;

/**
 * Whether a headline is an issue of a series: on some days its site, or the press on many, had others that open alike,
 * with words that hardly stand together elsewhere. The title of a series has one place; names of people, places and clubs
 * move about in headlines and are told again in deks.
 * @param words of the story, those of the headline first
 * @param site hash of its site
 * @param time minutes since 1970
 */
export function isIssueOf(
  segments: readonly Segment[],
  headline: string,
  words: readonly Weighed[],
  site: number,
  time: number,
): boolean {
  const day = Math.floor(time / MINUTES_A_DAY);
  const all = words.filter(({ token }) => token.inHeadline);
  const opens = (length: number, isMarked: boolean) =>
    length > 0 && length <= all.length && isTitle(segments, all.slice(0, length), site, day, isMarked);
  const marked = OPENINGS.map(
    (opening) => tokensOf({ headline: headline.match(opening)?.[0] ?? '', dek: null }).length,
  ).filter((length) => length <= LONGEST);
  return (
    [...new Set(marked)].some((length) => opens(length, true)) ||
    UNMARKED.some((length) => !marked.includes(length) && opens(length, false))
  );
}

function isTitle(
  segments: readonly Segment[],
  opening: readonly Weighed[],
  site: number,
  day: number,
  isMarked: boolean,
): boolean {
  const isNamed = opening.length > 1 || isName(opening[0]!);
  const own = tally(segments, opening, (other) => other === site, isNamed);
  own.days.delete(day);
  const isRegularHere = isRegular(own, isMarked ? DAYS : DAYS_UNMARKED, ELSEWHERE);
  if (!isNamed) return isRegularHere;
  if (!isRegularHere && (!isMarked || own.elsewhere > 0)) return false;
  const press = tally(segments, opening, (other) => other !== site, false);
  return isRegularHere ? press.elsewhere <= ELSEWHERE * own.issues : isRegular(press, DAYS_UNMARKED, ELSEWHERE_PRESS);
}

/** Headlines that have an opening's words. */
interface Tally {
  readonly days: Set<number>;
  readonly issues: number;
  readonly elsewhere: number;
}

/** @param toldAgain whether a dek that has the words as well speaks against a title */
function tally(
  segments: readonly Segment[],
  opening: readonly Weighed[],
  isWanted: (site: number) => boolean,
  toldAgain: boolean,
): Tally {
  const days = new Set<number>();
  let [issues, elsewhere] = [0, 0];
  for (const [at, segment] of segments.entries()) {
    const stems = opening.flatMap(({ places }) => places[at] ?? []);
    if (stems.length < opening.length) continue;
    together(segment, stems, isWanted, (number, isFirst, inDek) => {
      if (isFirst) days.add(Math.floor(segment.tables.times[number]! / MINUTES_A_DAY));
      if (isFirst) issues++;
      if (!isFirst || (inDek && toldAgain)) elsewhere++;
    });
  }
  return { days, issues, elsewhere };
}

const isRegular = ({ days, issues, elsewhere }: Tally, least: number, most: number): boolean =>
  days.size >= least && issues <= MOST_A_DAY * (days.size + 1) && elsewhere <= most * issues;

/**
 * Tells the stories of some sites whose headline has words of some stems side by side, in this order.
 * @param tell takes a story's number, whether the words open its headline, and whether the last of them stands in the dek too
 */
function together(
  { tables }: Segment,
  stems: readonly Place[],
  isWanted: (site: number) => boolean,
  tell: (number: number, isFirst: boolean, inDek: boolean) => void,
): void {
  const { postings, postingOffsets, sites, tokens, tokenOffsets } = tables;
  const [start, end] = stems
    .map(({ from, to }) => [postingOffsets[from]!, postingOffsets[to]!] as const)
    .reduce((least, one) => (one[1] - one[0] < least[1] - least[0] ? one : least));
  for (let i = start; i < end; i++) {
    const number = postings[i]! >> 2;
    if (!(postings[i]! & 1) || !isWanted(sites[number]!)) continue;
    const reader = new VarintReader(tokens, tokenOffsets[number]!);
    // Words of the headline come first.
    for (let place = 0, met = 0; reader.at < tokenOffsets[number + 1]!; place++) {
      const entry = reader.read();
      const { from, to } = stems[met]!;
      const isNext = wordOf(entry) >= from && wordOf(entry) < to && (placeOf(entry) & 1) > 0;
      met = isNext ? met + 1 : 0;
      if (met < stems.length) continue;
      tell(number, place === met - 1, (placeOf(entry) & 2) > 0);
      break;
    }
  }
}
