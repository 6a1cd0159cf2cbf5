/** The story's own page reports attended time and how far its text was read. */
import { type Database, type Done, write } from '../store/index.ts';
import type { StoryPage } from '../story/card.ts';
import { siteOfKey, storyKey } from '../story/identity.ts';
import type { ReadState } from '../story/state.ts';
import { attendStory } from './attend.ts';
import { joinCanonical } from './join.ts';
import { afterReport, type Report, untouched } from './reading-row.ts';
import { recall } from './recall.ts';
import { lastStandpoint } from './standpoint.ts';
import { readState } from './state.ts';
import { afterPage } from './story-row.ts';

/** Progress moves what is shown by steps of this share. */
const STEP = 0.1;

export const progress = (
  db: Database,
  request: Report & { readonly op: string; readonly story: StoryPage },
  now: number,
): Promise<Done<{ readonly read: ReadState; readonly progress: number }>> =>
  write(db, request.op, now, {
    change: async (tx) => {
      const { story: page } = request;
      const site = await tx.objectStore('sites').get(siteOfKey(storyKey(page.url)));
      if (!site || site.since === null) return false;
      const own = storyKey(page.url);
      const key = await joinCanonical(tx, page.url, page.canonical);
      const [stories, reading] = [tx.objectStore('stories'), tx.objectStore('reading')];
      const [story, before = untouched(key)] = await Promise.all([stories.get(key), reading.get(key)]);
      const after = afterReport(before, request, page.length, now);
      await Promise.all([stories.put(afterPage(story, key, page)), reading.put(after)]);
      if (after.from && request.attended > 0) await attendStory(tx, after.from, now);
      return key !== own || shows(before) !== shows(after);
    },
    reply: async (tx) => {
      const [known] = await recall(tx, [request.story]);
      const read = readState(known!, await lastStandpoint(tx, now));
      return { read, progress: known!.reading?.progress ?? 0 };
    },
  });

const shows = ({ opened, read, progress }: Parameters<typeof afterReport>[0]): string =>
  [opened !== null, read !== null, Math.floor(progress / STEP)].join();
