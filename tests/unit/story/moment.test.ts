import fc from 'fast-check';
import { expect, test } from 'vitest';
import { momentReader } from '../../../utils/story/moment.ts';

/** A day in the evening, where the reader is. */
const NOW = new Date(2026, 2, 18, 20, 30).getTime();
const hoursAgo = (hours: number) => new Date(NOW - hours * 3_600_000).toISOString();
const read = (words: string, language: string | null) => momentReader()(words, language, NOW);

test.each([
  ['3 hours ago', 'en', hoursAgo(3)],
  ['vor 3 Stunden', 'de', hoursAgo(3)],
  ['3시간 전', 'ko', hoursAgo(3)],
  ['3小时前', 'zh', hoursAgo(3)],
  ['hace 30 minutos', 'es', hoursAgo(0.5)],
  ['2 héttel ezelőtt', 'hu', '2026-03-04'],
  ['il y a 2 heures', 'fr', hoursAgo(2)],
  ['قبل ٥ ساعات', 'ar', hoursAgo(5)],
  ['2h ago', 'de', hoursAgo(2)],
  ['45 min', 'en', hoursAgo(0.75)],
  ['yesterday', null, '2026-03-17'],
  ['gestern', 'de', '2026-03-17'],
  ['vorgestern', 'de', '2026-03-16'],
  ['어제', 'ko', '2026-03-17'],
  ['5 days ago', 'en', '2026-03-13'],
  ['today', 'en', '2026-03-18'],
  ['17 January', 'en', '2026-01-17'],
  ['24. Dezember', 'de', '2025-12-24'],
  ['3월 5일', 'ko', '2026-03-05'],
  ['04:26', 'en', '2026-03-18'],
  ['23:10 Uhr', 'de', '2026-03-17'],
  ['this month', 'en', null],
  ['last spring', 'en', null],
  ['', 'en', null],
])('"%s" in %s is %s', (words, language, moment) => {
  expect(read(words, language)).toBe(moment);
});

test('whatever the words and the language, the answer is a day that is over or today, or nothing', () => {
  const reader = momentReader();
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('en', 'de', 'ko', 'ar', 'x', 'no language', null), (words, language) => {
      const moment = reader(words, language, NOW);
      if (moment !== null) expect(Date.parse(moment)).toBeLessThanOrEqual(NOW + 86_400_000);
    }),
  );
});
