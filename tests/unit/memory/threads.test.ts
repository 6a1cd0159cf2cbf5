import { expect, test } from 'vitest';
import type { Card } from '../../../utils/story/card.ts';
import { card, crowd, DAY, HOUR, page, Reader, SITE } from './memory.ts';

const OTHER = 'ridge-post.test';
const first = card('hotline', { headline: 'Estuary council opens hotline for flooded Marlow cottages' });
const second = card('cottages', { headline: 'Hotline for flooded Marlow cottages overwhelms Estuary council' });
const third = card('repairs', { headline: 'Flooded Marlow cottages: Estuary council closes its hotline' });
const copy = card('hotline', {
  url: `https://${OTHER}/hotline-opens-2026`,
  headline: 'Estuary council opens a hotline for flooded Marlow cottages',
});
const others = crowd(60);

/** A reader who saw the first story, among others, some days ago. */
async function acquainted(...more: Card[]): Promise<Reader> {
  const reader = await Reader.withSite(SITE, OTHER);
  await reader.saw(first, ...others, ...more);
  return reader.later(2 * DAY);
}
const threadOn = async (reader: Reader, one: Card) => (await reader.state(one)).thread;

test('a card tells of the earlier story that it continues', async () => {
  const reader = await acquainted();
  expect(await threadOn(reader, second)).toEqual({
    count: 1,
    line: { lead: 'saw:', headline: first.headline, url: first.url, language: 'en' },
  });
  expect(await threadOn(reader, card('quiz', { headline: 'Orchard blossoms early this spring' }))).toBe(null);
});

test('a story continues neither itself nor a later one', async () => {
  const reader = await acquainted();
  await reader.saw(second);
  expect(await threadOn(reader.later(DAY), first)).toBe(null);
});

test('stories that came into view at the same moment do not continue each other', async () => {
  const reader = await acquainted(second);
  expect(await threadOn(reader, first)).toBe(null);
  expect(await threadOn(reader, second)).toBe(null);
});

test('the line prefers what was read, then clipped, then opened, then only seen', async () => {
  const reader = await acquainted();
  await reader.saw(second);
  await reader.later(DAY);
  const line = async () => (await threadOn(reader, third))?.line;
  await reader.opened(first);
  expect(await line()).toMatchObject({ lead: 'opened:', headline: first.headline });
  await reader.clip(second);
  expect(await line()).toMatchObject({ lead: 'clipped:', headline: second.headline });
  await reader.mark(first, true);
  expect(await line()).toMatchObject({ lead: 'read:', headline: first.headline });
  expect((await threadOn(reader, third))?.count).toBe(2);
});

test('the line names the outlet where it is another one', async () => {
  const reader = await acquainted();
  expect((await threadOn(reader, { ...second, url: `https://${OTHER}/cottages-2026` }))?.line?.lead).toBe(
    `saw in ${SITE}:`,
  );
});

test('what a card shows after a click on it has its thread too', async () => {
  const reader = await acquainted();
  expect((await reader.clip(second)).reply.thread?.count).toBe(1);
  expect((await reader.mark(second, true)).reply.thread?.count).toBe(1);
});

test('a site where threads are off shows none, and shows them again', async () => {
  const reader = await acquainted();
  await reader.threadsOn(false);
  expect(await threadOn(reader, second)).toBe(null);
  await reader.threadsOn(true);
  expect((await threadOn(reader, second))?.count).toBe(1);
});

test('stories said not to be related do not come back as a thread, until that is taken back', async () => {
  const reader = await acquainted();
  expect((await reader.notRelated(second, first)).changed).not.toBe(null);
  expect(await threadOn(reader, second)).toBe(null);
  expect((await reader.thread(second)).entries).toEqual([]);
  expect((await threadOn(reader, third))?.count).toBe(1);
  await reader.notRelated(second, first, false);
  expect((await threadOn(reader, second))?.count).toBe(1);
});

test('a muted thread shows nothing, nor does what continues it, until that is taken back', async () => {
  const reader = await acquainted();
  await reader.saw(second);
  await reader.later(DAY).muteThread(second);
  expect(await threadOn(reader, second)).toBe(null);
  expect(await threadOn(reader, third)).toBe(null);
  expect(await reader.thread(third)).toMatchObject({ muted: true, entries: [{}, {}] });
  await reader.muteThread(third, false);
  expect((await threadOn(reader, third))?.count).toBe(2);
});

