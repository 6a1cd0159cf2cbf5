/** Whether two headlines are one, as wire copy is printed by one outlet and the other. */
import { fold } from './fold.ts';

/** Share of their words that near-identical headlines have in common, in the same order: one more or less in ten. */
const ALIKE = 0.9;

/** Words; characters where words are not set apart. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}\p{M}]+/gu;

export function isNearIdentical(one: string, other: string): boolean {
  const [left, right] = [wordsOf(one), wordsOf(other)];
  return 2 * inCommon(left, right) >= ALIKE * (left.length + right.length);
}

const wordsOf = (headline: string): string[] => fold(headline).match(WORD) ?? [fold(headline)];

/** Length of the longest common subsequence. */
function inCommon(left: readonly string[], right: readonly string[]): number {
  let row = new Array<number>(right.length + 1).fill(0);
  for (const word of left) {
    const next = [0];
    for (const [at, other] of right.entries())
      next.push(word === other ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!));
    row = next;
  }
  return row.at(-1)!;
}
