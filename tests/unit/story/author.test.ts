import { expect, test } from 'vitest';
import { authorKey } from '../../../utils/story/author.ts';

test.each([
  ['case', 'ana marín', 'Ana Marín'],
  ['accents', 'Ana Marin', 'Ana Marín'],
  ['white space', ' Ana   Marín ', 'Ana Marín'],
  ['dots and hyphens', 'A.-M. Marín', 'A M Marín'],
  ['width', 'Ａｎａ Marín', 'Ana Marín'],
])('%s of a name counts for nothing', (_, one, other) => {
  expect(authorKey(one, 'a.test')).toBe(authorKey(other, 'a.test'));
});

test('the same name at two outlets is two authors', () => {
  expect(authorKey('Ana Marín', 'a.test')).not.toBe(authorKey('Ana Marín', 'b.test'));
});

test('names in other scripts, and of signs alone, are names', () => {
  const names = ['김하늘', '김하나', 'がく', 'かく', 'Ольга', '***', '+++'];
  expect(new Set(names.map((name) => authorKey(name, 'a.test'))).size).toBe(names.length);
});
