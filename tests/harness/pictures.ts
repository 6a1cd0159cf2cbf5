/** `npm run pictures`: the README's pictures, of the sample newsroom with the built extension, into docs/. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Card } from '../../utils/story/card.ts';
import { startNewsroom } from '../newsroom/server.ts';
import { bareCard } from './bare-card.ts';
import { BUILDS, ensureBuilt, ROOT } from './build.ts';
import { ensureBrowsers } from './install.ts';
import { main } from './main.ts';
import { marksOn, settledCards } from './page-cards.ts';
import { openReader, type Page, type Reader } from './reader.ts';
import { askAsPage, reading } from './seed.ts';

const DOCS = join(ROOT, 'docs');
/** CSS px */
const WIDTH = 1280;
const SCREEN = 900;
/** To below the first row of the grid. */
const TALL = 1358;
/** ms */
const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
const PATIENCE = 15_000;

/** What the reader has done with the second day's stories before the picture is taken, by words of the headline. */
const DONE: readonly (Deed & { readonly headline: string })[] = [
  { headline: 'chess club', clipped: 50 },
  { headline: 'fish auction', read: true },
  { headline: 'Street lamps', progress: 0.7 },
  { headline: 'missing bolt', clipped: 0.5 },
  { headline: 'mystery bidder', progress: 0.4 },
  { headline: 'bus lane', read: true },
  { headline: 'snowfall', clipped: 1 },
  { headline: 'gate that would not close', read: true, clipped: 25 },
  { headline: 'lighthouse', clipped: 26 },
  { headline: 'one table', clipped: 49 },
];
interface Deed {
  /** Share of the text. */
  readonly progress?: number;
  readonly read?: true;
  /** Hours ago. */
  readonly clipped?: number;
}
/** What they read the day before, elsewhere in the paper: two of the second day's stories continue it. */
const BEFORE = [
  'A missing bolt kept the storm gate half open all night, the harbour board says',
  'Mystery bidder undercuts everyone for the dredging of the harbour',
];
const FOLLOWED = 'Desmond Aldecott';
/** The card beside which peek is shown. */
const PEEKED = 'Merrow';

await main(async () => {
  ensureBrowsers('chromium');
  ensureBuilt('chromium');
  mkdirSync(DOCS, { recursive: true });
  const newsroom = await startNewsroom();
  const { domain, origin } = newsroom;
  const viewport = { width: WIDTH, height: SCREEN };
  const reader = await openReader('chromium', { extension: BUILDS.chromium, granted: [domain], viewport });
  try {
    const front = `${origin}/`;
    const first = await reader.open(front);
    await everyCardMarked(reader, first);
    await readBefore(reader, first, origin);
    await first.close();
    await reader.letPass(DAY);
    newsroom.publish(2);

    const page = await reader.open(front);
    await remember(reader, page, await everyCardMarked(reader, page), domain);
    await rested(reader, page);
    await shoot(page, 'second-visit', { x: 0, y: 0, width: WIDTH, height: TALL });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await rested(reader, page);
    await shoot(page, 'second-visit-dark', { x: 0, y: 0, width: WIDTH, height: TALL });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
    await openPeek(reader, page);
    await shoot(page, 'peek');

    const popup = await reader.openOwn('popup.html');
    await popup.setViewport({ width: 360, height: 480, deviceScaleFactor: 2 });
    await (await popup.waitForSelector('::-p-text(Clippings)'))!.click();
    await popup.waitForSelector('.row');
    await popup.mouse.move(300, 10);
    await until(() => popup.evaluate(() => document.getAnimations().length === 0));
    await shoot(popup, 'clippings');
  } finally {
    await reader.close();
    await newsroom.close();
  }
});

/** The page's cards, once each has its mark. */
async function everyCardMarked(reader: Reader, page: Page): Promise<readonly Card[]> {
  const { cards } = await settledCards(reader, page);
  await until(async () => (await marksOn(reader, page)).length === cards.length);
  return cards;
}

/** Gives the memory what BEFORE says. */
async function readBefore(reader: Reader, page: Page, origin: string): Promise<void> {
  const cards = BEFORE.map(
    (headline, i): Card => ({
      ...bareCard(`${origin}/2026/03/17/harbour-news-of-the-day-before-${i}`, headline),
      published: '2026-03-17T08:00:00.000Z',
      language: 'en',
    }),
  );
  await askAsPage(reader, page, [['saw', { section: `${origin}/harbour`, cards }]]);
  for (const card of cards) await reader.ask('mark', { op: randomUUID(), card, read: true });
}

/** Gives the memory what DONE says. */
async function remember(reader: Reader, page: Page, cards: readonly Card[], domain: string): Promise<void> {
  for (const { headline: words, progress, read, clipped } of DONE) {
    const card = cards.find(({ headline }) => headline.includes(words));
    if (!card) throw new Error(`No headline on the front page holds "${words}".`);
    if (progress) await askAsPage(reader, page, [['progress', reading(card, progress)]]);
    if (read) await reader.ask('mark', { op: randomUUID(), card, read });
    if (clipped !== undefined) {
      await reader.ask('clip', { op: randomUUID(), card, on: true, at: Date.now() - clipped * HOUR });
    }
  }
  await reader.ask('follow', { op: randomUUID(), author: FOLLOWED, site: domain, on: true });
}

/** The marks show what the memory says, and twice the same. */
async function rested(reader: Reader, page: Page): Promise<void> {
  const { cards } = await settledCards(reader, page);
  const { states } = await reader.ask('look', { section: page.url(), cards: [...cards] });
  const wanted = new Map(cards.map(({ headline }, i) => [headline, JSON.stringify(states[i])]));
  let before = '';
  await until(async () => {
    const marks = await marksOn(reader, page);
    const isShown = marks.every(({ card, state }) => wanted.get(card.headline) === JSON.stringify(state));
    const now = JSON.stringify(marks);
    const isSame = now === before;
    before = now;
    return isShown && isSame;
  });
}

/** Points at a card and presses the key. */
async function openPeek(reader: Reader, page: Page): Promise<void> {
  const link = await page.waitForSelector(`::-p-xpath(//h3/a[contains(., "${PEEKED}")])`);
  await link!.hover();
  await until(async () =>
    (await marksOn(reader, page)).some(({ card, boxes }) => card.headline.includes(PEEKED) && boxes.length > 2),
  );
  await page.keyboard.down('Alt');
  await page.keyboard.down('Shift');
  await page.keyboard.press('KeyD');
  await page.keyboard.up('Shift');
  await page.keyboard.up('Alt');
  const armed = () =>
    page
      .frames()
      .at(-1)!
      .evaluate(() => document.querySelector('main:not([inert]) h1') !== null);
  await until(() => armed().catch(() => false));
  await page
    .frames()
    .at(-1)!
    .evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`Waited ${PATIENCE / 1000} s in vain.`);
    await wait(100);
  }
}

async function shoot(
  page: Page,
  name: string,
  clip?: { x: number; y: number; width: number; height: number },
): Promise<void> {
  const path = join(DOCS, `${name}.png`) as `${string}.png`;
  await page.screenshot({ path, ...(clip ? { clip, captureBeyondViewport: true } : {}) });
  console.log(`docs/${name}.png ${Math.round(statSync(path).size / 1000)} kB`);
}
