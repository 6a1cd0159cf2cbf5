/** Readers of texts in the page's language, made once a scan. */

import { namesOf } from '../../story/byline.ts';
import { type DateReader, type DateText, dateReader } from '../../story/dates.ts';
import { weightOf } from './letters.ts';

export interface Texts {
  readonly language: string | null;
  /** The date that a text consists of, by and large; null for a text that merely has one in it. */
  dateOf(text: string): DateText | null;
  readonly dates: DateReader;
  /** The text without the dates and hours in it. */
  withoutDate(text: string): string;
  /** The names in a text, as if it were a byline. */
  namesIn(text: string): readonly string[];
}

const LONGEST_DATE = 60;
/** Letters around a date that a text of it may have: weekday, "Updated", time zone. */
const MOST_AROUND = 24;
/** "Yesterday" and the like, and the letters around it: "Posted today" is a date, "Visual Basic today" is none. */
const LONGEST_DAY = 20;
const MOST_AROUND_DAY = 7;

/** Between an author and a date. */
const JOINT = /\s(?:on|am|le|el|il|em|op|den|в)\s+\|/i;

export function textsIn(language: string | null): Texts {
  const dates = dateReader(language);
  const known = new Map<string, DateText | null>();
  const names = new Map<string, readonly string[]>();
  const wholeDate = (text: string): DateText | null => {
    const hasDigits = /\d/.test(text);
    if (text.length > (hasDigits ? LONGEST_DATE : LONGEST_DAY)) return null;
    const date = dates.read(text);
    if (!date) return null;
    // "Updated: 3 March 2026, 14:05 CET" is a date, "What 3 March 2026 changed for the club" is none.
    const rest = text.replace(date.text, '').replace(/[^\p{L}]+/gu, '');
    return weightOf(rest) <= (hasDigits ? MOST_AROUND : MOST_AROUND_DAY) ? date : null;
  };
  return {
    language,
    dates,
    withoutDate(text) {
      const date = text.length <= 200 ? dates.read(text) : null;
      if (!date) return text;
      const words = date.published ? text.replace(date.text, ' | ').replace(JOINT, ' |') : text.slice(0, date.from);
      return words.replace(/\d[\d:.]*\s*(?:[ap]m|uhr|h)?(?!\p{L})/giu, ' ');
    },
    namesIn(text) {
      const before = names.get(text);
      if (before) return before;
      const found = namesOf(text);
      names.set(text, found);
      return found;
    },
    dateOf(text) {
      const before = known.get(text);
      if (before !== undefined) return before;
      const date = wholeDate(text);
      known.set(text, date);
      return date;
    },
  };
}
