import { expect, test } from 'vitest';
import type { StoryRow } from '../../../utils/store/index.ts';
import { card, MINUTE, page, Reader } from './memory.ts';

const a = card('alpha', { dek: 'A dek', authors: ['Ana Marín'], published: '2026-03-01' });
const stored = async (reader: Reader) => (await reader.everything()).stories![0] as StoryRow;

test('what was known of a story is never replaced by nothing', async () => {
  const reader = await Reader.afterFirstVisit([a]);
  await reader.saw({ ...a, dek: null, authors: [], published: null, language: null });
  expect(await stored(reader)).toMatchObject({ dek: 'A dek', authors: ['Ana Marín'], published: '2026-03-01' });
});

test('a fuller byline replaces a shorter one', async () => {
  const reader = await Reader.afterFirstVisit([a]);
  await reader.progress(page(a, { authors: ['Ana Marín', 'Tom Quill'] }), 0.1);
  await reader.saw(a);
  expect((await stored(reader)).authors).toEqual(['Ana Marín', 'Tom Quill']);
});

test('another headline on a card is noted with the one before it; its own page keeps one apart', async () => {
  const reader = await Reader.afterFirstVisit([a]);
  await reader.saw({ ...a, headline: 'Renamed' });
  await reader.progress(page(a, { headline: 'On its own page' }), 0.1);
  expect(await stored(reader)).toMatchObject({
    headline: 'Renamed',
    pageHeadline: 'On its own page',
    earlier: [{ headline: 'Headline of alpha', until: reader.now }],
  });
});

test('two headlines that take turns are noted once, and old ones drop out', async () => {
  const reader = await Reader.afterFirstVisit([a]);
  for (let n = 0; n < 20; n++) await reader.later(MINUTE).saw({ ...a, headline: n % 2 ? 'One' : 'Other' });
  expect((await stored(reader)).earlier).toHaveLength(2);
  for (let n = 0; n < 20; n++) await reader.later(MINUTE).saw({ ...a, headline: `Number ${n}` });
  expect((await stored(reader)).earlier).toHaveLength(5);
});

test('a story that stands twice on a page is taken as its first card shows it', async () => {
  const reader = await Reader.withSite();
  await reader.saw(a, { ...a, headline: 'In the rail' });
  expect(await stored(reader)).toMatchObject({ headline: 'Headline of alpha', earlier: [] });
});

test('what is stored is bounded, whatever a page says', async () => {
  const reader = await Reader.withSite();
  const long = '🦭'.repeat(2000);
  await reader.saw({
    ...a,
    ...{ headline: long, dek: long, section: long, publishedText: long, image: `data:image/png,${long.repeat(9)}` },
    authors: Array.from({ length: 50 }, (_, n) => `${n}${long}`),
  });
  const row = await stored(reader);
  expect(row.authors).toHaveLength(20);
  expect(row.image).toBe(null);
  expect(JSON.stringify(row).length).toBeLessThan(12_000);
  expect(JSON.stringify(row).isWellFormed()).toBe(true);
  expect(JSON.stringify(row)).not.toMatch(/\\ud/);
});

test('memory keeps its shape through any order of reports', async () => {
  const reader = await Reader.withSite();
  await Promise.all([reader.saw(a), reader.opened(a), reader.progress(page(a), 0.5), reader.clip(a), reader.saw(a)]);
  expect(await reader.state(a)).toEqual({ read: 'opened', progress: 0.5, clipped: true, followed: false });
  expect((await reader.everything()).stories).toHaveLength(1);
});
