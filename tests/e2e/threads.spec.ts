import { randomUUID } from 'node:crypto';
import type { Frame } from 'puppeteer-core';
import type { Card } from '../../utils/story/card.ts';
import { expect, test } from '../harness/fixtures.ts';
import type { Page, Reader } from '../harness/reader.ts';
import { DOMAIN } from '../newsroom/parts/site.ts';
import type { Newsroom } from '../newsroom/server.ts';
import { faults } from './support/axe.ts';
import { pointAt, pressKey, textOf } from './support/hand.ts';
import { marked, marksOn } from './support/marks.ts';
import { peekIn, pressIn } from './support/peek.ts';
import { press } from './support/popup.ts';
import { COPY, FIRST, OTHER, OTHERS, runningStory, SECOND, STORIES } from './support/running-story.ts';

test.use({ readerOptions: { granted: [DOMAIN, OTHER] }, newsroomOptions: { routes: runningStory } });
test.describe.configure({ timeout: 90_000 });

const DAY = 24 * 60 * 60_000;
const text = (page: Page | Frame) => page.evaluate(() => document.body.textContent);

/** A reader who had the first report in view two days ago; the second one is out. */
async function acquainted(reader: Reader, newsroom: Newsroom): Promise<void> {
  await reader.turnOn(DOMAIN);
  const page = await reader.open(`${newsroom.origin}/quay`);
  await marked(reader, page, STORIES);
  await expect.poll(async () => (await reader.ask('numbers', {})).stories).toBe(STORIES);
  await page.close();
  await reader.letPass(2 * DAY);
  newsroom.publish(2);
}
const openQuay = async (reader: Reader, newsroom: Newsroom, path = '/quay'): Promise<Page> => {
  const page = await reader.open(newsroom.origin + path);
  await marked(reader, page, STORIES);
  return page;
};

/** What the marks say of a headline's card. */
const stateOf = async (reader: Reader, page: Page, headline: string) =>
  (await marksOn(reader, page)).find(({ card }) => card.headline === headline)?.state;
/** How many earlier stories the second report's card tells of. */
const told = (reader: Reader, page: Page) =>
  expect.poll(async () => (await stateOf(reader, page, SECOND.headline))?.thread?.count ?? 0);
const cardOf = async (reader: Reader, page: Page, headline: string): Promise<Card> =>
  (await marksOn(reader, page)).find(({ card }) => card.headline === headline)!.card;

async function peekAt(reader: Reader, page: Page, headline: string): Promise<Frame> {
  const { glyph } = await pointAt(reader, page, headline);
  await page.mouse.click(...glyph);
  return peekIn(page);
}
const says = (page: Page | Frame) => expect.poll(() => text(page));

test('the second story of a thread tells of the first; peek shows it by mouse and by key', async ({
  reader,
  newsroom,
}) => {
  await acquainted(reader, newsroom);
  const page = await openQuay(reader, newsroom);
  await told(reader, page).toBe(1);
  const others = (await marksOn(reader, page)).filter(
    ({ card, state }) => state.thread && card.headline !== SECOND.headline,
  );
  expect(others).toEqual([]);

  const peek = await peekAt(reader, page, SECOND.headline);
  await says(peek).toContain('The story so far');
  const links = () =>
    peek.evaluate(() =>
      [...document.querySelectorAll('ol a')].map((link) => [link.textContent, (link as HTMLAnchorElement).href]),
    );
  expect(await links()).toEqual([[FIRST.headline, newsroom.origin + FIRST.path]]);
  await says(peek).toContain(`Seen, not opened yet${DOMAIN}`);
  expect(await faults(peek)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.frames().length).toBe(1);

  await page.focus('article a');
  await pressKey(page);
  await says(await peekIn(page)).toContain(FIRST.headline);
});

test('resting on the glyph previews peek, which goes with the pointer and stays by a click', async ({
  reader,
  newsroom,
}) => {
  await acquainted(reader, newsroom);
  const page = await openQuay(reader, newsroom);
  await told(reader, page).toBe(1);
  const frames = expect.poll(() => page.frames().length - 1);
  const rest = async () => {
    const { glyph } = await pointAt(reader, page, SECOND.headline);
    await page.mouse.move(...glyph);
    await says(await peekIn(page)).toContain(FIRST.headline);
    return glyph;
  };
  const focusIs = (within: 'page' | 'peek') =>
    expect.poll(() => page.evaluate(() => (document.activeElement === document.body ? 'page' : 'peek'))).toBe(within);
  /** The pointer goes elsewhere; a preview would be gone by the end of the page's own timer, which began later. */
  const leave = async () => {
    await page.mouse.move(900, 700);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  };
  const staysUntilClicked = async (glyph: readonly [number, number]) => {
    await focusIs('peek');
    await leave();
    await frames.toBe(1);
    await page.mouse.click(...glyph);
    await frames.toBe(0);
    await page.mouse.move(900, 700);
  };

  await test.step('it leaves the focus where it is, and goes when the pointer does', async () => {
    await rest();
    await focusIs('page');
    await page.mouse.move(900, 700);
    await frames.toBe(0);
  });
  await test.step('Escape closes it', async () => {
    await rest();
    await page.keyboard.press('Escape');
    await frames.toBe(0);
    await page.mouse.move(900, 700);
  });
  await test.step('a click on the glyph keeps it, and the next closes it', async () => {
    const glyph = await rest();
    await page.mouse.click(...glyph);
    await staysUntilClicked(glyph);
  });
  await test.step('a press inside keeps it, and a click on the glyph closes it', async () => {
    const glyph = await rest();
    await pressIn(page, await peekIn(page), 'Clip');
    await staysUntilClicked(glyph);
  });
  await test.step('where the sign of a thread would stand it opens on every card, so that the page learns of none', async () => {
    const { thread } = await pointAt(reader, page, SECOND.headline);
    const from = await textOf(page, SECOND.headline);
    await pointAt(reader, page, OTHERS[0]!.headline);
    const to = await textOf(page, OTHERS[0]!.headline);
    await page.mouse.move(to.left + thread![0] - from.left, to.bottom + thread![1] - from.bottom);
    await says(await peekIn(page)).toContain(OTHERS[0]!.headline);
    await page.mouse.move(900, 700);
    await frames.toBe(0);
  });
  await test.step('where the reader wants no threads there is none, and a click opens peek', async () => {
    await reader.ask('threadsOn', { op: randomUUID(), domain: DOMAIN, on: false });
    await told(reader, page).toBe(0);
    const { glyph } = await pointAt(reader, page, SECOND.headline);
    await page.mouse.move(...glyph);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
    await frames.toBe(0);
    await page.mouse.click(...glyph);
    await frames.toBe(1);
  });
});

