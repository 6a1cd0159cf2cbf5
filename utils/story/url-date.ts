const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** The day that an address tells: `/2026/03/01/`, `/2026/mar/01/`, `/20260301/`, `/2026-03-01-…`. */
const DAY = new RegExp(
  `(?:^|[/_-])((?:19|20)\\d\\d)([/_-]?)(0[1-9]|1[0-2]|${MONTHS.join('|')})\\2(0[1-9]|[12]\\d|3[01])(?=$|[/_-])`,
);

/** An ISO date, or null where the path of the URL holds none. */
export function dateInUrl(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const [, year, , month, day] = DAY.exec(new URL(url).pathname) ?? [];
  if (!year) return null;
  const number = MONTHS.indexOf(month!) + 1;
  const date = `${year}-${number ? String(number).padStart(2, '0') : month}-${day}`;
  // The 31st of a month that has 30 days is some other number.
  return new Date(`${date}T00:00Z`).getUTCDate() === Number(day) ? date : null;
}
