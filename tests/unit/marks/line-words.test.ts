import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shorten } from '../../../utils/marks/line-words.ts';

const LEAD = 'You read on Tuesday:';
/** Every letter as wide as the other. */
const measure = (text: string): number => text.length;
/** As drawn, without what only says the direction. */
const words = (lead: string, headline: string, room: number): string =>
  shorten(lead, headline, room, measure).replace(/[\u2068\u2069]/g, '');

test('what fits is drawn whole', () => {
  expect(words(LEAD, 'Harbour bridge opens', 60)).toBe(`${LEAD} Harbour bridge opens`);
});

test('a headline is cut at a word, without its comma', () => {
  expect(words('You read:', 'Harbour bridge, long awaited, opens to traffic', 30)).toBe('You read: Harbour bridge…');
});

test('also where words are not parted by spaces', () => {
  expect(words('周二读过：', '港口大桥今日正式通车', 16)).toBe('周二读过： 港口大桥今日…');
});

test('where the lead would take half of the room, the headline stands alone', () => {
  expect(words(LEAD, 'Harbour bridge opens to traffic', 30)).toBe('Harbour bridge opens to…');
});

test('where not even a word fits, nothing is drawn', () => {
  expect(words(LEAD, 'Harbour bridge', 5)).toBe('');
});

test('one word of a headline tells nothing', () => {
  expect(words(LEAD, 'Harbour bridge opens', 12)).toBe('');
  expect(words(LEAD, 'Harbour bridge opens', 17)).toBe('Harbour bridge…');
  expect(words(LEAD, 'Earthquake', 12)).toBe('Earthquake');
});

test('the headline keeps its own direction', () => {
  expect(shorten(LEAD, 'افتتاح الجسر', 60, measure)).toBe(`${LEAD} \u2068افتتاح الجسر\u2069`);
});

test('whatever the words are, they fit', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.nat(80), (lead, headline, room) => {
      expect(measure(shorten(lead, headline, room, measure))).toBeLessThanOrEqual(Math.max(room, 0));
    }),
  );
});
