import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../utils/story/fold.ts';

test.each([
  ['Łódź', 'lodz'],
  ['STRASSE', 'straße'],
  ['Ærø', 'aero'],
  ['İstanbul', 'istanbul'],
  ['Ἀθήνας', 'αθηνας'],
  ['Ёлка', 'елка'],
  ['ｆｅｒｒｙ', 'ferry'],
  ['مُحَمَّد', 'محمد'],
])('%s and %s fold to the same', (one, other) => {
  expect(fold(one)).toBe(fold(other));
});

test('syllables that differ stay different', () => {
  expect(fold('が')).not.toBe(fold('か'));
  expect(fold('각')).not.toBe(fold('가'));
});

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});
