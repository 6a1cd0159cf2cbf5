import { expect, test } from 'vitest';
import { dateInUrl } from '../../../utils/story/url-date.ts';

test.each([
  ['https://paper.test/2026/03/01/ferry-is-back', '2026-03-01'],
  ['https://paper.test/news/20260301/ferry', '2026-03-01'],
  ['https://paper.test/world/2026/mar/01/ferry', '2026-03-01'],
  ['https://paper.test/ferry-2026-03-01', '2026-03-01'],
  ['https://paper.test/2026/03/ferry-is-back', null],
  ['https://paper.test/2026/02/30/ferry', null],
  ['https://paper.test/story/1202603015', null],
  ['https://paper.test/ferry?day=2026/03/01', null],
  ['no address', null],
])('%s tells the day %s', (url, day) => {
  expect(dateInUrl(url)).toBe(day);
});
