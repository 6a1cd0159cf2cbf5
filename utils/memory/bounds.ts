/** What is stored is bounded: pages can say what they like. */

/** Longest texts kept, in characters. */
export const LONGEST = { headline: 500, dek: 1000, name: 100, short: 200 };
const LONGEST_URL = 4096;

/** The text, its end left off where it is too long. */
export function cut(text: string, length: number): string;
export function cut(text: string | null, length: number): string | null;
export function cut(text: string | null, length: number): string | null {
  if (!text || text.length <= length) return text;
  const start = text.slice(0, length - 1);
  return `${start.isWellFormed() ? start : start.slice(0, -1)}…`;
}

/** The address, or null where it is too long (a picture written out as `data:`). */
export const cutUrl = (url: string | null): string | null => (url && url.length <= LONGEST_URL ? url : null);
