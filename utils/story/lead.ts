/** The words before the headline of an earlier story: what the reader did, when, and where. */

/** What the reader did with a story, the most telling first. */
export const DEEDS = ['read', 'clipped', 'opened', 'saw'] as const;
export type Deed = (typeof DEEDS)[number];

/**
 * "You read on Tuesday:", "You clipped on 3 March in example.org:".
 * @param at when it was done, ms since epoch
 * @param outlet where it was, if that is to be said
 */
export type Lead = (deed: Deed, at: number, now: number, outlet: string | null) => string;

/** Messages: where the outlet goes without saying, and where it is named. */
const MESSAGES: Readonly<Record<Deed, readonly [alone: string, elsewhere: string]>> = {
  read: ['leadRead', 'leadReadIn'],
  clipped: ['leadClipped', 'leadClippedIn'],
  opened: ['leadOpened', 'leadOpenedIn'],
  saw: ['leadSaw', 'leadSawIn'],
};

/** Looks a message of `_locales` up and fills its values in. */
type GetMessage = (name: string, values?: string[]) => string;

const DAY = 24 * 3600_000;
const midnight = (at: number): number => new Date(at).setHours(0, 0, 0, 0);

/** @param locale BCP 47 tag of the reader's language, in which days are named */
export function createLead(getMessage: GetMessage, locale: string): Lead {
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long' });
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' });
  const fullDate = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' });
  const when = (at: number, now: number): string => {
    const nights = Math.round((midnight(now) - midnight(at)) / DAY);
    if (nights < 1) return getMessage('leadToday');
    if (nights === 1) return getMessage('leadYesterday');
    if (nights < 7) return getMessage('leadDay', [weekday.format(at)]);
    const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
    return getMessage('leadDate', [(sameYear ? date : fullDate).format(at)]);
  };
  return (deed, at, now, outlet) => {
    const [alone, elsewhere] = MESSAGES[deed];
    return outlet === null ? getMessage(alone, [when(at, now)]) : getMessage(elsewhere, [when(at, now), outlet]);
  };
}
