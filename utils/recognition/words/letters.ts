/** How much a text says, and whether two say the same. */

const DENSE = /[\u0e00-\u0eff\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/g;

/** Length in Latin letters: a Chinese, Japanese, Korean or Thai sign says about two and a half. */
export function weightOf(text: string): number {
  const dense = text.match(DENSE)?.length ?? 0;
  return text.length + dense * 1.5;
}

const PUNCTUATION = /[\s!-/:-@[-`{-\xbf\u2000-\u206f\u3000-\u303f\uff00-\uff0f]+/g;

/** Letters and digits alone, for comparison; signs by their blocks, as asking what each letter is takes ten times as long. */
export const bare = (text: string): string => text.toLowerCase().replace(PUNCTUATION, '');

/** Lower case without accents. */
export const unaccented = (text: string): string => {
  const lower = text.toLowerCase();
  return /[\u0080-\uffff]/.test(lower) ? lower.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : lower;
};

/** Whether half of a slug's words (unaccented) or more stand in a text; never for slugs of fewer than three words. */
export function agrees(words: readonly string[], text: string): boolean {
  // Words have two letters or more.
  if (words.length < 3 || text.length < words.length) return false;
  const plain = unaccented(text);
  let found = 0;
  for (const word of words) if (plain.includes(word)) found++;
  return found * 2 >= words.length;
}
