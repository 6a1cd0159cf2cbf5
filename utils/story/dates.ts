/**
 * Dates as cards write them: absolute ones in digits or with month names of the page's language (names from `Intl`),
 * and whether a text is a date that cannot be read without knowing today ("3 hours ago", "17 January", "04:26").
 */
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

/** Day, month and year of a date in the words of one language; the year may be missing. */
type Worded = (lower: string) => { match: RegExpExecArray; year: number; month: number; day: number } | null;

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
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Languages of much of the press, tried where the page's own knows no such month. */
const OTHERS = 'es de fr it pt ru nl tr pl id vi'.split(' ');
const DAY_WORD_YEAR = /(?<!\d)\d{1,2}\.?(?:\s+(?:de|th[aá]ng))?\s+\p{L}{3,}\.?,?(?:\s+(?:de|del))?\s+(?:19|20)\d\d/u;

/** English, the common case, without asking `Intl`: its formatters cost a millisecond. "Sept" is the papers' own. */
const ENGLISH = 'january february march april may june july august september october november december'.split(' ');
const AGO =
  '(?<!\\p{L})(?:yesterday|today|just now)(?!\\p{L}|\\.\\p{L})|(?:\\d+|(?<!\\p{L})(?:an?|one))\\s*(?:min(?:ute)?s?|h(?:ou)?rs?|days?|w(?:ee)?ks?|mo(?:nth)?s?)\\.?\\s*ago';
const isEnglish = (language: string): boolean => /^en\b/i.test(language);

/** A language's words are made once: `Intl` takes a millisecond or two over them. */
function once<T>(make: (language: string) => T): (language: string) => T {
  const made = new Map<string, T>();
  return (language) => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
}

/** Reads dates with the months of a language beside the English ones, as they stand beside a day, long and short. */
const wordedIn = once((language): Worded => {
  const months = new Map([['sept', 9]]);
  for (const [index, name] of ENGLISH.entries()) months.set(name, index + 1).set(name.slice(0, 3), index + 1);
  if (!isEnglish(language)) {
    const own: [name: string, month: number][] = [];
    for (const options of STYLES) {
      const format = formatter(language, options);
      for (let month = 1; month <= 12; month++) {
        const part = format.formatToParts(Date.UTC(2021, month - 1, 9)).find(({ type }) => type === 'month');
        const name = part?.value.toLowerCase().replace(/\.$/, '') ?? '';
        if (/^\p{L}/u.test(name)) own.push([name, month]);
      }
    }
    // Papers cut months to three letters, whatever `Intl` does: "4 Сен, 2015".
    const cut = own
      .map(([name, month]): [string, number] => [name.slice(0, 3), month])
      .filter(([start, month]) => own.every(([name, other]) => other === month || !name.startsWith(start)));
    for (const [name, month] of [...own, ...cut]) if (!months.has(name)) months.set(name, month);
  }
  const names = `(${[...months.keys()].map(literal).join('|')})(?![\\p{L}\\p{M}\\d])`;
  const year = '(?:[คพ]\\.ศ\\. )?((?:19|20|25)\\d\\d)(?!\\d)';
  const day = '(\\d{1,2})(?!\\d)(?:st|nd|rd|th|er|º|ª|\\.)?';
  const dates = new RegExp(
    `(?<!\\d)${day}(?:[\\s,-])*(?:de |of |d['’]|th[aá]ng |ב)?${names}(?:\\.?,?(?:\\s|-)*(?:de |del |năm )?${year})?|(?<!\\p{L})${names}\\.?\\s*${day}(?:,?\\s*(?:de )?${year})?`,
    'u',
  );
  return (lower) => {
    const match = dates.exec(lower);
    if (!match) return null;
    const [, day1, month1, year1, month2, day2, year2] = match;
    const date = { month: months.get((month1 ?? month2)!)!, day: Number(day1 ?? day2) };
    const before = year1 || year2 ? null : YEAR_BEFORE.exec(lower.slice(0, match.index));
    if (!before) return { match, year: Number(year1 ?? year2), ...date };
    match[0] = lower.slice(before.index, match.index + match[0].length);
    match.index = before.index;
    return { match, year: Number(before[1]), ...date };
  };
});

