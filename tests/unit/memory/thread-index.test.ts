import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as memory from '../../../utils/memory/index.ts';
import { storyKey } from '../../../utils/story/identity.ts';
import { keysIn, openSegment, segmentOf } from '../../../utils/threads/index.ts';
import { card, crowd, DAY, HOME, page, Reader, SITE } from './memory.ts';

const OTHER = 'ridge-post.test';
const story = card('hotline', { headline: 'Estuary council opens hotline for flooded Marlow cottages' });
const sequel = card('cottages', { headline: 'Hotline for flooded Marlow cottages overwhelms Estuary council' });
const others = crowd(40);
const away = card('away', { url: `https://${OTHER}/away-2026`, headline: 'Ferry timetable changes in June' });

const segments = async (reader: Reader) => (await reader.db.getAll('segments')).map(({ bytes }) => openSegment(bytes));
const keys = async (reader: Reader) => (await segments(reader)).flatMap(keysIn).sort();
/** Every word that any segment holds, by its hash. */
const words = async (reader: Reader) =>
  new Set((await segments(reader)).flatMap(({ tables }) => [...tables.words, ...tables.stems]));
const wordsOf = (headline: string) => {
  const bare = { key: 'k', dek: null, language: 'en', site: SITE, time: 0 };
  const { tables } = openSegment(segmentOf([{ ...bare, headline }]));
  return [...tables.words, ...tables.stems];
};
const isLinked = async (reader: Reader) => (await reader.state(sequel)).thread !== null;

async function reader(): Promise<Reader> {
  const reader = await Reader.withSite(SITE, OTHER);
  await reader.saw(story, ...others, away);
  return reader.later(DAY);
}

test('a forgotten story is in no segment, nor is a word that only it had', async () => {
  const one = await reader();
  const own = wordsOf(story.headline);
  await one.forget({ story: story.url });
  expect(await keys(one)).not.toContain(storyKey(story.url));
  expect(await keys(one)).toHaveLength(41);
  const left = await words(one);
  expect(own.filter((word) => left.has(word))).toEqual([]);
  expect(await isLinked(one)).toBe(false);
});

test('a forgotten site is in no segment, and no other one is touched', async () => {
  const one = await reader();
  await one.forget({ site: SITE });
  expect(await keys(one)).toEqual([storyKey(away.url)]);
  expect((await words(one)).size).toBe(new Set(wordsOf(away.headline)).size);
});

test('with everything forgotten there is no segment', async () => {
  const one = await reader();
  await one.forget({ everything: true });
  expect(await one.db.count('segments')).toBe(0);
  await one.tend();
  expect(await one.db.count('segments')).toBe(0);
});

test('judgements go with their story, and come back with it', async () => {
  const one = await reader();
  await one.saw(sequel);
  await one.notRelated(sequel, story);
  await one.notRelated(sequel, story, false);
  await one.muteThread(sequel);
  await one.notRelated(sequel, others[0]!);
  const before = await one.db.getAll('judgements');
  expect(before).toHaveLength(2);
  const remembered = await memory.remembered(one.db, { story: sequel.url });
  await one.forget({ story: sequel.url });
  expect(JSON.stringify(await one.db.getAll('judgements'))).not.toContain('cottages');
  await memory.restore(one.db, { op: 'restore-1', remembered }, one.now);
  const sorted = (rows: typeof before) => rows.map(({ stories, ...row }) => ({ ...row, stories: stories.toSorted() }));
  expect(sorted(await one.db.getAll('judgements'))).toEqual(sorted(before));
});

test('a story that is brought back is in its threads again', async () => {
  const one = await reader();
  const remembered = await memory.remembered(one.db, { story: story.url });
  await one.forget({ story: story.url });
  await memory.restore(one.db, { op: 'restore-1', remembered }, one.now);
  expect(await isLinked(one)).toBe(true);
});

test('the upkeep makes few segments of many, and loses no story', async () => {
  const one = await Reader.withSite();
  for (const each of [story, ...others]) await one.saw(each);
  const before = await keys(one);
  expect(await one.db.count('segments')).toBe(41);
  await one.later(DAY).tend();
  expect(await one.db.count('segments')).toBeLessThan(12);
  expect(await keys(one)).toEqual(before);
  expect(await isLinked(one)).toBe(true);
});

test('a story forgotten while segments are merged does not come back', async () => {
  const one = await Reader.withSite();
  for (const each of [story, ...others.slice(0, 9)]) await one.saw(each);
  await Promise.all([memory.tend(one.db, one.now), one.forget({ story: story.url }), memory.tend(one.db, one.now)]);
  await one.tend();
  expect(await keys(one)).toEqual(
    others
      .slice(0, 9)
      .map(({ url }) => storyKey(url))
      .sort(),
  );
});

test.each([
  ['damaged', (bytes: Uint8Array) => bytes.map((byte, at) => (at === bytes.length - 9 ? byte ^ 255 : byte))],
  ['cut off', (bytes: Uint8Array) => bytes.slice(0, 40)],
  ['of another version', (bytes: Uint8Array) => bytes.map((byte, at) => (at === 4 ? byte + 1 : byte))],
])('an index that is %s is built anew, and pages are answered meanwhile', async (_, spoil) => {
  const one = await reader();
  const before = await keys(one);
  for (const { id, bytes } of await one.db.getAll('segments')) {
    await one.db.delete('segments', id);
    await one.db.put('segments', { id: `${id}-spoiled`, bytes: spoil(bytes) });
  }
  expect(await one.state(sequel)).toMatchObject({ read: 'new', thread: null });
  await one.tend();
  expect(await keys(one)).toEqual(before);
  expect(await isLinked(one)).toBe(true);
});

test('what is seen or forgotten while the index is built is in it once, or not at all', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(8), { maxLength: 6 }), fc.nat(1), async (forgotten, at) => {
      const one = await Reader.withSite();
      const cards = Array.from({ length: 620 }, (_, n) => card(`n${n}`, { headline: `Number ${n}` }));
      await one.saw(...cards.slice(0, 600));
      const { id } = (await one.db.getAll('segments'))[0]!;
      await one.db.put('segments', { id: 'spoiled', bytes: new Uint8Array(8) });
      await one.db.delete('segments', id);
      for (let step = 0; step <= at; step++) await memory.tend(one.db, one.now);
      await one.saw(...cards.slice(600));
      for (const n of forgotten) await one.forget({ story: cards[n * 75]!.url });
      await one.tend();
      expect(await memory.building(one.db)).toBe(null);
      const kept = (await one.db.getAllKeys('stories')).toSorted();
      expect(await keys(one)).toEqual(kept);
    }),
    { numRuns: 3 },
  );
});

test('how far the building of the index is can be read', async () => {
  const one = await Reader.withSite();
  const cards = Array.from({ length: 750 }, (_, n) => card(`n${n}`, { headline: `Number ${n}` }));
  await one.saw(...cards);
  await one.db.put('segments', { id: 'spoiled', bytes: new Uint8Array(8) });
  await memory.tend(one.db, one.now);
  expect(await memory.building(one.db)).toBeCloseTo(2 / 3);
  await memory.tend(one.db, one.now);
  expect(await memory.building(one.db)).toBe(null);
});

test('a story first known by its own page is in the index', async () => {
  const one = await Reader.withSite();
  await one.saw(...others);
  await one.progress(page(story), 0.9, { read: true });
  expect((await one.later(DAY).look([sequel], HOME)).states[0]!.thread?.line?.lead).toBe('read:');
});
