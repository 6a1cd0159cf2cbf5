import type { Browser } from 'webextension-polyfill';
import { expect, test } from '../harness/fixtures.ts';
import type { Page, Reader } from '../harness/reader.ts';
import { DOMAIN } from '../newsroom/parts/site.ts';
import { marked, marksOn } from './support/marks.ts';
import { movingPages } from './support/moving.ts';

/** Inside an extension page. */
declare const chrome: Browser;
declare global {
  interface Window {
    act(): void;
    rounds: number;
  }
}

test.use({ readerOptions: { granted: [DOMAIN] }, newsroomOptions: { routes: movingPages } });

test.beforeEach(({ reader }) => reader.turnOn(DOMAIN));

/** Elements of ours that the page holds. */
const hosts = (page: Page) => page.evaluate(() => document.querySelectorAll('main aside').length);
const act = (page: Page) => page.evaluate(() => window.act());
const kinds = async (reader: Reader, page: Page) => {
  const marks = await marksOn(reader, page);
  return [...new Set(marks.map(({ card }) => card.headline.split(' ')[0]))];
};

test('cards that the page renders anew are marked again', async ({ reader, newsroom }) => {
  const page = await reader.open(`${newsroom.origin}/rendered-anew`);
  await marked(reader, page, 12);
  await act(page);
  await expect.poll(() => hosts(page)).toBe(12);
});

test('elements that are used again for other stories are marked for those', async ({ reader, newsroom }) => {
  const page = await reader.open(`${newsroom.origin}/recycled`);
  await marked(reader, page, 12);
  expect(await kinds(reader, page)).toEqual(['First']);
  await act(page);
  await expect.poll(() => kinds(reader, page)).toEqual(['Second']);
  expect(await hosts(page)).toBe(12);
});

test('a navigation without a load shows the marks of the new section', async ({ reader, newsroom }) => {
  const page = await reader.open(`${newsroom.origin}/navigated`);
  await marked(reader, page, 12);
  await act(page);
  await expect.poll(() => hosts(page)).toBe(9);
  await expect
    .poll(() => reader.tell(page, { to: 'page', kind: 'cards' }))
    .toMatchObject({
      section: `${newsroom.origin}/navigated/on`,
    });
});

test('cards that the page shows later, or again, get their glyphs then', async ({ reader, newsroom }) => {
  const page = await reader.open(`${newsroom.origin}/shut`);
  for (const { card } of await marked(reader, page, 12)) {
    await reader.ask('mark', { op: `read ${card.headline.slice(0, 30)}`, card, read: true });
  }
  /** How many glyphs stand beside a headline. */
  const glyphs = async (kind: string) => {
    const marks = (await marksOn(reader, page)).filter(({ card }) => card.headline.startsWith(kind));
    return marks.filter(({ boxes }) => boxes.some((box) => box.kind === 'glyph' && box.x > 0)).length;
  };
  for (const kind of ['First', 'Second', 'First']) {
    await expect.poll(() => glyphs(kind), { message: kind }).toBe(6);
    await act(page);
  }
});

for (const path of ['/plucks', '/restores']) {
  test(`a page that ${path.slice(1)} what we put into it is left alone after ten rounds`, async ({
    reader,
    newsroom,
  }) => {
    const page = await reader.open(newsroom.origin + path);
    await expect.poll(() => page.evaluate(() => window.rounds), { timeout: 30_000 }).toBe(10);
    await expect.poll(() => hosts(page)).toBe(0);
    await page.evaluate(() => document.querySelector('article a')!.append('!'));
    // Makes the script read the page.
    await reader.tell(page, { to: 'page', kind: 'cards' });
    expect(await hosts(page)).toBe(0);
  });
}

test('a script that is injected twice marks once', async ({ reader, newsroom }) => {
  const page = await reader.open(`${newsroom.origin}/rendered-anew`);
  await marked(reader, page, 12);
  await reader.inExtension(async () => {
    const tabs = await chrome.tabs.query({ url: '*://*/rendered-anew' });
    await chrome.scripting.executeScript({ target: { tabId: tabs[0]!.id! }, files: ['page.js'] });
  });
  await act(page);
  await expect.poll(() => hosts(page)).toBe(12);
});

test('after an update of the extension nothing is left of the script before', async ({ reader, newsroom }) => {
  const page = await reader.open(`${newsroom.origin}/rendered-anew`);
  await marked(reader, page, 12);
  const before = await page.evaluateHandle(() => [...document.querySelectorAll('main aside')]);
  await reader.inExtension(() => chrome.runtime.reload()).catch(() => {});
  await expect.poll(() => before.evaluate((old) => old.filter(({ isConnected }) => isConnected).length)).toBe(0);
});
