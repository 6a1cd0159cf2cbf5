import { expect, test } from 'vitest';
import { typicalTime } from '../../../utils/reading/pace.ts';

test('a thousand letters of an alphabet take a minute', () => {
  expect(typicalTime('abcdefghij'.repeat(100))).toBe(60_000);
  expect(typicalTime('абвгдежзий'.repeat(100))).toBe(60_000);
});

test('five hundred characters of Chinese, Japanese or Korean take a minute', () => {
  for (const text of ['漢字', 'かな', '한글']) expect(typicalTime(text.repeat(250))).toBe(60_000);
});

test('a mixed text takes the sum of its parts', () => {
  expect(typicalTime('한글'.repeat(250) + 'ab'.repeat(500))).toBe(120_000);
});

test('blank space takes no time', () => {
  expect(typicalTime(`  a\n\n\t\t${' '.repeat(5000)}b `)).toBe(typicalTime('a b'));
});
