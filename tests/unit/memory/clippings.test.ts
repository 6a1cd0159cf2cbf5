import { expect, test } from 'vitest';
import { card, DAY, HOUR, MINUTE, page, Reader, SITE } from './memory.ts';

const a = card('alpha', { headline: 'Łódź ferry fails', authors: ['Ana Marín'], dek: 'After nine weeks in dock' });
const b = card('beta', { headline: '부두 다시 열다', authors: ['Tom Quill'] });

test('a clipping is kept until it is taken off', async () => {
  const reader = await Reader.afterFirstVisit([a]);
  expect((await reader.clip(a)).reply.clipped).toBe(true);
  expect((await reader.clip(a)).changed).toBe(null);
  expect((await reader.state(a)).clipped).toBe(true);
  expect((await reader.clip(a, false)).reply.clipped).toBe(false);
  expect((await reader.clip(a, false)).changed).toBe(null);
  expect(await reader.clippings()).toEqual([]);
});

test('clippings stand newest first, with what their cards said', async () => {
  const reader = await Reader.afterFirstVisit();
  await reader.clip(a);
  const first = reader.now;
  await reader.later(MINUTE).clip(b);
  await reader.mark(b, true);
  expect(await reader.clippings()).toEqual([
    { card: b, site: SITE, at: first + MINUTE, read: 'read' },
    { card: a, site: SITE, at: first, read: 'seen' },
  ]);
});

test('an undone removal comes back in its old place', async () => {
  const reader = await Reader.afterFirstVisit();
  await reader.clip(a);
  const { now } = reader;
  await reader.later(MINUTE).clip(b);
  await reader.later(MINUTE).clip(a, false);
  await reader.later(MINUTE).clip(a, true, now);
  expect((await reader.clippings()).map(({ at }) => at)).toEqual([now + MINUTE, now]);
});

test('clipping again keeps the time, and no clipping is of the future', async () => {
  const reader = await Reader.afterFirstVisit();
  await reader.clip(a);
  const { now } = reader;
  await reader.later(MINUTE).clip(a);
  await reader.clip(b, true, now + DAY);
  expect((await reader.clippings()).map(({ at }) => at)).toEqual([now + MINUTE, now]);
});

test.each([
  ['every word, anywhere', 'dock ferry', 1],
  ['part of a word', 'fer', 1],
  ['the byline, without accents', 'ana marin', 1],
  ['the headline, without case and accents', 'LODZ', 1],
  ['the site', 'harbour-gazette', 2],
  ['another script', '다시', 1],
  ['nothing but white space', '  ', 2],
  ['one word that fits and one that does not', 'ferry zebra', 0],
])('search finds by %s', async (_, search, found) => {
  const reader = await Reader.afterFirstVisit();
  await reader.clip(a);
  await reader.clip(b);
  expect(await reader.clippings(search)).toHaveLength(found);
});

test('what is opened later shows in the list', async () => {
  const reader = await Reader.afterFirstVisit();
  await reader.clip(a);
  await reader.progress(page(a), 0.3);
  expect((await reader.clippings()).map(({ read }) => read)).toEqual(['opened']);
});

test('a clipping taken before the first report of a first visit is seen, not new', async () => {
  const reader = await Reader.withSite();
  expect((await reader.clip(a)).reply).toMatchObject({ read: 'seen', clipped: true });
});

test('so it is while the last visit was to another site', async () => {
  const reader = await Reader.withSite(SITE, 'ridge-post.test');
  await reader.saw(b);
  await reader.later(DAY).saw(b);
  const elsewhere = card('gamma', { url: 'https://ridge-post.test/2026/gamma-of-the-ridge' });
  expect((await reader.later(HOUR).clip(elsewhere)).reply).toMatchObject({ read: 'seen' });
});

test('clipping keeps a new card new for this visit', async () => {
  const reader = await Reader.afterFirstVisit([b]);
  await reader.saw(b);
  expect((await reader.clip(a)).reply).toMatchObject({ read: 'new', clipped: true });
  expect(await reader.read(a)).toBe('new');
});
