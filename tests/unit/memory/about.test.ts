import { expect, test } from 'vitest';
import { card, page, Reader } from './memory.ts';

const silent = card('alpha');

test('a card without a byline has the authors that its own page named, to be followed from there', async () => {
  const reader = await Reader.afterFirstVisit([silent]);
  expect((await reader.about(silent)).authors).toEqual([]);
  await reader.progress(page(silent, { authors: ['Ana Marín', 'Tom Quill'] }), 0.1);
  await reader.follow('Tom Quill');
  expect(await reader.about(silent)).toMatchObject({ authors: ['Ana Marín', 'Tom Quill'], followed: ['Tom Quill'] });
});

test('a card with a byline is by whom it says', async () => {
  const reader = await Reader.afterFirstVisit([silent]);
  await reader.progress(page(silent, { authors: ['Ana Marín', 'Tom Quill'] }), 0.1);
  expect((await reader.about({ ...silent, authors: ['Ana Marín'] })).authors).toEqual(['Ana Marín']);
});

test("a card without a date has the one of the story's own page, else the one in its address", async () => {
  const dated = card('beta', { url: 'https://www.harbour-gazette.test/2026/03/01/beta-of-the-harbour/' });
  const reader = await Reader.afterFirstVisit([dated]);
  expect((await reader.about(dated)).published).toBe('2026-03-01');
  await reader.progress(page(dated, { published: '2026-03-01T06:30:00Z' }), 0.1);
  expect((await reader.about(dated)).published).toBe('2026-03-01T06:30:00Z');
  expect((await reader.about({ ...dated, published: '2026-03-02' })).published).toBe('2026-03-02');
});
