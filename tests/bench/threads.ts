/**
 * What threads cost in the background of the built extension, in Chromium: 60 cards answered by a warm worker and by one
 * just woken, and 60 cards added, as the memory grows; MiniSearch over the same words in the same worker beside it.
 */
import type { Card } from '../../utils/story/card.ts';
import { ensureBrowsers } from '../harness/install.ts';
import { openReader } from '../harness/reader.ts';
import { type Cell, median, type Table } from './table.ts';
import { readStream, type Stream } from './threads/stories.ts';
import { type BackgroundWorker, openBackground } from './threads/worker.ts';

const SIZES = [1_000, 10_000, 100_000];
const CARDS = 60;
const ROUNDS = 15;
const WAKINGS = 5;
/** Rounds in which the engine and MiniSearch take turns. */
const PEER_ROUNDS = 7;
/** Cards of one request at most. */
const AT_ONCE = 2_000;

export async function run(): Promise<readonly Table[]> {
  ensureBrowsers('chromium');
  const stream = readStream(SIZES.at(-1)!);
  const reader = await openReader('chromium', { granted: ['digest.example'] });
  try {
    const background = await openBackground(reader);
    await background.call('begin');
    const rows: (readonly Cell[])[] = [];
    for (const [at, size] of SIZES.entries()) {
      const upkeep = await fill(background, stream, SIZES[at - 1] ?? 0, size);
      rows.push([...(await measure(background, stream, size)), upkeep]);
    }
    return [table(stream, rows)];
  } finally {
    await reader.close();
  }
}

async function fill(background: BackgroundWorker, { cards }: Stream, from: number, to: number): Promise<number> {
  console.error(`fill    ${to}`);
  let longest = 0;
  for (let at = from; at < to; at += AT_ONCE)
    longest = Math.max(
      longest,
      await background.call('meet', cards.slice(at, Math.min(at + AT_ONCE, to)), momentOf(cards, at)),
    );
  return longest;
}

const momentOf = (cards: readonly Card[], at: number): number => Date.parse(cards[at]!.published ?? '') + 3600_000;

async function measure(background: BackgroundWorker, { cards }: Stream, size: number): Promise<readonly Cell[]> {
  console.error(`measure ${size}`);
  const now = momentOf(cards, size - 1);
  const newest = (round: number) => cards.slice(size - (round + 1) * CARDS, size - round * CARDS);
  /** Cards that nobody has met. */
  const fresh = (round: number) =>
    newest(round).map((card) => ({ ...card, url: card.url.replace('.html', `-${size}.html`) }));
  const each = async (rounds: number, work: (round: number) => Promise<number>): Promise<number> => {
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) times.push(await work(round));
    return median(times);
  };
  const { stories, segments, bytes } = await background.call('size');
  const woken = await each(WAKINGS, (round) => background.woken('looking', newest(round), now));
  const looking = await each(ROUNDS, (round) => background.call('looking', newest(round), now));
  const long = await background.call('looking', cards.slice(Math.max(0, size - AT_ONCE), size), now);
  for (let at = 0; at < size; at += AT_ONCE)
    await background.call('addToPeer', cards.slice(at, Math.min(at + AT_ONCE, size)));
  const known = await background.call('knownToPeer');
  if (known !== size) throw new Error(`MiniSearch knows ${known} of ${size} stories.`);
  const answers: number[] = [];
  const peers: number[] = [];
  for (let round = 0; round < PEER_ROUNDS; round++) {
    answers.push(await background.call('answering', newest(round)));
    peers.push(await background.call('asking', newest(round)));
  }
  const [answering, asking] = [median(answers), median(peers)];
  const adding = await each(ROUNDS, (round) => background.call('adding', newest(round)));
  const seeing = await each(ROUNDS, (round) => background.call('seeing', fresh(round), now));
  const sizes = [stories, segments, Math.round(bytes / stories)];
  return [...sizes, woken, looking, long, answering, asking, asking / answering, seeing, adding];
}

const table = ({ name }: Stream, rows: readonly (readonly Cell[])[]): Table => ({
  title: `Threads, ${CARDS} cards of ${name} at a time in the extension's own worker: medians, in ms (${ROUNDS} rounds, ${WAKINGS} wakings)`,
  columns: [
    'stories',
    'segments',
    'B/story',
    'look, woken',
    'look',
    'look, 2,000',
    'engine',
    'MiniSearch',
    '×',
    'saw',
    'filing',
    'longest upkeep',
  ],
  rows,
});
