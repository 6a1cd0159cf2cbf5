import { randomUUID } from 'node:crypto';
import { PNG } from 'pngjs';
import { expect, test } from '../harness/fixtures.ts';
import { settledCards } from '../harness/page-cards.ts';
import type { Page, Reader } from '../harness/reader.ts';
import { DOMAIN } from '../newsroom/parts/site.ts';
import { marksOn } from './support/marks.ts';
import { hostsIn, openSection } from './support/section.ts';

test.use({ readerOptions: { granted: [DOMAIN] } });

test('cards that an endless page adds are marked, each once', async ({ reader, newsroom }) => {
  const page = await openSection(reader, newsroom, '/latest');
  for (const batches of [2, 3]) {
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await expect
      .poll(async () => {
        const hosts = await hostsIn(page, '#latest > li');
        return hosts.length >= batches * 20 && hosts.every((count) => count === 1);
      })
      .toBe(true);
  }
});

test('marks stay on their cards when the page and a carousel in it scroll', async ({ reader, newsroom }) => {
  const page = await openSection(reader, newsroom);
  for (const card of (await settledCards(reader, page)).cards) {
    await reader.ask('mark', { op: randomUUID(), card, read: true });
    await reader.ask('clip', { op: randomUUID(), card, on: true });
  }
  await expect.poll(async () => (await places(reader, page)).size).toBe(30);

  const before = await places(reader, page);
  await page.evaluate(() => {
    window.scrollTo({ top: 700, behavior: 'instant' });
    document.querySelector('.carousel')!.scrollTo({ left: 333, behavior: 'instant' });
  });
  // Slides that come into view or go out of it have not all their marks to be seen.
  const after = [...(await places(reader, page))].filter(
    ([headline, { length }]) => length === before.get(headline)!.length,
  );
  expect(after.length).toBeGreaterThan(25);
  expect(after.filter(([headline, place]) => distance(place, before.get(headline)!) > 1)).toEqual([]);
});

test('a read card is washed in the page’s own colour, also after the page turned dark', async ({
  reader,
  newsroom,
}) => {
  const page = await openSection(reader, newsroom);
  const headline = await page.$eval('.ranked a', (link) => link.textContent.trim());
  const { cards } = await settledCards(reader, page);
  await reader.ask('mark', { op: randomUUID(), card: cards.find((card) => card.headline === headline)!, read: true });
  const brightness = async () => {
    const mark = (await marksOn(reader, page)).find(({ card }) => card.headline === headline);
    const veil = mark?.boxes.find(({ kind }) => kind === 'veil');
    if (!veil) return null;
    const clip = { x: Math.floor(veil.x + veil.w) - 4, y: Math.floor(veil.y + veil.h) - 4, width: 2, height: 2 };
    return PNG.sync.read(Buffer.from(await page.screenshot({ clip }))).data[0]!;
  };
  await expect.poll(brightness).toBeGreaterThan(240);
  await page.evaluate(() => document.body.setAttribute('style', 'background: #111'));
  await expect.poll(brightness).toBeLessThan(25);
});

type Place = readonly number[];

/** How far apart the same boxes are, px. */
const distance = (a: Place, b: Place): number => Math.max(0, ...a.map((value, i) => Math.abs(value - b[i]!)));

/** Where the glyph and the corner of each card stand, from the upper left of its headline. */
async function places(reader: Reader, page: Page): Promise<Map<string, Place>> {
  const headlines = new Map(
    await page.$$eval('h2, h3, h4, .ranked a', (all) =>
      all.map((one) => [one.textContent.trim(), one.getBoundingClientRect().toJSON() as DOMRect] as const),
    ),
  );
  return new Map(
    (await marksOn(reader, page)).map(({ card, boxes }) => {
      const origin = headlines.get(card.headline)!;
      const controls = boxes.filter(({ kind }) => kind === 'glyph' || kind === 'disc');
      return [card.headline, controls.flatMap(({ x, y }) => [x - origin.x, y - origin.y])];
    }),
  );
}
