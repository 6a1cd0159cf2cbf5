/** The thread of one card, as a timeline. Writes nothing. */
import { type Database, read, type Transaction } from '../store/index.ts';
import type { Card } from '../story/card.ts';
import { siteOfKey, storyKey } from '../story/identity.ts';
import type { Thread, ThreadCopy, ThreadEntry } from '../story/timeline.ts';
import { recall } from './recall.ts';
import { lastStandpoint } from './standpoint.ts';
import { readState, type Standpoint } from './state.ts';
import { publishedOf } from './story-row.ts';
import { threadsOf } from './thread-lookup.ts';
import { type Found, type Link, timeOfRow } from './thread-pick.ts';
import { readAs } from './threaded.ts';

export const thread = (db: Database, { card }: { readonly card: Card }, now: number): Promise<Thread> =>
  read(db, async (tx) => {
    const [[known], standpoint] = await Promise.all([
      recall(tx, [card]),
      lastStandpoint(tx, siteOfKey(storyKey(card.url)), now),
    ]);
    const { key, story } = known!;
    const [picked] = await threadsOf(tx, [{ key, card, row: story }], now);
    const links = picked!.links.toSorted((a, b) => timeOfRow(a.story) - timeOfRow(b.story));
    const copies = await copiesOf(tx, links, now);
    const because = readAs(known!, picked!, standpoint);
    return {
      entries: links.map((link, at) => entry(link, copies[at]!, standpoint)),
      copies: picked!.copies.map((found) => copy(found, standpoint)),
      because: because && copy(because, standpoint),
      muted: picked!.mutes.length > 0,
    };
  });

/** The copies of earlier stories at other outlets: those that the card's answer held, and those of their own. */
async function copiesOf(tx: Transaction, links: readonly Link[], now: number): Promise<Found[][]> {
  const own = await threadsOf(
    tx,
    links.map(({ story }) => ({ key: story.key, card: story, row: story })),
    now,
  );
  return links.map((link, at) => [...link.copies, ...own[at]!.copies]);
}

const entry = (found: Found, copies: readonly Found[], standpoint: Standpoint): ThreadEntry => ({
  url: found.story.url,
  headline: found.story.headline,
  outlet: siteOfKey(found.story.key),
  published: publishedOf(found.story),
  lastSeen: found.story.lastSeen,
  read: readState(found, standpoint),
  clipped: found.clipping !== undefined,
  alsoIn: [...new Set(copies.map(({ story }) => siteOfKey(story.key)))].filter(
    (outlet) => outlet !== siteOfKey(found.story.key),
  ),
});

const copy = (found: Found, standpoint: Standpoint): ThreadCopy => ({
  url: found.story.url,
  headline: found.story.headline,
  outlet: siteOfKey(found.story.key),
  read: readState(found, standpoint),
});
