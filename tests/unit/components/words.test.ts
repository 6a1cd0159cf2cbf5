import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { messages, wordsIn } from './screen.tsx';

const HOUR = 3_600_000;

describe('words', () => {
  test('a number picks the plural form of the language', () => {
    expect(wordsIn('en').count('storiesHere', 1)).toBe('1 story on this page');
    expect(wordsIn('en').count('storiesHere', 1200)).toBe('1,200 stories on this page');
    expect(wordsIn('ko').count('storiesHere', 1)).toBe('이 페이지의 기사 1건');
  });

  test('a moment is told by how long ago it was, and by its date after a week', () => {
    const words = wordsIn('en');
    const now = new Date(2026, 10, 24, 12).getTime();
    expect(words.when(now - 5 * 60_000, now)).toBe('5 minutes ago');
    expect(words.when(now - 3 * HOUR, now)).toBe('3 hours ago');
    expect(words.when(now - 13 * HOUR, now)).toBe('yesterday');
    expect(words.when(now - 13 * 24 * HOUR, now)).toBe('Nov 11, 2026');
  });

  test('a clock that was set back makes nothing come from the future', () => {
    expect(wordsIn('en').when(2 * HOUR, HOUR)).toBe('now');
  });
});

describe('the messages', () => {
  const source = globSync('{components,entrypoints,utils}/**/*.{ts,tsx}')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const stem = (name: string) => name.replace(/_(one|other)$/, '');

  test('each is used', () => {
    const used = (name: string) =>
      name === 'description' || name.startsWith('store_') || source.includes(`'${stem(name)}'`);
    expect(Object.keys(messages('en')).filter((name) => !used(name))).toEqual([]);
  });

  test.each(['de', 'ko'])('%s has every message, with the same values in it', (language) => {
    const values = (text: string | undefined) => [...new Set(text?.match(/\$\d/g))].sort();
    const theirs = messages(language);
    const names = Object.keys(messages('en')).filter((name) => !name.endsWith('_one'));
    expect(names.filter((name) => !theirs[name])).toEqual([]);
    for (const name of names)
      expect(values(theirs[name]?.message), name).toEqual(values(messages('en')[name]?.message));
  });
});
