/** Scripts and languages that need another way of cutting text into terms than the space between words. */

/** Written without spaces: Han, Kana; Thai, Lao, Khmer, Burmese. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Spaced, but with particles and endings grown to the words: neighbouring syllables find more than words do. */
const HANGUL = /\p{Script=Hangul}/u;

export type Script = 'spaced' | 'syllabic';

export const scriptOf = (text: string): Script => (HANGUL.test(text) || UNSPACED.test(text) ? 'syllabic' : 'spaced');

/** A word cut where its script changes: `5G手机` is `5G` and `手机`. */
export function runsOf(word: string): string[] {
  if (!UNSPACED.test(word)) return [word];
  const runs: string[] = [];
  let last: boolean | null = null;
  for (const letter of word) {
    const unspaced = UNSPACED.test(letter);
    if (unspaced === last) runs[runs.length - 1] += letter;
    else runs.push(letter);
    last = unspaced;
  }
  return runs;
}

/** Every two neighbouring characters; a single character stands for itself. */
export function bigramsOf(run: string): string[] {
  const letters = [...run];
  if (letters.length < 2) return letters;
  return letters.slice(1).map((letter, i) => letters[i]! + letter);
}

/** What French, Italian and Catalan elide before a vowel. */
const ELIDED = /^(?:[cdjlmnst]|qu|(?:jus|lors|puis)qu|(?:a|co|da|de|ne|su)ll|gl|un|quell|quest)$/u;
/** The Arabic article with what may stand before it, as Larkey's light stemmer takes them off. */
const ARTICLE = /^(?:و?(?:ال|بال|كال|فال)|لل)(?=\p{L}{3})/u;
/** Hebrew "and", "in", "to", "the", "from", "that", "as", one after the other. */
const PREFIXES = /^[ובלהמשכ]{1,3}(?=\p{L}{4})/u;

/** A folded word without what its language joins to it with an apostrophe or writes before it as one with it. */
export function bare(word: string): string {
  const own = /['’ʼ]/u.test(word) ? apart(word) : word;
  return own.replace(ARTICLE, '').replace(PREFIXES, '');
}

function apart(joined: string): string {
  const [before = '', after = ''] = joined.split(/['’ʼ]/u);
  const isElided = ELIDED.test(before) && after.length > 1;
  return isElided || (before.length < 3 && after.length > 2) ? after : before;
}
