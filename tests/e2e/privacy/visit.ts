/** Reads the hostile twin as one reader, in one browser, under two memories. */

import type { Page, Reader } from '../../harness/reader.ts';
import { frontStories } from '../../newsroom/pages/front.ts';
import { type Newsroom, startNewsroom } from '../../newsroom/server.ts';
import type { Moment, Visit } from './compare.ts';
import { browse, openPeek } from './hand.ts';
import { followAll, know, turnOn } from './memory.ts';
import type { ProbeName } from './probes/main.ts';
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

/** The reader turns the site on and sees what it lists: nothing of it is new any more. */
export async function begin(reader: Reader, { newsroom }: TwinRoom): Promise<void> {
  await turnOn(reader, newsroom);
  const page = await reader.open(newsroom.origin + TWIN);
  await marksStand(page);
  await page.close();
}

/** All becomes read, clipped and followed, and each story continues an earlier one. */
export async function learnAll(reader: Reader, { newsroom }: TwinRoom): Promise<void> {
  const stories = frontStories({ www: newsroom.origin, stories: newsroom.storiesOrigin, edition: 1 });
  await know(reader, newsroom, Object.values(stories).flat());
  await followAll(reader, newsroom);
}

interface VisitOptions {
  /** Ends the address. */
  readonly fragment?: string;
  /** The probes to read; default: all. */
  readonly probes?: readonly ProbeName[];
  /** Looks at the page before the reader's hand does anything. */
  readonly atRest?: (page: Page) => Promise<void>;
}

/** Loads the twin, lives through these moments, and reads it at each. */
export async function visit(
  reader: Reader,
  { newsroom, requests }: TwinRoom,
  moments: readonly Moment[],
  { fragment = '', probes, atRest }: VisitOptions = {},
): Promise<Visit> {
  requests();
  const page = await reader.open(newsroom.origin + TWIN + fragment);
  await marksStand(page);
  await atRest?.(page);
  const readings: { -readonly [Each in keyof Visit]: Visit[Each] } = {};
  for (const moment of moments) {
    await HAND[moment](page);
    await marksStand(page);
    const read = await page.evaluate((names) => window.readProbes(names), probes);
    readings[moment] = { ...read, requests: requests() };
  }
  await page.close();
  return readings;
}

/** What the reader's hand does before each moment. */
const HAND: Readonly<Record<Moment, (page: Page) => Promise<void>>> = {
  rest: async () => {},
  used: browse,
  peek: openPeek,
};

/** Waits until every mark there will be stands and is painted. */
export const marksStand = (page: Page): Promise<void> =>
  page.evaluate((patience, quiet) => window.marksStand(patience, quiet), PATIENCE, QUIET);
