/**
 * Dates as cards write them: absolute ones in digits or with month names of the page's language (names from `Intl`),
 * and whether a text is a date that cannot be read without knowing today ("3 hours ago", "17 January", "04:26").
 */
import { inItsScript, relativeWords, type Worded, wordedIn } from './date-words.ts';

export interface DateText {
  /** `2026-03-01`, or a date-time where the text is ISO; null where only today's date would tell. */
  readonly published: string | null;
  /** The words of the date alone. */
  readonly text: string;
  /** Where they stand in the text that was read. */
  readonly from: number;
}

export interface DateReader {
  /** The first date in a text, or null. */
  read(text: string): DateText | null;
}

const ISO =
  /\b((?:19|20)\d\d-[01]\d-[0-3]\d)(?:[T ][0-2]\d:[0-5]\d(?::[0-5]\d(?:\.\d+)?)?\s?(?:Z|[+-]\d\d:?\d\d)?)?(?!\d)/;
const YEAR_FIRST =
  /(?<!\d)((?:19|20|25)\d\d)\s?(?:[./-]|年|년)\s?(\d{1,2})\s?(?:[./-]|月|월)\s?(\d{1,2})(?!\d)(?:\s?[日일.])?/;
/** Arabic sets marks of direction beside the strokes; Czech and Slovak set spaces after the points. */
const YEAR_LAST =
  /(?<![\d.])(\d{1,2})\u200f?([./-])(\d{1,2})\u200f?\2((?:19|20|25)?\d\d)(?![\d.]\d|\d)|(?<![\d.])(\d{1,2})\. (\d{1,2})\. ((?:19|20)\d\d)(?!\d)/;
const DAY_ONLY = /(?<!\d)\d{1,2}\s?(?:月|월|\/)\s?\d{1,2}(?:\s?[日일]|\s?\(\p{L}\))/u;
const CLOCK =
  /^[^\p{L}\p{N}]*(?:\p{L}{1,9}\.?:?\s)?[0-2]?\d[:.h][0-5]\d(?:[:.][0-5]\d)?(?:\s?(?:[ap]\.?m\.?|uhr|h|[A-Z]{2,4}))*[^\p{L}\p{N}]*$/iu;
const SHORT_AGO = /(?<![\p{L}\d])\d{1,3}\s?(?:min|mins|m|h|hr|hrs|d|w|wk|mo|y)\b\.?(?:\s+ago\b)?/iu;

/** Local digits as Latin ones; length is kept. A script's digits begin at a code point that ends in 0, India's in 6. */
export const digits = (text: string): string =>
  text.replace(/[^\d\P{Nd}]/gu, (sign) => {
    const code = sign.charCodeAt(0);
    return sign.length > 1 ? sign : String((code - (code >= 0x966 && code < 0xe00 ? 6 : 0)) & 15);
  });

/** Languages of much of the press, tried where the page's own knows no such month. */
const OTHERS = 'es de fr it pt ru nl tr pl id vi'.split(' ');
const DAY_WORD_YEAR = /(?<!\d)\d{1,2}\.?(?:\s+(?:de|th[aá]ng))?\s+\p{L}{3,}\.?,?(?:\s+(?:de|del))?\s+(?:19|20)\d\d/u;

/**
 * A reader for a language (BCP 47) beside English, and for hours and days ago in the languages of another script. Names
 * are asked of `Intl` when the first text needs them.
 */
export function dateReader(language: string | null): DateReader {
  const own = language || 'en';
  const monthFirst = /^en(-us)?$/i.test(own);
  let worded: Worded | null = null;
  let tried = false;
  let relative: RegExp | null = null;

  const numeric = (text: string): DateText | null => {
    const iso = ISO.exec(text);
    if (iso) return { published: iso[0].replace(' ', 'T').replace(' ', ''), text: iso[0], from: iso.index };
    const yearFirst = YEAR_FIRST.exec(text);
    if (yearFirst) return found(text, yearFirst, +yearFirst[1]!, +yearFirst[2]!, +yearFirst[3]!);
    const yearLast = YEAR_LAST.exec(text);
    if (!yearLast) return null;
    if (yearLast[7]) return found(text, yearLast, +yearLast[7], +yearLast[6]!, +yearLast[5]!);
    const [a, b] = [+yearLast[1]!, +yearLast[3]!];
    const swap = (monthFirst && yearLast[2] === '/' && a <= 12) || b > 12;
    return found(text, yearLast, +yearLast[4]!, swap ? a : b, swap ? b : a);
  };
  const inWords = (lower: string, raw: string): DateText | null => {
    if (!/[\p{L}\p{M}.]{2}/u.test(lower)) return null;
    worded ??= wordedIn(own);
    let date = worded(lower);
    // The page does not say its language, or says a wrong one.
    if (!date && !tried && DAY_WORD_YEAR.test(lower)) {
      for (const other of OTHERS) {
        const read = wordedIn(other);
        date = read(lower);
        if (!date) continue;
        worded = read;
        break;
      }
      tried = !date;
    }
    date ??= inItsScript(lower, own, (language) => wordedIn(language)(lower));
    return date && found(raw, date.match, date.year, date.month, date.day);
  };
  const incomplete = (text: string, raw: string): DateText | null => {
    const match = DAY_ONLY.exec(text) ?? CLOCK.exec(text);
    if (match) return found(raw, match);
    const ago = SHORT_AGO.exec(text);
    return ago && ago[0].length > text.length / 2 ? found(raw, ago) : null;
  };
  return {
    read(raw) {
      const text = digits(raw);
      const lower = text.toLowerCase();
      const date = /\d/.test(text) && (numeric(text) ?? inWords(lower, raw) ?? incomplete(text, raw));
      if (date) return date;
      relative ??= relativeWords(own);
      const match = relative.exec(lower) ?? inItsScript(lower, own, (language) => relativeWords(language).exec(lower));
      return match && found(raw, match);
    },
  };
}

/** What a match in a text says; without a year that is only where the date stands. */
function found(raw: string, match: RegExpExecArray, year = Number.NaN, month = 0, day = 0): DateText {
  const full = year < 100 ? 2000 + year : year > 2500 ? year - 543 : year;
  const valid = month >= 1 && month <= 12 && day >= 1 && day <= new Date(full, month, 0).getDate() && full <= 2100;
  return {
    published: valid ? `${full}-${two(month)}-${two(day)}` : null,
    text: raw.slice(match.index, match.index + match[0].length).trim(),
    from: match.index,
  };
}

const two = (value: number): string => String(value).padStart(2, '0');