/** Beside a day, and alone: "17 февраля", "Февраль 17". */
const STYLES = [{ month: 'long', day: 'numeric' }, { month: 'short', day: 'numeric' }, { month: 'long' }] as const;

function formatter(language: string, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const options = { ...style, timeZone: 'UTC', calendar: 'gregory' };
  try {
    return new Intl.DateTimeFormat(language, options);
  } catch {
    return new Intl.DateTimeFormat('en', options);
  }
}

/** "2026. március 7.", "2026 m. kovo 7 d.", "2026. gada 7. marts". */
const YEAR_BEFORE = /(?<!\d)((?:19|20)\d\d)\.?\s*(?:\p{L}{1,4}\.?\s*)?$/u;

/** A number in digits, or one in words: "hace una hora". */
const COUNT = '(?:\\d+|(?<!\\p{L})(?:un[aeo]?|uma?|eine[mnr]?|en|et|een|ett))';
const UNITS = ['minute', 'hour', 'day', 'week', 'month'] as const;

/** Languages of the press by their scripts, for pages that do not say theirs, or say a wrong one. */
const SCRIPTS: readonly (readonly [RegExp, ...string[]])[] = [
  [/\p{sc=Hangul}/u, 'ko'],
  [/\p{sc=Han}/u, 'zh', 'zh-Hant', 'ja'],
  [/\p{sc=Cyrillic}/u, 'ru', 'uk'],
  [/\p{sc=Arabic}/u, 'ar', 'fa'],
  [/\p{sc=Devanagari}/u, 'hi', 'mr'],
  [/\p{sc=Hebrew}/u, 'he'],
  [/\p{sc=Greek}/u, 'el'],
  [/\p{sc=Thai}/u, 'th'],
  [/\p{sc=Bengali}/u, 'bn'],
  [/\p{sc=Gujarati}/u, 'gu'],
  [/\p{sc=Tamil}/u, 'ta'],
];

/** Latin letters, with the strokes, quotes and coins that stand among those of any script. */
const LATIN = /^[\0-\u024f\u2000-\u20cf]*$/;

/** What one of the other languages of a text's script reads in it. */
function inItsScript<T>(lower: string, own: string, read: (language: string) => T | null): T | null {
  if (LATIN.test(lower)) return null;
  for (const [script, ...languages] of SCRIPTS) {
    if (!script.test(lower) || languages.some((language) => own.startsWith(language))) continue;
    for (const language of languages) {
      const date = read(language);
      if (date) return date;
    }
  }
  return null;
}

/** "3 hours ago", "yesterday", in the language's own words. */
const relativeWords = once((language): RegExp => {
  const forms = new Set<string>();
  const add = (style: 'long' | 'short', numeric: 'auto' | 'always'): void => {
    const format = new Intl.RelativeTimeFormat(language, { style, numeric });
    for (const unit of UNITS)
      for (const count of [0, 1, 2, 5]) {
        const text = literal(format.format(-count, unit).toLowerCase())
          .replace(/\p{Nd}+/u, COUNT)
          // Gujarati papers leave out the dot over the last letter.
          .replace(/\u0a82$/, '\u0a82?')
          .replace(/\s+/g, '\\s*');
        if (text.includes('\\d')) forms.add(text);
        else if (unit === 'day') forms.add(`(?<!\\p{L})${text}(?!\\p{L})`);
      }
  };
  if (!isEnglish(language))
    try {
      for (const style of ['long', 'short'] as const) {
        add(style, 'auto');
        add(style, 'always');
      }
    } catch {
      // A `lang` that is no language tag names no words.
    }
  return new RegExp([...[...forms].sort((a, b) => b.length - a.length), AGO].join('|'), 'u');
});
