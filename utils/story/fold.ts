/** Letters that no Unicode decomposition takes apart. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ß: 'ss',
  ς: 'σ',
};
/** Combining accents, Hebrew points, Arabic vowel marks; not the marks that make another syllable of Kana or Devanagari. */
const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;

/** What nothing but its case can be taken from. */
const ASCII_WORD = /^[!-~]*$/;

/** Text for comparing: without case, accents, width and extra white space. "Łódź" and "LODZ" fold to the same. */
export const fold = (text: string): string => (ASCII_WORD.test(text) ? text.toLowerCase() : foldAny(text));

const foldAny = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(/[łøđðþæœıßς]/g, (letter) => PLAIN[letter]!)
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
