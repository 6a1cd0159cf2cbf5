/** Reads the hostile twin as one reader, in one browser, under two memories. */

import { marksOn } from '../../harness/page-cards.ts';
import type { Page, Reader } from '../../harness/reader.ts';
import { frontStories } from '../../newsroom/pages/front.ts';
import { type Newsroom, startNewsroom } from '../../newsroom/server.ts';
import type { Moment, Visit } from './compare.ts';
import { browse, openPeek } from './hand.ts';
import { followAll, know, turnOn } from './memory.ts';
import { TWIN, twins } from './twin.ts';

/** ms after which no marks will come */
const PATIENCE = 8_000;
/** ms without a change of the document after which marks are painted */
const QUIET = 1_000;

export interface TwinRoom {
  readonly newsroom: Newsroom;
  /** Paths that were asked for since the last call, each once. */
  requests(): readonly string[];
}

export async function startTwin(): Promise<TwinRoom> {
  let paths = new Set<string>();
  const newsroom = await startNewsroom({
    routes: twins(),
    onRequest: ({ pathname, search }) => paths.add(pathname + search),
  });
  return {
    newsroom,
    requests() {
      const asked = [...paths].sort();
      paths = new Set();
      return asked;
    },
  };
}

/** Loads the twin and reads it at each moment up to the last one. */
async function visit(reader: Reader, { newsroom, requests }: TwinRoom, last: Moment) {
  requests();
  const page = await reader.open(newsroom.origin + TWIN);
  const read = async () => {
    await marksStand(page);
    return { ...(await page.evaluate(() => window.readProbes())), requests: requests() };
  };
  const moments: Visit[] = [{ rest: await read() }];
  const picture = await page.screenshot();
  const lines = (await marksOn(reader, page)).filter(({ boxes }) => boxes.some(({ kind }) => kind === 'line')).length;
  if (last !== 'rest') {
    await browse(page);
    moments.push({ used: await read() });
  }
  if (last === 'peek') {
    await openPeek(page);
    moments.push({ peek: await read() });
  }
  await page.close();
  return { visit: Object.assign({}, ...moments) as Visit, picture, lines };
}

export interface TwoVisits {
  /** Nothing known. */
  readonly blank: Visit;
  /** All read, clipped, followed, each with the line of an earlier story. */
  readonly full: Visit;
  /** How many lines are drawn in the second. */
  readonly lines: number;
  /** The twin at rest, as the reader sees it in each case. */
  readonly pictures: readonly [blank: Uint8Array, full: Uint8Array];
}

/** A visit with nothing known but that all was seen, then one with everything. */
export async function visitTwice(reader: Reader, twin: TwinRoom, last: Moment): Promise<TwoVisits> {
  const { newsroom } = twin;
  await turnOn(reader, newsroom);
  const first = await reader.open(newsroom.origin + TWIN);
  await marksStand(first);
  await first.close();
  const blank = await visit(reader, twin, last);
  const stories = frontStories({ www: newsroom.origin, stories: newsroom.storiesOrigin, edition: 1 });
  await know(reader, newsroom, Object.values(stories).flat());
  await followAll(reader, newsroom);
  const full = await visit(reader, twin, last);
  return { blank: blank.visit, full: full.visit, lines: full.lines, pictures: [blank.picture, full.picture] };
}

/** Waits until every mark there will be stands and is painted. */
export const marksStand = (page: Page): Promise<void> =>
  page.evaluate((patience, quiet) => window.marksStand(patience, quiet), PATIENCE, QUIET);
