/**
 * What recognition costs on real pages, against a bare walk over the page's links (the floor) and Mozilla's Readability
 * (a peer): in Chromium, each page at its own URL without its scripts, in an isolated world, warm. Then how long the
 * built extension keeps each page busy in one go at a quarter of the machine's speed.
 */
import { siteOf } from '../../utils/story/site.ts';
import { CORPUS, hasCorpus } from '../harness/corpus.ts';
import { ensureBrowsers } from '../harness/install.ts';
import { openReader, type Reader } from '../harness/reader.ts';
import { preparePage, readManifest, readSaved } from '../harness/saved.ts';
import { growth, type Rounds, rounds } from './recognition/inside.ts';
import { cardMarkup, listMarkup } from './recognition/list.ts';
import { longestTask } from './recognition/tasks.ts';
import { bundled, openWorld } from './recognition/world.ts';
import { type Cell, median, midmean, type Table } from './table.ts';

const CARDS = 1_000;
const ADDED = 20;
/** ms */
const WARM = 5_000;
const ROUNDS = 121;
const PEERS = 5;

/** An isolated page has a clock of 5 µs instead of 100 µs. */
const FINE_CLOCK = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

interface Subject {
  readonly name: string;
  readonly url: string;
  readonly html: () => Buffer;
}

const LIST: Subject = {
  name: `(invented: ${CARDS} cards)`,
  url: 'https://post.estuary.example/',
  html: () => Buffer.from(listMarkup(CARDS)),
};

function subjects(): Subject[] {
  if (!hasCorpus()) {
    console.log('../shared/corpus is absent: no real pages are measured, only an invented one.\n');
    return [LIST];
  }
  const pages = readManifest(`${CORPUS}/manifest.json`).map(({ page, url }) => ({
    name: page,
    url,
    html: () => readSaved(`${CORPUS}/pages`, page),
  }));
  return [...pages, LIST];
}

export async function run(): Promise<readonly Table[]> {
  const all = subjects();
  const granted = [...new Set(all.map(({ url }) => siteOf(url)).filter((domain) => domain !== null))];
  ensureBrowsers('chromium');
  const reader = await openReader('chromium', { granted });
  try {
    const script = await bundled();
    const scans: (readonly Cell[])[] = [];
    for (const subject of all) scans.push(await scanned(reader, subject, script));
    const grown = await growing(reader, script);
    for (const domain of granted) await reader.turnOn(domain);
    const tasks: (readonly Cell[])[] = [];
    for (const subject of all) tasks.push([subject.name, await busy(reader, subject)]);
    return [scanTable(scans), grown, taskTable(tasks)];
  } finally {
    await reader.close();
  }
}

async function scanned(reader: Reader, { name, url, html }: Subject, script: string): Promise<readonly Cell[]> {
  console.error(`scan   ${name}`);
  const page = await preparePage(reader, html(), FINE_CLOCK);
  try {
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    const world = await openWorld(page, script);
    const times: Rounds = await world.run(rounds, url, WARM, ROUNDS, PEERS);
    const [walk, scan, peer] = [midmean(times.walk), midmean(times.scan), midmean(times.readability)];
    return [name, times.links, times.cards, walk, scan, scan / walk, peer / walk, peer / scan];
  } finally {
    await page.close();
  }
}

async function growing(reader: Reader, script: string): Promise<Table> {
  console.error(`growth ${LIST.name}`);
  const page = await preparePage(reader, LIST.html(), FINE_CLOCK);
  try {
    await page.goto(LIST.url, { waitUntil: 'domcontentloaded' });
    const world = await openWorld(page, script);
    const more = Array.from({ length: ADDED }, (_, index) => cardMarkup(CARDS + index)).join('\n');
    const times = await world.run(growth, LIST.url, more, WARM, ROUNDS);
    const [full, added] = [midmean(times.full), midmean(times.added)];
    return {
      title: `${ADDED} cards added to a page of ${CARDS}: means of the middle half of ${ROUNDS} rounds after ${WARM / 1000} s to warm up, in ms`,
      columns: ['page', 'full scan', 'what was added', 'full/added'],
      rows: [[LIST.name, full, added, full / added]],
    };
  } finally {
    await page.close();
  }
}

async function busy(reader: Reader, { name, url, html }: Subject): Promise<number> {
  console.error(`tasks  ${name}`);
  const page = await preparePage(reader, html());
  try {
    return await longestTask(page, url);
  } finally {
    await page.close();
  }
}

const scanTable = (rows: readonly (readonly Cell[])[]): Table => ({
  title: `Full scan: means of the middle half of ${ROUNDS} alternating rounds after ${WARM / 1000} s to warm up, in ms (Readability: of ${PEERS})`,
  columns: ['page', 'links', 'cards', 'walk', 'scan', 'scan/walk', 'readability/walk', 'readability/scan'],
  rows: [...rows, summary('median', rows, median), summary('worst', rows, (values) => Math.max(...values))],
});

const taskTable = (rows: readonly (readonly Cell[])[]): Table => ({
  title: 'Longest task of the page script from the start on, CPU slowed down four times, in ms of its time',
  columns: ['page', 'longest'],
  rows: [...rows, summary('median', rows, median), summary('worst', rows, (values) => Math.max(...values))],
});

/** One row over all pages. */
function summary(name: string, rows: readonly (readonly Cell[])[], of: (values: number[]) => number): readonly Cell[] {
  return [name, ...rows[0]!.slice(1).map((_, column) => of(rows.map((row) => row[column + 1] as number)))];
}
