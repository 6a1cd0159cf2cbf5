/** Headlines as shown, without what stands before and after them. */

const COUNTER = /\s*[([]\d{1,4}[)\]]$/;
const READ_MORE =
  /\s*(?:read more|continue reading|weiterlesen|mehr lesen|lire la suite|leer más|leggi tutto)\s*[»›→.…]*$/i;

/** One line, no mark that parted it from a label, no counter of comments or pictures, no "Read more". */
export function cleanHeadline(text: string): string {
  const plain = text.replace(/[\s\u200b\ufeff]+/g, ' ').trim();
  const short = plain
    .replace(/^[:|•·]\s*/, '')
    .replace(COUNTER, '')
    .replace(READ_MORE, '')
    .trim();
  return short || plain;
}
