/** Two visits to a section page with some reading between them: what `npm start` shows where there is no display. */
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Card } from '../../utils/story/card.ts';
import { siteOf } from '../../utils/story/site.ts';
import type { CardState } from '../../utils/story/state.ts';
import { ROOT } from './build.ts';
import { Advice } from './main.ts';
import { marksDrawn, settledCards } from './page-cards.ts';
import type { Page, Reader } from './reader.ts';

const PICTURES = join(ROOT, 'out/tour');
/** ms */
const GLANCE = 3_000;
/** ms; a fast reader takes about one minute for a short story. */
const READING = 120_000;

/** Runs the tour, saying what happens while it happens. `nextDay`: a day passes, and the paper has its next edition. */
export async function tour(reader: Reader, url: string, nextDay: () => Promise<void>): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });

  console.log('No display here: a tour without one.\n\nFirst visit');
  let section = await reader.open(url);
  const { cards } = await settledCards(reader, section);
  console.log(`  ${cards.length} stories recognised:`);
  for (const card of cards) console.log(`  - ${inWords(card)}`);
  await marksDrawn(section);
  await picture(section, '1-first-visit');
  // Stories with a byline rather than those of a rail, which the next edition fills anew.
  const [read, opened, clipped, ...others] = cards.toSorted((a, b) => Number(!a.authors[0]) - Number(!b.authors[0]));
  if (!read || !opened || !clipped) throw new Advice('Fewer than three stories: nothing to show.');

  console.log('\nSome reading');
  console.log(`  reading, as fast as a fast reader (a minute or so): ${read.headline}`);
  await follow(section, read);
  await scrollUntil(section, READING, async () => (await stateOf(reader, url, read)).read === 'read');
  console.log(`  as far as ${percent((await stateOf(reader, url, read)).progress)}`);
  await section.goto(url);
  console.log(`  opened, and left again: ${opened.headline}`);
  await follow(section, opened);
  await wait(GLANCE);
  await section.goto(url);
  await reader.ask('clip', { op: randomUUID(), card: clipped, on: true });
  console.log(`  clipped: ${clipped.headline}`);
  const author = others.flatMap((card) => card.authors)[0];
  if (author) await reader.ask('follow', { op: randomUUID(), author, site: siteOf(url)!, on: true });
  if (author) console.log(`  followed: ${author}`);
  await section.close();

  console.log('\nSecond visit, a day later');
  await nextDay();
  section = await reader.open(url);
  const now = (await settledCards(reader, section)).cards;
  const { states } = await reader.ask('look', { section: url, cards: [...now] });
  console.log(`  ${now.length} stories, ${await marksDrawn(section)} marks drawn. They show:`);
  for (const [words, headlines] of groupByMark(now, states)) {
    console.log(`  ${words}: ${headlines.length}`);
    for (const headline of words === 'seen' ? [] : headlines) console.log(`  - ${headline}`);
  }
  await picture(section, '2-second-visit');

  await picture(await reader.openPopup(section), '3-popup');
  await picture(await reader.openOwn('library.html'), '4-library');
}

const inWords = ({ headline, authors, published }: Card): string =>
  [headline, authors.join(' and '), published?.slice(0, 10)].filter(Boolean).join(' · ');

const percent = (share: number): string => `${Math.round(share * 100)} %`;

async function picture(page: Page, name: string): Promise<void> {
  const path = join(PICTURES, `${name}.png`) as `${string}.png`;
  await page.screenshot({ path, fullPage: true });
  console.log(`  picture: ${relative(process.cwd(), path)}`);
}

async function stateOf(reader: Reader, section: string, card: Card): Promise<CardState> {
  const { states } = await reader.ask('look', { section, cards: [card] });
  return states[0]!;
}

/** Clicks a card's link on the section page, as a reader would; a link that opens no page here is opened by address. */
async function follow(section: Page, card: Card): Promise<void> {
  const links = await section.$$('a[href]');
  for (const link of links) {
    if ((await link.evaluate((one) => one.href)) !== card.url || !(await link.isVisible())) continue;
    const gone = section.waitForNavigation({ timeout: 5_000 }).then(
      () => true,
      () => false,
    );
    await link.click();
    if (await gone) return;
  }
  await section.goto(card.url);
}

/** Scrolls down and up again, a little a second, until it is `done` or `ms` are over. */
async function scrollUntil(page: Page, ms: number, done: () => Promise<boolean>): Promise<void> {
  const turn = 35;
  const end = performance.now() + ms;
  const height = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  for (let second = 0; performance.now() < end && !(await done()); second++) {
    await page.mouse.wheel({ deltaY: (Math.floor(second / turn) % 2 ? -1 : 1) * (height / turn) });
    await wait(1_000);
  }
}

/** Headlines by what their marks show, in words. */
function groupByMark(cards: readonly Card[], states: readonly CardState[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [i, { headline }] of cards.entries()) {
    const { read, clipped, followed } = states[i]!;
    const words = [read, clipped && 'clipped', followed && 'by a followed author'].filter(Boolean).join(', ');
    groups.set(words, [...(groups.get(words) ?? []), headline]);
  }
  return groups;
}
