import { expect, test } from 'vitest';
import { about, authors } from '../../../utils/memory/index.ts';
import { card, MINUTE, page, Reader, SITE } from './memory.ts';

const a = card('alpha', { authors: ['Ana Marín', 'Tom Quill'] });
const elsewhere = card('beta', { url: 'https://ridge-post.test/2026/ana-writes-here-too', authors: ['Ana Marín'] });

test('a card by a followed author is followed, whichever of its authors it is', async () => {
  const reader = await Reader.afterFirstVisit([a]);
  expect((await reader.state(a)).followed).toBe(false);
  expect((await reader.follow('TOM QUILL')).changed).not.toBe(null);
  expect((await reader.state(a)).followed).toBe(true);
  expect((await about(reader.db, { card: a })).followed).toEqual(['Tom Quill']);
});

test('the same name at another outlet is not followed', async () => {
  const reader = await Reader.afterFirstVisit([a]);
  await reader.follow('Ana Marín');
  expect((await reader.state(elsewhere)).followed).toBe(false);
  await reader.follow('Ana Marín', true, 'ridge-post.test');
  expect((await reader.state(elsewhere)).followed).toBe(true);
});

test('a card without byline is followed by what its own page or another card said', async () => {
  const reader = await Reader.afterFirstVisit();
  await reader.follow('Ana Marín');
  const bare = card('gamma');
  expect((await reader.state(bare)).followed).toBe(false);
  await reader.progress(page(bare, { authors: ['Ana Marín'] }), 0.1);
  expect((await reader.state(bare)).followed).toBe(true);
});

test('following twice keeps the day it began; unfollowing ends it', async () => {
  const reader = await Reader.afterFirstVisit([a]);
  await reader.follow('Ana Marín');
  const since = reader.now;
  expect((await reader.later(MINUTE).follow('ana marin')).changed).toBe(null);
  expect(await authors(reader.db)).toEqual([{ name: 'Ana Marín', site: SITE, since, stories: 1 }]);
  expect((await reader.follow('Ana Marín', false)).changed).not.toBe(null);
  expect((await reader.follow('Ana Marín', false)).changed).toBe(null);
  expect(await authors(reader.db)).toEqual([]);
});

test('authors stand by name, with how many of their stories are known', async () => {
  const reader = await Reader.afterFirstVisit([a, card('delta', { authors: ['Tom Quill'] }), elsewhere]);
  for (const name of ['Tom Quill', 'Ana Marín', 'Zoë Åberg']) await reader.follow(name);
  expect((await authors(reader.db)).map(({ name, stories }) => [name, stories])).toEqual([
    ['Ana Marín', 1],
    ['Tom Quill', 2],
    ['Zoë Åberg', 0],
  ]);
});
