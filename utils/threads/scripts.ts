/** Scripts that need another way of cutting text into terms than the space between words. */

/** Written without spaces: Han, Kana; Thai, Lao, Khmer, Burmese. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const HANGUL = /\p{Script=Hangul}/u;

/** Particles that end a Korean word, longest first; what is left must keep two syllables. */
const PARTICLE =
  /(?<=..)(?:에서는|으로부터|에게서|이라고|에서|에게|으로|부터|까지|처럼|보다|라고|이나|과의|와의|들이|들은|들을|은|는|이|가|을|를|의|에|와|과|도|로|만)$/u;

export type Script = 'spaced' | 'unspaced' | 'hangul';

export function scriptOf(text: string): Script {
  if (HANGUL.test(text)) return 'hangul';
  return UNSPACED.test(text) ? 'unspaced' : 'spaced';
}

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

/** A Korean word without its particle. */
export const withoutParticle = (word: string): string => word.replace(PARTICLE, '');
