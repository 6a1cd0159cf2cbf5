/** How long a text takes. */

/**
 * Characters a minute, typical. Alphabets: 863 to 1,078 across the fourteen measured by Trauzettel-Klosinski & Dietz,
 * "Standardized Assessment of Reading Performance" (IOVS 53, 2012), around 1,000 for most. Chinese, Japanese and Korean
 * pack more into a character: 500, as the reading times of large publishing platforms reckon.
 */
const ALPHABET = 1000;
const DENSE = 500;

const DENSE_SCRIPTS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu;

/** Milliseconds that a typical reader takes for a text. */
export function typicalTime(text: string): number {
  const dense = text.match(DENSE_SCRIPTS)?.length ?? 0;
  const others = text.replace(/\s+/g, ' ').trim().length - dense;
  return (dense / DENSE + others / ALPHABET) * 60_000;
}
