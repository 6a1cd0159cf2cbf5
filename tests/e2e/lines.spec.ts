import type { Browser } from 'webextension-polyfill';
import { expect, test } from '../harness/fixtures.ts';
import type { Page, Reader } from '../harness/reader.ts';
import { DOMAIN } from '../newsroom/parts/site.ts';
import type { Newsroom } from '../newsroom/server.ts';
import { pointAt, textOf } from './support/hand.ts';
import { marked, marksOn } from './support/marks.ts';
import { peekIn } from './support/peek.ts';
import { FIRST, runningStory, SECOND, STORIES } from './support/running-story.ts';

/** The extension API inside the browser. */
declare const chrome: Browser;

test.use({ readerOptions: { granted: [DOMAIN] }, newsroomOptions: { routes: runningStory } });

/** The page with the second report, of which the reader had the first in view two days ago. */
async function openSecond(reader: Reader, newsroom: Newsroom): Promise<Page> {
  await reader.turnOn(DOMAIN);
  const before = await reader.open(`${newsroom.origin}/quay`);
  await marked(reader, before, STORIES);
  await expect.poll(async () => (await reader.ask('numbers', {})).stories).toBe(STORIES);
  await before.close();
  await reader.letPass(2 * 24 * 60 * 60_000);
  newsroom.publish(2);
  const page = await reader.open(`${newsroom.origin}/quay`);
  await expect.poll(async () => (await lines(reader, page)).map(({ headline }) => headline)).toEqual([SECOND.headline]);
  return page;
}

/** Where lines are drawn. */
const lines = async (reader: Reader, page: Page) =>
  (await marksOn(reader, page)).flatMap(({ card, boxes }) => {
    const box = boxes.find(({ kind }) => kind === 'line');
    return box ? [{ headline: card.headline, ...box }] : [];
  });

/** How far the line is from where its card's text begins and ends, px. */
async function offset(reader: Reader, page: Page): Promise<[x: number, y: number] | null> {
  const [line] = await lines(reader, page);
  const text = await textOf(page, SECOND.headline);
  return line ? [line.x - text.left, line.y - text.bottom] : null;
}

test('the second story of a thread has a line, which stays on its card as the page scrolls, narrows and is enlarged', async ({
  reader,
  newsroom,
}) => {
  const page = await openSecond(reader, newsroom);
  const before = await offset(reader, page);
  const stays = () =>
    expect
      .poll(async () => {
        const now = await offset(reader, page);
        return now && Math.max(Math.abs(now[0] - before![0]), Math.abs(now[1] - before![1]));
      })
      .toBeLessThanOrEqual(1);

  await page.evaluate(() => window.scrollTo({ top: 40, behavior: 'instant' }));
  await stays();
  await page.setViewport({ width: 640, height: 700 });
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(640);
  await stays();
  await reader.inExtension(async (url) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
    await chrome.tabs.setZoom(tab!.id!, 1.5);
  }, page.url());
  await stays();
});

test('a click on the line opens the earlier story, a middle click in a tab behind', async ({ reader, newsroom }) => {
  const page = await openSecond(reader, newsroom);
  const earlier = newsroom.origin + FIRST.path;
  const middle = async (): Promise<[number, number]> => {
    const [line] = await lines(reader, page);
    return [line!.x + line!.w / 2, line!.y + line!.h / 2];
  };
  await page.mouse.click(...(await middle()), { button: 'middle' });
  await expect.poll(async () => (await reader.browser.pages()).map((one) => one.url())).toContain(earlier);
  expect(page.url()).toBe(`${newsroom.origin}/quay`);

  await page.bringToFront();
  await page.mouse.click(...(await middle()));
  await expect.poll(() => page.url()).toBe(earlier);
});

test('the glyph that leads the line explains, as every glyph does', async ({ reader, newsroom }) => {
  const page = await openSecond(reader, newsroom);
  const { thread } = await pointAt(reader, page, SECOND.headline);
  const [line] = await lines(reader, page);
  expect(Math.abs(thread![1] - (line!.y + line!.h / 2))).toBeLessThan(3);
  expect(thread![0] - line!.x).toBeLessThan(16);
  await page.mouse.click(...thread!);
  await peekIn(page);
  expect(page.url()).toBe(`${newsroom.origin}/quay`);
});
