const LONG = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const WEEKDAY = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

const date = (published: string) => new Date(`${published}Z`);

/** “17 March 2026” */
export const longDate = (published: string): string => LONG.format(date(published));
/** “Tuesday 17 March 2026” */
export const weekday = (published: string): string => WEEKDAY.format(date(published)).replace(',', '');
/** “2026.03.17 07:20” */
export const koreanDate = (published: string): string => published.replaceAll('-', '.').replace('T', ' ');

/** “3 hours ago”, “yesterday”, “4 days ago”, seen from a moment of the same form. */
export function ago(published: string, now: string): string {
  const hours = Math.max(1, Math.floor((date(now).getTime() - date(published).getTime()) / 3_600_000));
  if (hours < 20) return hours === 1 ? '1 hour ago' : `${hours} hours ago`;
  const days = Math.round(hours / 24);
  return days <= 1 ? 'yesterday' : `${days} days ago`;
}
