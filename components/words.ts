/** The words of the interface: `_locales` with the grammar that `i18n.getMessage` lacks. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../public/_locales/en/messages.json';

type Message = keyof typeof messages;
/** A message that exists once for each plural form: `stories_one`, `stories_other`. */
type Counted = Message extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;
export type Word = Exclude<Message, `${Counted}_${string}`>;

export interface Words {
  /** BCP 47 tag of the language that the words are in. */
  readonly language: string;
  /** The message with its values filled in. */
  say(word: Word, ...values: string[]): string;
  /** The message in the plural form that the number asks for. */
  count(word: Counted, number: number): string;
  /** The message of that name if there is one, else null. For names that come from data. */
  find(name: string): string | null;
  number(value: number): string;
  /** A share of 0 to 1 in percent. */
  percent(share: number): string;
  /** A moment (ms since epoch) as a reader would say it: "now", "3 hours ago", "yesterday", then the date. */
  when(at: number, now: number): string;
  /** The day of a moment (ms since epoch). */
  day(at: number): string;
}

type GetMessage = (name: string, values?: string[]) => string;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const midnight = (at: number): number => new Date(at).setHours(0, 0, 0, 0);

/** Words over the browser's messages, or over any function that looks messages up and answers '' for an unknown name. */
export function createWords(getMessage: GetMessage): Words {
  const language = getMessage('language');
  const plural = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const percents = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const ago = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  const number = (value: number): string => numbers.format(value);
  return {
    language,
    say: (word, ...values) => getMessage(word, values),
    count: (word, value) =>
      getMessage(`${word}_${plural.select(value)}`, [number(value)]) || getMessage(`${word}_other`, [number(value)]),
    find: (name) => getMessage(name) || null,
    number,
    percent: (share) => percents.format(share),
    when(at, now) {
      const past = Math.max(0, now - at);
      if (past < MINUTE) return ago.format(0, 'second');
      if (past < HOUR) return ago.format(-Math.floor(past / MINUTE), 'minute');
      const nights = Math.round((midnight(now) - midnight(at)) / DAY);
      if (nights < 1) return ago.format(-Math.floor(past / HOUR), 'hour');
      return nights < 7 ? ago.format(-nights, 'day') : days.format(at);
    },
    day: (at) => days.format(at),
  };
}

const Context = createContext<Words | null>(null);
export const WordsProvider = Context.Provider;

/** The words handed to the page's root. */
export function useWords(): Words {
  const words = useContext(Context);
  if (!words) throw new Error('A component was rendered without words.');
  return words;
}
