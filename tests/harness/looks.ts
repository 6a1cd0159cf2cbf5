/** `npm run looks`: pictures of saved pages without Dogear, twice, and with it, and where its paint is. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Browser } from 'webextension-polyfill';
import type { PageMarks } from '../../utils/messages/protocol.ts';
import type { Card } from '../../utils/story/card.ts';

import { matchPattern, siteOf } from '../../utils/story/site.ts';
import type { CardState } from '../../utils/story/state.ts';
import { ensureBrowsers } from './install.ts';
import { marksOn, settledCards } from './page-cards.ts';
import { openReader, type Page, type Reader } from './reader.ts';
import { preparePage, readManifest, readSaved, type SavedPage } from './saved.ts';
import { seed } from './seed.ts';

const USAGE =
  'npm run looks -- --pages DIR --manifest FILE --out DIR [--theme light|dark] [--width N] [--height N] [--only NAME]';
/** ms between two questions to a page, and for how long it is asked. */
const PAUSE = 100;
const PATIENCE = 20_000;

/** The extension API inside the browser. */
declare const chrome: Browser;

interface Options {
  readonly pages: string;
  readonly manifest: string;
  readonly out: string;
  readonly theme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
  readonly only: string | null;
}

function readOptions(): Options {
  const text = { type: 'string' as const };
  const { values } = parseArgs({
    options: { pages: text, manifest: text, out: text, theme: text, width: text, height: text, only: text },
  });
  const { pages, manifest, out, theme = 'light', width = '1440', height = '3000', only = null } = values;
  if (!pages || !manifest || !out || (theme !== 'light' && theme !== 'dark')) throw new Error(USAGE);
  return { pages, manifest, out, theme, width: Number(width), height: Number(height), only };
}

/** One page in a browser of its own; its line for `marks.jsonl`. */
async function picture(options: Options, saved: SavedPage): Promise<object> {
  const domain = siteOf(saved.url);
  if (!domain) throw new Error(`${saved.url} belongs to no site.`);
  // A screen as tall as the picture: a picture of more than the screen is taken of a page that is being laid out anew.
  const viewport = { width: options.width, height: options.height };
  const reader = await openReader('chromium', { consented: [domain], viewport });
  try {
    const page = await preparePage(reader, readSaved(options.pages, saved.page));
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: options.theme }]);
    await page.goto(saved.url);
    await calm(page);
    const name = join(options.out, saved.page.replace(/\.html?$/, ''));
    const shoot = (moment: string) => page.screenshot({ path: `${name}.${moment}.png` });
    await shoot('before');
    await shoot('before2');
    // As a click on "turn on" does; the site starts in the open tab.
    await reader.inExtension((origin) => chrome.permissions.request({ origins: [origin] }), matchPattern(domain));
    const { cards } = await settledCards(reader, page);
    await seed(reader, page, page.url(), cards);
    const marks = await settledMarks(reader, page, cards);
    await shoot('after');
    const { states } = await reader.ask('look', { section: page.url(), cards: [...cards] });
    return { page: saved.page, cards: described(cards, states, marks) };
  } finally {
    await reader.close();
  }
}

/** Brings the page to rest: what it moves by itself is at its end. */
async function calm(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY) animation.pause();
      else animation.finish();
    }
  });
}

/** What is painted, once every card shows what the memory says and nothing moves any more. */
async function settledMarks(reader: Reader, page: Page, cards: readonly Card[]): Promise<PageMarks['marks']> {
  const { states } = await reader.ask('look', { section: page.url(), cards: [...cards] });
  const expected = new Map(cards.map((card, index) => [JSON.stringify(card), JSON.stringify(states[index])]));
  const end = performance.now() + PATIENCE;
  for (let before = ''; performance.now() < end; await wait(PAUSE)) {
    const marks = await marksOn(reader, page);
    const isShown = marks.every(({ card, state, boxes }) => {
      const washed = boxes.some(({ kind }) => kind === 'veil');
      return expected.get(JSON.stringify(card)) === JSON.stringify(state) && (!washed || state.read === 'read');
    });
    const now = JSON.stringify(marks);
    if (isShown && now === before && (marks.length > 0 || cards.length === 0)) return marks;
    before = now;
  }
  throw new Error(`The marks on ${page.url()} did not come to rest within ${PATIENCE / 1000} s.`);
}

/** Every card of the page with its paint; a card that could not be marked has none. */
function described(cards: readonly Card[], states: readonly CardState[], marks: PageMarks['marks']): object[] {
  const line = ({ url, headline }: Card, { read, thread }: CardState, boxes: PageMarks['marks'][number]['boxes']) => ({
    ...{ url, headline, state: read, thread: thread !== null, boxes },
  });
  const marked = new Set(marks.map(({ card }) => JSON.stringify(card)));
  return [
    ...marks.map(({ card, state, boxes }) => line(card, state, boxes)),
    ...cards.flatMap((card, index) => (marked.has(JSON.stringify(card)) ? [] : [line(card, states[index]!, [])])),
  ];
}

const options = readOptions();
const manifest = readManifest(options.manifest).filter(({ page }) => !options.only || page.startsWith(options.only));
ensureBrowsers('chromium');
mkdirSync(options.out, { recursive: true });
const lines: object[] = [];
for (const [i, saved] of manifest.entries()) {
  process.stderr.write(`${i + 1}/${manifest.length} ${saved.page}\n`);
  try {
    lines.push(await picture(options, saved));
  } catch (error) {
    process.stderr.write(`  ${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}
writeFileSync(join(options.out, 'marks.jsonl'), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
