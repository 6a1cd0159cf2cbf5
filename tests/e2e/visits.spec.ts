import { expect, test } from '../harness/fixtures.ts';
import { badge } from '../harness/inside.ts';
import type { Page } from '../harness/reader.ts';
import { frontStories } from '../newsroom/pages/front.ts';
import { DOMAIN } from '../newsroom/parts/site.ts';
import { edition } from '../newsroom/stories/index.ts';
import { findHeadline, pointAt } from './support/hand.ts';
import { marked, marksOn, said } from './support/marks.ts';
import { openSection, visitedYesterday } from './support/section.ts';

test.use({ readerOptions: { granted: [DOMAIN] } });

test('a reload within a visit keeps "new"; the next visit does not', async ({ reader, newsroom }) => {
  await visitedYesterday(reader, newsroom);
  newsroom.publish(2);
  const fresh = edition(2).filter(({ slug }) => !edition(1).some((earlier) => earlier.slug === slug));
  const lead = edition(2)[0]!.headline;
  const remembered = async () => (await reader.ask('numbers', {})).stories!;

  const before = await remembered();
  const page = await reader.open(`${newsroom.origin}/`);
  const news = { new: fresh.map(({ headline }) => headline).sort() };
  expect(said(await marked(reader, page, 30))).toEqual(news);
  // It was in view, and that is stored.
  await expect.poll(remembered).toBeGreaterThan(before);

  await page.reload();
  expect(said(await marked(reader, page, 30))).toEqual(news);
  await page.close();
  await reader.letPass(11 * 60_000);
  const next = await reader.open(`${newsroom.origin}/`);
  await marked(reader, next, 30);
  expect(said(await marksOn(reader, next)).new).not.toContain(lead);
});

test('what a first visit listed counts as seen, however soon the page is left', async ({ reader, newsroom }) => {
  const page = await openSection(reader, newsroom);
  const listed = (await marksOn(reader, page)).map(({ card }) => card.url);
  await page.close();
  await expect.poll(async () => (await reader.ask('numbers', {})).stories).toBe(new Set(listed).size);
  await reader.letPass(24 * 60 * 60_000);
  expect(said(await marksOn(reader, await openSection(reader, newsroom)))).toEqual({});
});

test('the toolbar counts what is new on a page, also while the page grows, and nothing on a first visit', async ({
  reader,
  newsroom,
}) => {
  const count = (page: Page) => reader.inExtension(badge, page.url());
  expect(await count(await openSection(reader, newsroom))).toBe('');
  await visitedYesterday(reader, newsroom);

  const page = await reader.open(`${newsroom.origin}/latest`);
  const news = async () => (await marksOn(reader, page)).filter(({ state }) => state.read === 'new').length;
  await marked(reader, page, 20);
  for (const least of [10, 30]) {
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await expect.poll(news).toBeGreaterThanOrEqual(least);
    await expect.poll(async () => (await count(page)) === String(await news())).toBe(true);
  }
});

test('what the reader does shows on every page that lists the story', async ({ reader, newsroom }) => {
  const front = await openSection(reader, newsroom);
  const { covered, list } = frontStories({ www: '', stories: '', edition: 1 });
  const [opened, clipped] = [covered[1]!.headline, list[0]!.headline];

  // On the site's other host, and back again.
  const [x, y] = await findHeadline(front, opened);
  await Promise.all([front.waitForNavigation(), front.mouse.click(x, y)]);
  expect(new URL(front.url()).host).toBe(new URL(newsroom.storiesOrigin).host);
  await front.goBack();
  await expect.poll(async () => said(await marksOn(reader, front))).toEqual({ opened: [opened] });

  const latest = await openSection(reader, newsroom, '/latest');
  const { corner } = await pointAt(reader, latest, clipped);
  await latest.mouse.click(...corner);
  await front.bringToFront();
  await expect
    .poll(async () => said(await marksOn(reader, front)))
    .toEqual({ opened: [opened], 'seen, clipped': [clipped] });
});
