import { expect, test } from 'vitest';
import { card, HOME, HOUR, MINUTE, page, Reader } from './memory.ts';

const story = card('alpha');
/** The same story as an app's share button links it. */
const shared = card('alpha', { url: `${HOME}s/12345` });
const own = page(shared, { canonical: story.url });

test("a story's own page joins its address and the canonical one", async () => {
  const reader = await Reader.afterFirstVisit([story]);
  expect((await reader.progress(own, 0.4)).reply).toEqual({ read: 'opened', progress: 0.4 });
  expect(await reader.state(story)).toMatchObject({ read: 'opened', progress: 0.4 });
  expect(await reader.state(shared)).toMatchObject({ read: 'opened', progress: 0.4 });
});

test('what was known under both becomes one', async () => {
  const reader = await Reader.afterFirstVisit([story]);
  await reader.clip(shared);
  const clippedAt = reader.now;
  await reader.later(MINUTE).clip(story);
  await reader.progress(page(story), 0.2);
  await reader.progress(page(shared), 0.9, { read: true });
  expect((await reader.progress(own, 0.3)).changed).not.toBe(null);
  for (const one of [story, shared]) {
    expect(await reader.state(one)).toEqual({
      read: 'read',
      progress: 0.9,
      clipped: true,
      followed: false,
      thread: null,
    });
  }
  expect((await reader.clippings()).map(({ at }) => at)).toEqual([clippedAt]);
  const { stories, reading } = await reader.everything();
  expect([stories!.length, reading!.length]).toEqual([1, 1]);
});

test('the joined story keeps the fuller byline and the earlier sight', async () => {
  const reader = await Reader.afterFirstVisit();
  await reader.saw({ ...shared, authors: ['Ana Marín'] });
  await reader.later(HOUR).saw(story);
  await reader.progress(own, 0.1);
  expect((await reader.everything()).stories).toMatchObject([
    { authors: ['Ana Marín'], firstSeen: reader.now - HOUR, lastSeen: reader.now },
  ]);
});

test('joined once, further reports of the same page show nothing new', async () => {
  const reader = await Reader.afterFirstVisit([story]);
  await reader.progress(own, 0.4);
  expect((await reader.progress(own, 0.41)).changed).toBe(null);
});

test('addresses joined to an address that turns out to be another are joined to that', async () => {
  const reader = await Reader.afterFirstVisit([story]);
  const third = card('alpha', { url: `${HOME}2026/03/alpha-as-it-was-called-first/` });
  await reader.progress(page(shared, { canonical: third.url }), 0.4);
  await reader.progress(page(third, { canonical: story.url }), 0.1);
  for (const one of [story, shared, third]) expect((await reader.state(one)).progress).toBe(0.4);
  expect((await reader.everything()).stories).toHaveLength(1);
});

test('two pages that name each other are one story', async () => {
  const reader = await Reader.afterFirstVisit([story]);
  await reader.progress(own, 0.4);
  await reader.progress(page(story, { canonical: shared.url }), 0.5);
  for (const one of [story, shared]) expect((await reader.state(one)).progress).toBe(0.5);
});

test('a section page is no story, though a page names it', async () => {
  const reader = await Reader.afterFirstVisit();
  const section = `${HOME}all-news-of-the-harbour-2026/`;
  await reader.sawOn(section);
  await reader.progress(page(shared, { canonical: section }), 0.4);
  expect((await reader.everything()).aliases).toEqual([]);
});

test('a story whose own page lists others is no section page', async () => {
  const reader = await Reader.afterFirstVisit([story]);
  await reader.progress(page(story), 0.2);
  await reader.sawOn(story.url, card('rail'));
  await reader.progress(own, 0.4);
  expect(await reader.state(story)).toMatchObject({ progress: 0.4 });
});

test('an address that every story names as its own joins no two of them', async () => {
  const reader = await Reader.afterFirstVisit();
  const canonical = `${HOME}article-detail-page`;
  const [one, other] = [card('one', { url: `${HOME}a/1` }), card('two', { url: `${HOME}a/2` })];
  await reader.progress(page(one, { canonical }), 0.9, { read: true });
  await reader.progress(page(other, { canonical }), 0.1);
  expect(await reader.read(one)).toBe('read');
  expect(await reader.read(other)).toBe('opened');
});

test('a story on another site is another story', async () => {
  const reader = await Reader.afterFirstVisit([story]);
  await reader.progress(page(story, { canonical: 'https://ridge-post.test/2026/alpha-of-the-harbour' }), 0.4);
  expect((await reader.everything()).aliases).toEqual([]);
});
