/** Headlines as shown, without what stands before and after them. */

const BADGE = /^(?:live|video|watch|listen|exclusive|breaking|photos?|gallery|podcast)\s*[:|•·]\s+(?=\S{3})/i;
const COUNTER = /\s*[([]\d{1,4}[)\]]$/;
const READ_MORE =
  /\s*(?:read more|continue reading|weiterlesen|mehr lesen|lire la suite|leer más|leggi tutto)\s*[»›→.…]*$/i;

/** One line, no counter of comments or pictures, no "Read more". */
export function cleanHeadline(text: string): string {
  const plain = text.replace(/[\s\u200b\ufeff]+/g, ' ').trim();
  const short = plain.replace(COUNTER, '').replace(READ_MORE, '').trim();
  return short || plain;
}

/** The same without a badge such as "LIVE:"; for comparing, not for showing. */
export const withoutBadge = (text: string): string => cleanHeadline(text).replace(BADGE, '');