test('a muted thread stays muted however far it goes on', async () => {
  const reader = await acquainted();
  await reader.muteThread(second);
  await reader.saw(second);
  await reader.later(DAY).saw(third);
  await reader.forget({ story: first.url });
  await reader.forget({ story: second.url });
  const fourth = card('fourth', { headline: 'Estuary council: hotline for flooded Marlow cottages closes for good' });
  expect(await threadOn(reader.later(DAY), fourth)).toBe(null);
  expect((await reader.thread(fourth)).entries).toMatchObject([{ url: third.url }]);
});

test('peek lists the thread, oldest first, with what the reader did', async () => {
  const reader = await acquainted();
  await reader.saw(second);
  await reader.mark(second, true);
  await reader.clip(first);
  const { entries } = await reader.later(DAY).thread(third);
  expect(entries).toMatchObject([
    { url: first.url, headline: first.headline, outlet: SITE, read: 'seen', clipped: true, alsoIn: [] },
    { url: second.url, headline: second.headline, outlet: SITE, read: 'read', clipped: false, alsoIn: [] },
  ]);
});

test('the same report at another outlet counts once, and says where else it is', async () => {
  const reader = await acquainted(copy);
  expect((await threadOn(reader, third))?.count).toBe(1);
  const { entries } = await reader.thread(third);
  expect(entries.map(({ outlet, alsoIn }) => [outlet, ...alsoIn].sort())).toEqual([[SITE, OTHER].sort()]);
});

test('a report that was read counts as read at every outlet, and says why', async () => {
  const reader = await acquainted(copy);
  await reader.mark(first, true);
  expect(await reader.state(copy)).toMatchObject({ read: 'read', thread: null });
  expect(await reader.thread(copy)).toMatchObject({
    because: { url: first.url, outlet: SITE, read: 'read' },
    copies: [{ url: first.url }],
  });
  expect((await reader.thread(first)).because).toBe(null);
});

test('a report is known at another outlet also where it was published first', async () => {
  const at = (hours: number) => new Date(Date.UTC(2026, 2, 1, hours)).toISOString();
  const reader = await acquainted({ ...copy, published: at(8) });
  await reader.mark(copy, true);
  expect(await reader.read({ ...first, published: at(4) })).toBe('read');
});

test('a report that was read without ever being listed counts as read elsewhere too', async () => {
  const reader = await Reader.withSite(SITE, OTHER);
  await reader.saw(...others);
  const published = new Date(reader.now - HOUR).toISOString();
  await reader.progress(page(first, { published }), 0.9, { read: true });
  expect(await reader.later(HOUR).read({ ...copy, published })).toBe('read');
});

test('what the reader says to be another story is not read with it', async () => {
  const reader = await acquainted(copy);
  await reader.mark(first, true);
  await reader.notRelated(copy, first);
  expect(await reader.read(copy)).toBe('seen');
  await reader.notRelated(copy, first, false);
  expect((await reader.mark(copy, false)).changed).not.toBe(null);
  expect(await reader.read(copy)).toBe('seen');
});

test('a story known under two addresses since is one story to its thread', async () => {
  const reader = await acquainted();
  const short = card('short', { url: `https://www.${SITE}/s/hotline-12345`, headline: first.headline });
  await reader.saw(short);
  await reader.progress(page(short, { canonical: first.url }), 0.9, { read: true });
  expect(await threadOn(reader.later(HOUR), second)).toMatchObject({
    count: 1,
    line: { lead: 'read:', url: short.url },
  });
  expect(await threadOn(reader, first)).toBe(null);
});

test('a headline that comes and goes is filed once', async () => {
  const reader = await acquainted();
  const filed = () => reader.db.count('segments');
  const before = await filed();
  await reader.saw(first, others[0]!);
  expect(await filed()).toBe(before);
  const renamed = { ...first, headline: 'Marlow flood: hotline open' };
  for (const shown of [renamed, first, renamed, first]) await reader.later(HOUR).saw(shown);
  expect(await filed()).toBe(before + 1);
});

test('looking writes nothing', async () => {
  const reader = await acquainted();
  const before = await reader.everything();
  await reader.look([second, third]);
  await reader.thread(second);
  expect(await reader.everything()).toEqual(before);
});
