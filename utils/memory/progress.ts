/** The story's own page reports attended time and how far its text was read. */
import {
  type Database,
  type Done,
  filedUpTo,
  type ReadingRow,
  resolveKey,
  type StoryRow,
  type Writing,
  write,
} from '../store/index.ts';
import type { StoryPage } from '../story/card.ts';
import { type StoryKey, siteOfKey, storyKey } from '../story/identity.ts';
import type { ReadState } from '../story/state.ts';
import { attendStory } from './attend.ts';
import { ownState } from './card-state.ts';
import { changeSince } from './change.ts';
import { joinCanonical } from './join.ts';
import { afterReport, type Report, untouched } from './reading-row.ts';
import { afterPage } from './story-row.ts';
import { file, isUnfiled } from './thread-filing.ts';

/** Progress moves what is shown by steps of this share. */
const STEP = 0.1;

export interface Progress extends Report {
  readonly op: string;
  readonly story: StoryPage;
}

/** Where the site is off nothing is remembered. */
export const progress = (
  db: Database,
  request: Progress,
  now: number,
): Promise<Done<{ readonly read: ReadState; readonly progress: number }>> =>
  write(db, request.op, now, {
    change: async (tx) => {
      const own = storyKey(request.story.url);
      const site = await tx.objectStore('sites').get(siteOfKey(own));
      if (!site || site.since === null) return false;
      const before = await resolveKey(tx, own);
      const key = await joinCanonical(tx, before, request.story);
      const moved = await report(tx, key, request, now);
      return moved || key !== before;
    },
    reply: async (tx) => {
      const { read, progress } = await ownState(tx, request.story, now);
      return { read, progress };
    },
  });

/** Adds a report to a story; says whether another glyph shows now. */
async function report(tx: Writing, key: StoryKey, { story: page, ...report }: Progress, now: number): Promise<boolean> {
  const [stories, reading] = [tx.objectStore('stories'), tx.objectStore('reading')];
  const [story, before = untouched(key)] = await Promise.all([stories.get(key), reading.get(key)]);
  const current = afterPage(story, key, page, now);
  const isChanged = (row: ReadingRow, of: StoryRow | undefined) =>
    row.read !== null && of !== undefined && changeSince(of, row.read) !== null;
  const anew = isChanged(before, current) && report.read ? { ...before, read: null } : before;
  const after = afterReport(anew, report, page.length, now);
  await Promise.all([stories.put(current), reading.put(after)]);
  if (isUnfiled(current, story)) await file(tx, [current], await filedUpTo(tx), now);
  if (after.from && report.attended > 0) await attendStory(tx, after.from, { from: now - report.attended, to: now });
  return shown(before, isChanged(before, story)) !== shown(after, isChanged(after, current));
}

const shown = ({ opened, read, progress }: ReadingRow, changed: boolean): string =>
  `${opened !== null} ${read !== null} ${changed} ${Math.floor(progress / STEP)}`;
