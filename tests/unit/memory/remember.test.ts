import { expect, test } from 'vitest';
import type { StoryRow } from '../../../utils/store/index.ts';
import { card, DAY, HOUR, MINUTE, page, Reader } from './memory.ts';

const a = card('alpha', { dek: 'A dek', authors: ['Ana Marín'], published: '2026-03-01' });
const stored = async (reader: Reader) => (await reader.everything()).stories![0] as StoryRow;

test('what was known of a story is never replaced by nothing', async () => {
  const reader = await Reader.afterFirstVisit([a]);
  await reader.saw({ ...a, dek: null, authors: [], published: null, language: null });
  expect(await stored(reader)).toMatchObject({ dek: 'A dek', authors: ['Ana Marín'], published: '2026-03-01' });
});

test('a fuller byline replaces a shorter one', async () => {
  const reader = await Reader.afterFirstVisit([a]);
  await reader.saw({ ...a, authors: ['Ana Marín', 'Tom Quill'] });
  await reader.saw(a);
  expect((await stored(reader)).authors).toEqual(['Ana Marín', 'Tom Quill']);
});

test("what only the story's own page says is kept apart from what its cards showed", async () => {
  const reader = await Reader.afterFirstVisit([a]);
  const said = { authors: ['Ana Marín', 'Tom Quill'], published: '2026-03-01T06:30:00Z' };
  await reader.progress(page(a, { ...said, headline: 'On its own page', modified: '2026-03-01T07:00:00Z' }), 0.1);
  const carried = { ...said, modified: Date.UTC(2026, 2, 1, 7), heard: reader.now };
  const shown = { headline: 'Headline of alpha', authors: ['Ana Marín'], published: '2026-03-01' };
  expect(await stored(reader)).toMatchObject({ ...shown, pageHeadline: 'On its own page', carried });
  await reader.later(MINUTE).progress(page(a, { authors: [], modified: '2026-03-01T07:00:00Z' }), 0.2);
  expect(await stored(reader)).toMatchObject({ ...shown, carried });
});

test('a card without a byline is by a followed author where its own page named them', async () => {
  const silent = card('beta');
  const reader = await Reader.afterFirstVisit([silent]);
  await reader.follow('Tom Quill');
  expect(await reader.state(silent)).toMatchObject({ followed: false, thread: null });
  await reader.progress(page(silent, { authors: ['Tom Quill'] }), 0.1);
  expect(await reader.state(silent)).toMatchObject({ followed: true, thread: null });
});

test('the headlines of a story are kept place by place, and old ones drop out', async () => {
  const reader = await Reader.afterFirstVisit([{ ...a, place: 'lead' }]);
  await reader.saw({ ...a, headline: 'Renamed', place: 'lead' }, { ...a, headline: 'In the rail', place: 'rail' });
  expect((await stored(reader)).stood.map(({ headline, visits }) => [headline, visits])).toEqual([
    ['Headline of alpha', 0],
    ['Renamed', 1],
    ['In the rail', 1],
  ]);
  for (let n = 0; n < 20; n++) await reader.later(MINUTE).saw({ ...a, headline: `Number ${n}` });
  expect((await stored(reader)).stood).toHaveLength(12);
});

test('"3 hours ago" is kept as the moment it meant when it was seen first, until a card says the date itself', async () => {
  const vague = card('beta', { publishedText: '3 hours ago' });
  const reader = await Reader.afterFirstVisit([vague]);
  const moment = new Date(reader.now - DAY - 3 * HOUR).toISOString();
  expect(await stored(reader)).toMatchObject({ published: moment, publishedText: '3 hours ago' });
  await reader.saw({ ...vague, publishedText: 'yesterday' });
  expect((await stored(reader)).published).toBe(moment);
  await reader.saw({ ...vague, publishedText: null, published: '2026-03-01' });
  expect((await stored(reader)).published).toBe('2026-03-01');
});

test('a story that stands twice on a page is taken as its first card shows it', async () => {
  const reader = await Reader.withSite();
  await reader.saw(a, { ...a, headline: 'In the rail' });
  expect(await stored(reader)).toMatchObject({ headline: 'Headline of alpha' });
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
  expect(await reader.state(a)).toEqual({
    read: 'opened',
    progress: 0.5,
    clipped: true,
    followed: false,
    thread: null,
  });
  expect((await reader.everything()).stories).toHaveLength(1);
});
