import { randomUUID } from 'node:crypto';
import { expect, test } from '../harness/fixtures.ts';
import type { Page, Reader } from '../harness/reader.ts';
import { DOMAIN } from '../newsroom/parts/site.ts';
import { navigated, SECTIONS } from './support/living/navigated.ts';
import { shownLater } from './support/living/shown-later.ts';
import { streamed } from './support/living/streamed.ts';
import { marked, marksOn } from './support/marks.ts';
import { hostsIn } from './support/section.ts';

const stream = streamed();
const sections = Object.fromEntries(Object.keys(SECTIONS).map((path) => [path, () => navigated]));

test.use({
  readerOptions: { granted: [DOMAIN] },
  newsroomOptions: {
    routes: { ...sections, '/shown-later': () => shownLater, '/streamed': () => stream.route },
  },
});
test.beforeEach(({ reader }) => reader.turnOn(DOMAIN));

/** Marks every card read whose headline ends the test. */
async function markRead(reader: Reader, page: Page, is: (headline: string) => boolean): Promise<void> {
  const read = (await marksOn(reader, page)).filter(({ card }) => is(card.headline));
  await Promise.all(read.map(({ card }) => reader.ask('mark', { op: randomUUID(), card, read: true })));
}

test('50 moves back and forward leave one mark a card, the right ones, and no listener', async ({
  reader,
  newsroom,
}) => {
  const paths = Object.keys(SECTIONS);
  const page = await reader.open(newsroom.origin + paths[0]);
  /** Listeners that live in the tab, ours among them. */
  const listeners = async () => {
    await (await page.createCDPSession()).send('HeapProfiler.collectGarbage');
    const { JSEventListeners } = await page.metrics();
    return JSEventListeners!;
  };
  const isRead = (headline: string) => /number [02468] /.test(headline);
  const settled = async (path: string) => {
    const once = Array(SECTIONS[path]).fill(1);
    await expect.poll(() => hostsIn(page, 'article'), { message: `hosts of ${path}` }).toEqual(once);
    const wrong = async () => {
      const marks = await marksOn(reader, page);
      const elsewhere = marks.filter(({ card }) => !card.headline.startsWith(path.slice(1)));
      return [...elsewhere, ...marks.filter(({ card, state }) => (state.read === 'read') !== isRead(card.headline))];
    };
    await expect.poll(wrong, { message: `marks of ${path}` }).toEqual([]);
  };
  for (const path of paths) {
    if (path !== paths[0]) await page.evaluate((path) => window.go(path), path);
    await marked(reader, page, SECTIONS[path]!);
    await markRead(reader, page, isRead);
    await settled(path);
  }
  const before = reader.kind === 'chromium' ? await listeners() : 0;

  let at = paths.length - 1;
  for (let move = 0; move < 50; move++) {
    const by = at === 0 ? 1 : at === paths.length - 1 || move % 3 === 0 ? -1 : 1;
    at += by;
    await page.evaluate((by) => window.travel(by), by);
    if (move % 10 === 9) await settled(paths[at]!);
  }
  await settled(paths[at]!);
  // Only Chromium counts them.
  if (reader.kind === 'chromium') expect(await listeners()).toBeLessThanOrEqual(before);
});

test('what a tab or a carousel shows later has its glyph then', async ({ reader, newsroom }) => {
  const page = await reader.open(`${newsroom.origin}/shown-later`);
  await marked(reader, page, 14);
  await markRead(reader, page, () => true);
  /** Glyphs to be seen, by the first word of their cards' headlines. */
  const glyphs = async () => {
    const seen = (await marksOn(reader, page)).filter(({ boxes }) => boxes.some(({ kind }) => kind === 'glyph'));
    const words = seen.map(({ card }) => card.headline.split(' ')[0]!);
    return Object.fromEntries([...Map.groupBy(words, (word) => word)].map(([word, all]) => [word, all.length]));
  };
  await expect.poll(glyphs).toEqual({ Wharf: 5, Slide: 1 });
  await page.click('button:nth-of-type(2)');
  await expect.poll(glyphs).toEqual({ Market: 5, Slide: 1 });
  for (const slide of [1, 2, 3]) {
    await page.evaluate((slide) => window.slide(slide), slide);
    await expect.poll(glyphs, { message: `slide ${slide}` }).toEqual({ Market: 5, Slide: 1 });
  }
  await page.click('button:nth-of-type(1)');
  await expect.poll(glyphs).toEqual({ Wharf: 5, Slide: 1 });
  expect(await hostsIn(page, 'article')).toEqual(Array(14).fill(1));
});

test('a document that comes in pieces is marked when it has loaded, each card once', async ({ reader, newsroom }) => {
  const page = await reader.browser.newPage();
  await page.bringToFront();
  const loaded = page.goto(`${newsroom.origin}/streamed`);
  for (const come of [6, 12]) {
    const count = () => page.evaluate(() => document.querySelectorAll('article').length).catch(() => 0);
    await expect.poll(count).toBe(come);
    stream.send();
  }
  await loaded;
  await marked(reader, page, 18);
  expect(await hostsIn(page, 'article')).toEqual(Array(18).fill(1));
  expect(await page.evaluate(() => window.early)).toBe(0);
});
