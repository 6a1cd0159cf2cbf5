import { randomUUID } from 'node:crypto';
import { bareCard } from '../harness/bare-card.ts';
import { expect, test } from '../harness/fixtures.ts';
import type { Page } from '../harness/reader.ts';
import { DOMAIN } from '../newsroom/parts/site.ts';
import { headlineOf, NODES, pathOf, ROW, STORIES, virtual } from './support/living/virtual.ts';
import { marked, marksOn } from './support/marks.ts';

test.use({
  readerOptions: { granted: [DOMAIN] },
  newsroomOptions: { routes: { '/virtual': () => virtual } },
});
test.beforeEach(({ reader }) => reader.turnOn(DOMAIN));

test('a list that shows 2,000 stories in 20 nodes has no wrong mark at any moment', async ({ reader, newsroom }) => {
  const isRead = (index: number) => index % 7 === 0;
  const known = Array.from({ length: STORIES }, (_, index) => index).filter(isRead);
  await Promise.all(
    known.map((index) => {
      const card = bareCard(newsroom.origin + pathOf(index), headlineOf(index));
      return reader.ask('mark', { op: randomUUID(), card, read: true });
    }),
  );
  const page = await reader.open(`${newsroom.origin}/virtual`);
  await marked(reader, page, NODES);

  /** Stories in the window, by number: veiled or not. */
  const seen = async () => {
    const veils = (await marksOn(reader, page)).flatMap(({ boxes }) => boxes.filter(({ kind }) => kind === 'veil'));
    return veiled(page, veils);
  };
  const wrong = async () => (await seen()).filter(({ index, veil }) => veil !== isRead(index));
  await expect.poll(wrong, { message: 'before the first scroll' }).toEqual([]);

  const step = (STORIES - NODES) / 99;
  for (let stop = 1; stop <= 99; stop++) {
    await scrollTo(page, Math.round(stop * step) * ROW);
    const tooMany = (await seen()).filter(({ index, veil }) => veil && !isRead(index));
    expect(tooMany, `while scrolling, at stop ${stop}`).toEqual([]);
    if (stop % 11 === 0) await expect.poll(wrong, { message: `at rest, at stop ${stop}` }).toEqual([]);
  }
  expect(await page.$$eval('article', (all) => all.map((one) => one.querySelectorAll('aside').length))).toEqual(
    Array(NODES).fill(1),
  );
});

/** Scrolls there; the page has drawn what it shows there. */
const scrollTo = (page: Page, top: number): Promise<void> =>
  page.evaluate(async (top) => {
    window.scrollTo({ top, behavior: 'instant' });
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }, top);

type Box = Readonly<Record<'x' | 'y' | 'w' | 'h', number>>;

/** The stories that stand in the window, and whether one of the veils lies over each. */
const veiled = (page: Page, veils: readonly Box[]): Promise<{ index: number; veil: boolean }[]> =>
  page.evaluate(
    (veils) =>
      [...document.querySelectorAll<HTMLElement>('article')].flatMap((row) => {
        const { x, y, width, height } = row.getBoundingClientRect();
        const [middle, centre] = [x + width / 2, y + height / 2];
        if (centre < 0 || centre > innerHeight) return [];
        const over = veils.some(
          (veil) => middle > veil.x && middle < veil.x + veil.w && centre > veil.y && centre < veil.y + veil.h,
        );
        return [{ index: Number(row.dataset.index), veil: over }];
      }),
    veils,
  );
