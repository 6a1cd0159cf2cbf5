import { randomUUID } from 'node:crypto';
import type { Browser } from 'webextension-polyfill';
import { expect, test } from '../harness/fixtures.ts';
import type { Page, Reader } from '../harness/reader.ts';
import { DOMAIN } from '../newsroom/parts/site.ts';
import type { Newsroom } from '../newsroom/server.ts';
import { FILMS, filmPage, STORIES, TIDES } from './support/films.ts';
import { pointAt, pressKey } from './support/hand.ts';
import { marksOn } from './support/marks.ts';
import { choose } from './support/menu.ts';
import { peekIn, pressIn } from './support/peek.ts';
import { press } from './support/popup.ts';

/** Inside an extension page. */
declare const chrome: Browser;

test.use({ readerOptions: { granted: [DOMAIN] }, newsroomOptions: { routes: filmPage } });

const headlines = (...lists: (typeof FILMS)[]) =>
  lists
    .flat()
    .map(({ text }) => text)
    .sort();
const markedOn = (reader: Reader, page: Page) =>
  expect.poll(async () => (await marksOn(reader, page)).map(({ card }) => card.headline).sort());
const text = (page: Pick<Page, 'evaluate'>) => page.evaluate(() => document.body.textContent);

/** The popup, which comes up by itself after a choice from the menu; Firefox shows it where no driver can reach. */
async function shownPopup(reader: Reader, page: Page): Promise<Page> {
  if (reader.kind === 'firefox') return reader.openPopup(page);
  const shown = await reader.browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
  const popup = await shown.asPage();
  await expect(() => popup.waitForSelector('main')).toPass();
  return popup;
}

async function opened(reader: Reader, { origin }: Newsroom): Promise<Page> {
  await reader.turnOn(DOMAIN);
  const page = await reader.open(`${origin}/films`);
  await markedOn(reader, page).toEqual(headlines(STORIES, FILMS));
  return page;
}

test('"Not a story" in the menu of a link takes the marks of all links like it, until it is taken back', async ({
  reader,
  newsroom,
}) => {
  const page = await opened(reader, newsroom);
  await choose(reader, page, 'menuNoStory', `${newsroom.origin}${FILMS[1]!.path}`);
  await markedOn(reader, page).toEqual(headlines(STORIES));
  const popup = await shownPopup(reader, page);
  await expect.poll(() => text(popup)).toContain('Links like this are not stories · 3 links on this page');

  await reader.endBackground();
  await page.reload();
  await markedOn(reader, page).toEqual(headlines(STORIES));

  await press(popup, `Undo: ${FILMS[1]!.text}`);
  await markedOn(reader, page).toEqual(headlines(STORIES, FILMS));
  await expect.poll(() => text(popup)).not.toContain('Links like this');
});

test('the menu is there while a site is on, also after the background has ended', async ({ reader }) => {
  /** By trying to make another of that name. */
  const there = () =>
    reader.inExtension(async () => {
      const isTaken = await new Promise<boolean>((resolve) =>
        chrome.contextMenus.create({ id: 'menuNoStory', title: 'Another' }, () =>
          resolve(chrome.runtime.lastError != null),
        ),
      );
      if (!isTaken) await chrome.contextMenus.remove('menuNoStory');
      return isTaken;
    });
  await reader.turnOn(DOMAIN);
  expect(await there()).toBe(true);
  await reader.endBackground();
  expect(await there()).toBe(true);
  await reader.ask('siteOff', { op: randomUUID(), domain: DOMAIN });
  expect(await there()).toBe(false);
});

test('"This is a story" marks a link and those like it, until its site is forgotten', async ({ reader, newsroom }) => {
  const page = await opened(reader, newsroom);
  await choose(reader, page, 'menuStory', `${newsroom.origin}${TIDES[0]!.path}`);
  await markedOn(reader, page).toEqual(headlines(STORIES, FILMS, TIDES));

  await reader.ask('forget', { op: randomUUID(), what: { site: DOMAIN } });
  await expect.poll(() => page.evaluate(() => document.querySelectorAll('aside[aria-hidden=true]').length)).toBe(0);
});

test('what cannot be taught is said in the popup, and changes nothing', async ({ reader, newsroom }) => {
  const page = await opened(reader, newsroom);
  await choose(reader, page, 'menuNoStory', `${newsroom.origin}${TIDES[0]!.path}`);
  const popup = await shownPopup(reader, page);
  await expect.poll(() => text(popup)).toContain('That link is not marked, so there is nothing to take away.');
  await markedOn(reader, page).toEqual(headlines(STORIES, FILMS));
});

test('peek says that a card and those like it are no stories, then the card alone, and takes it back', async ({
  reader,
  newsroom,
}) => {
  const page = await opened(reader, newsroom);
  const { glyph } = await pointAt(reader, page, FILMS[0]!.text);
  await page.mouse.click(...glyph);
  const peek = await peekIn(page);
  await pressIn(page, peek, 'Not a story');
  await markedOn(reader, page).toEqual(headlines(STORIES));
  await expect.poll(() => text(peek)).toContain('3 links that look alike are no longer marked here.');
  await pressIn(page, peek, 'Only this one');
  await markedOn(reader, page).toEqual(headlines(STORIES, FILMS.slice(1)));
  await pressIn(page, peek, 'Undo');
  await markedOn(reader, page).toEqual(headlines(STORIES, FILMS));
});

test('in the list of the page the keyboard alone teaches and takes back', async ({ reader, newsroom }) => {
  const page = await opened(reader, newsroom);
  await pressKey(page);
  const peek = await peekIn(page);
  const focused = () =>
    peek.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);
  await expect.poll(focused).toBe('11 stories on this page');
  for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'End'] as const) await page.keyboard.press(key);
  await expect.poll(focused).toBe(`Not a story: ${FILMS[2]!.text}`);
  await page.keyboard.press('Enter');
  await markedOn(reader, page).toEqual(headlines(STORIES));
  await expect.poll(focused).toBe('Undo');
  await page.keyboard.press('Enter');
  await markedOn(reader, page).toEqual(headlines(STORIES, FILMS));
});
