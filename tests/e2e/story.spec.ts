import { bareCard } from '../harness/bare-card.ts';
import { expect, test } from '../harness/fixtures.ts';
import type { Page, Reader } from '../harness/reader.ts';
import { frontStories } from '../newsroom/pages/front.ts';
import { names } from '../newsroom/parts/byline.ts';
import { DOMAIN } from '../newsroom/parts/site.ts';
import type { Newsroom } from '../newsroom/server.ts';
import { type Edition, edition } from '../newsroom/stories/index.ts';
import type { Story } from '../newsroom/stories/story.ts';
import { findHeadline, pointAt } from './support/hand.ts';
import { marked, marksOn, said, words } from './support/marks.ts';
import { shortened } from './support/newsroom.ts';
import { peekIn, pressIn } from './support/peek.ts';
import { press } from './support/popup.ts';

const CARDS = 30;
/** The carousel's last card is out of view. */
const IN_VIEW = 29;
const bySlug = (slug: string): Story => edition(1).find((story) => story.slug === slug)!;
const read = bySlug('estuary-swim-moved-by-jellyfish');
const clipped = bySlug('seals-occupy-slipway-nine');
const followed = bySlug('quaysiders-win-with-a-goalkeeper-up-front');
const [author] = names(followed);

test.use({ readerOptions: { consented: [DOMAIN] }, newsroomOptions: { routes: shortened(read) } });

test('what a reader does on one visit is on the page at the next, until the site is switched off', async ({
  reader,
  newsroom,
}) => {
  test.setTimeout(180_000);
  const front = `${newsroom.origin}/`;

  let page = await reader.open(front);
  await test.step('turned on in the popup, the page shows what was understood, and nothing else', async () => {
    const popup = await reader.openPopup(page);
    await Promise.all([
      press(popup, `Turn on for ${DOMAIN}`),
      // Brief: watched for from before the click.
      expect.poll(() => washed(reader, page), { intervals: [40], timeout: 20_000 }).toBe(IN_VIEW),
    ]);
    await popup.close();
    await expect.poll(() => washed(reader, page)).toBe(0);
    expect(said(await marked(reader, page, CARDS))).toEqual({});
  });

  await test.step('a click on the corner clips', async () => {
    const { corner } = await pointAt(reader, page, clipped.headline);
    await page.mouse.click(...corner);
    await expect.poll(async () => said(await marksOn(reader, page))).toEqual({ 'seen, clipped': [clipped.headline] });
  });

  await test.step('a click on the glyph opens peek, where an author is followed', async () => {
    const { glyph } = await pointAt(reader, page, followed.headline);
    await page.mouse.click(...glyph);
    await pressIn(page, await peekIn(page), `Follow ${author}`);
    await expect
      .poll(async () => said(await marksOn(reader, page)))
      .toMatchObject({ 'seen, followed': expect.arrayContaining([followed.headline]) });
    await page.keyboard.press('Escape');
  });

  await test.step('a story that is read is read', async () => {
    const [x, y] = await findHeadline(page, read.headline);
    await Promise.all([page.waitForNavigation(), page.mouse.click(x, y)]);
    await readThrough(reader, page, front, read);
  });

  await page.close();
  await reader.letPass(24 * 60 * 60_000);
  newsroom.publish(2);

  page = await reader.open(front);
  const expected = memory(newsroom, 2);
  await test.step('on the next visit the page remembers', async () => {
    expect(said(await marked(reader, page, CARDS))).toEqual(expected);
  });

  await reader.restart();
  page = await reader.open(front);
  await test.step('after a restart of the browser as well', async () => {
    expect(said(await marked(reader, page, CARDS))).toEqual(expected);
  });

  await test.step('the popup counts the page and finds the clipping', async () => {
    const popup = await reader.openPopup(page);
    const text = () => popup.evaluate(() => document.body.textContent);
    await expect.poll(text).toMatch(/Clipped\s*1/);
    await press(popup, 'Clippings');
    await popup.waitForSelector('.row');
    await popup.type('input[type=search]', 'slipway NEGOTIATIONS');
    await expect.poll(text).toContain(clipped.headline);
    await popup.type('input[type=search]', ' lighthouse');
    await expect.poll(text).not.toContain(clipped.headline);
    await popup.close();
  });

  await test.step('switched off, the page is what it was, to the byte', async () => {
    const html = (one: Page) => one.evaluate(() => document.documentElement.outerHTML);
    const during = await html(page);
    const popup = await reader.openPopup(page);
    await press(popup, `Turn off for ${DOMAIN}`);
    await expect.poll(async () => (await reader.ask('site', { url: front })).on).toBe(false);
    await page.bringToFront();
    const untouched = await html(await reader.open(front));
    expect(during).not.toBe(untouched);
    await expect.poll(() => html(page)).toBe(untouched);
  });
});

/** Cards with the sweep's wash on them. */
const washed = async (reader: Reader, page: Page): Promise<number> =>
  (await marksOn(reader, page)).filter(({ boxes }) => boxes.some(({ kind }) => kind === 'veil')).length;

/** Reads a story's page as a fast reader would, down and up, until the memory says that it was read. */
async function readThrough(reader: Reader, page: Page, section: string, { headline }: Story): Promise<void> {
  await page.waitForSelector('.text');
  let turns = 0;
  const isRead = async () => {
    await page.mouse.move(300, 300 + (turns % 2));
    await page.mouse.wheel({ deltaY: turns++ % 4 < 2 ? 120 : -120 });
    const { states } = await reader.ask('look', { section, cards: [bareCard(page.url(), headline)] });
    return states[0]?.read;
  };
  await expect.poll(isRead, { timeout: 40_000, intervals: [500] }).toBe('read');
}
/** What the marks of an edition's front page say to this story's reader on the second visit. */
function memory({ origin, storiesOrigin }: Newsroom, now: Edition): Record<string, string[]> {
  const stories = Object.values(frontStories({ www: origin, stories: storiesOrigin, edition: now })).flat();
  const groups: Record<string, string[]> = {};
  for (const story of stories) {
    const key = words({
      read: story.slug === read.slug ? 'read' : edition(1).some(({ slug }) => slug === story.slug) ? 'seen' : 'new',
      progress: 0,
      clipped: story.slug === clipped.slug,
      followed: names(story).includes(author!),
      thread: null,
    });
    if (key !== 'seen') groups[key] = [...(groups[key] ?? []), story.headline].sort();
  }
  return groups;
}
