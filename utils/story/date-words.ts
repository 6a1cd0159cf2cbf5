/** What dates are made of in each language: months beside a day, hours and days ago. Names come from `Intl`. */

/** Day, month and year of a date in the words of one language; the year may be missing. */
export type Worded = (lower: string) => { match: RegExpExecArray; year: number; month: number; day: number } | null;

/** A text as an expression that matches nothing else. */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

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
export const wordedIn = once((language): Worded => {
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
export function inItsScript<T>(lower: string, own: string, read: (language: string) => T | null): T | null {
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
export const relativeWords = once((language): RegExp => {
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
