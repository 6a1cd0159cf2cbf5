import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createLead } from '../../../utils/story/lead.ts';

type Messages = Record<string, { message: string }>;
const messages = (language: string): Messages =>
  JSON.parse(readFileSync(new URL(`../../../public/_locales/${language}/messages.json`, import.meta.url), 'utf8'));
const leadIn = (language: string, locale = language) => {
  const all = messages(language);
  return createLead((name, values = []) => all[name]!.message.replace(/\$(\d)/g, (_, at) => values[at - 1]!), locale);
};
/** A Friday. */
const now = new Date(2026, 2, 13, 15).getTime();
const onThe = (day: number, month = 2, year = 2026) => new Date(year, month, day, 22).getTime();

test.each([
  ['today', now - 60_000, 'You read today:'],
  ['yesterday', onThe(12), 'You read yesterday:'],
  ['in the last days', onThe(10), 'You read on Tuesday:'],
  ['earlier this year', onThe(3), 'You read on 3 March:'],
  ['in another year', onThe(30, 11, 2025), 'You read on 30 December 2025:'],
])('what was read %s is told as a reader would', (_, at, words) => {
  expect(leadIn('en', 'en-GB')('read', at, now, null)).toBe(words);
});

test('the outlet is named where there is one to name', () => {
  expect(leadIn('en')('saw', onThe(10), now, 'ridge-post.test')).toBe('You saw on Tuesday in ridge-post.test:');
});

test('what the reader did is told in every language', () => {
  const told = (language: string) =>
    (['read', 'clipped', 'opened', 'saw'] as const).map((deed) => leadIn(language)(deed, onThe(10), now, null));
  expect(told('de')).toEqual([
    'Am Dienstag gelesen:',
    'Am Dienstag ausgeschnitten:',
    'Am Dienstag geöffnet:',
    'Am Dienstag gesehen:',
  ]);
  expect(told('ko')).toEqual([
    '화요일에 읽은 기사:',
    '화요일에 스크랩한 기사:',
    '화요일에 열어 본 기사:',
    '화요일에 본 기사:',
  ]);
  expect(leadIn('de')('read', onThe(12), now, 'ridge-post.test')).toBe('Gestern bei ridge-post.test gelesen:');
  expect(leadIn('ko')('read', onThe(3), now, 'ridge-post.test')).toBe('3월 3일에 ridge-post.test에서 읽은 기사:');
});