test('"Not related" sticks, also after the background has ended, and is taken back', async ({ reader, newsroom }) => {
  await acquainted(reader, newsroom);
  const page = await openQuay(reader, newsroom);
  await told(reader, page).toBe(1);
  const peek = await peekAt(reader, page, SECOND.headline);
  await says(peek).toContain(FIRST.headline);
  await pressIn(page, peek, `Not related: ${FIRST.headline}`);
  await told(reader, page).toBe(0);
  await pressIn(page, peek, 'Undo');
  await told(reader, page).toBe(1);
  await pressIn(page, peek, `Not related: ${FIRST.headline}`);
  await told(reader, page).toBe(0);

  await reader.endBackground();
  await page.reload();
  await marked(reader, page, STORIES);
  await told(reader, page).toBe(0);
});

test('a muted thread is shown nowhere until it is shown again', async ({ reader, newsroom }) => {
  await acquainted(reader, newsroom);
  const page = await openQuay(reader, newsroom);
  await told(reader, page).toBe(1);
  const peek = await peekAt(reader, page, SECOND.headline);
  await says(peek).toContain('Mute this thread');
  await pressIn(page, peek, 'Mute this thread');
  await told(reader, page).toBe(0);
  await says(peek).toContain('You muted this thread.');
  await pressIn(page, peek, 'Show this thread again');
  await told(reader, page).toBe(1);
});

test('wire copy is one story: read in one paper it is read in the other, which says why and takes it back', async ({
  reader,
  newsroom,
}) => {
  await reader.turnOn(DOMAIN);
  await reader.turnOn(OTHER);
  const quay = await openQuay(reader, newsroom);
  const card = await cardOf(reader, quay, FIRST.headline);
  await reader.ask('mark', { op: randomUUID(), card, read: true });

  const page = await reader.open(`http://www.${OTHER}:${newsroom.port}/ridge`);
  await marked(reader, page, 10);
  const read = expect.poll(async () => (await stateOf(reader, page, COPY.headline))?.read);
  await read.toBe('read');
  const peek = await peekAt(reader, page, COPY.headline);
  await says(peek).toContain(`Counts as read: you read the same report at ${DOMAIN}.`);
  await pressIn(page, peek, `Not the same story: ${DOMAIN}`);
  await expect.poll(async () => (await stateOf(reader, page, COPY.headline))?.read).toBe('seen');
  await pressIn(page, peek, 'Undo');
  await expect.poll(async () => (await stateOf(reader, page, COPY.headline))?.read).toBe('read');
});

test('on a page that allows nothing from elsewhere peek shows the thread all the same', async ({
  reader,
  newsroom,
}) => {
  await acquainted(reader, newsroom);
  const page = await openQuay(reader, newsroom, '/quay-closed');
  await told(reader, page).toBe(1);
  await says(await peekAt(reader, page, SECOND.headline)).toContain(FIRST.headline);
});

test('the popup lists the page’s threads with what peek can do, and hides them for the site', async ({
  reader,
  newsroom,
}) => {
  await acquainted(reader, newsroom);
  const page = await openQuay(reader, newsroom);
  await told(reader, page).toBe(1);
  const popup = await reader.openPopup(page);
  await press(popup, `${SECOND.headline}1 earlier story`);
  await says(popup).toContain('The story so far');
  expect(await faults(popup)).toEqual([]);
  await press(popup, `Clip: ${FIRST.headline}`);
  await expect
    .poll(async () => (await reader.ask('clippings', { search: '' })).map(({ card }) => card.headline))
    .toEqual([FIRST.headline]);
  await press(popup, `Not related: ${FIRST.headline}`);
  await told(reader, page).toBe(0);
  await press(popup, 'Undo');
  await told(reader, page).toBe(1);

  const choose = () => popup.$eval('.choice input', (box) => (box as HTMLInputElement).click());
  await choose();
  await says(popup).toContain('Earlier stories are no longer shown on this site.');
  await told(reader, page).toBe(0);
  await choose();
  await told(reader, page).toBe(1);
});

test('a forgotten story is in no thread any more', async ({ reader, newsroom }) => {
  await acquainted(reader, newsroom);
  const page = await openQuay(reader, newsroom);
  await told(reader, page).toBe(1);
  await reader.ask('forget', { op: randomUUID(), what: { story: newsroom.origin + FIRST.path } });
  await told(reader, page).toBe(0);
});
