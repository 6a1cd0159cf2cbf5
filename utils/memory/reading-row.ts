/** How a reading row grows. Progress never falls. */
import type { ReadingRow } from '../store/index.ts';
import type { SectionKey, StoryKey } from '../story/identity.ts';
import { pick } from './story-row.ts';

const UNTOUCHED = {
  opened: null,
  from: null,
  read: null,
  byHand: false,
  unreadAfter: null,
  progress: 0,
  attended: 0,
} as const;

export const untouched = (key: StoryKey): ReadingRow => ({ key, ...UNTOUCHED });

export const afterOpening = (row: ReadingRow, from: SectionKey, now: number): ReadingRow => ({
  ...row,
  opened: row.opened ?? now,
  from,
});

/** A report from the story's own page. */
export interface Report {
  /** ms since the last report */
  readonly attended: number;
  readonly progress: number;
  readonly read: boolean;
}

/**
 * Least attended time a character (ms) that is reading anew after the reader said "unread": below the fastest pace
 * that `reading` takes for reading, so that a page left open with its text read long ago doesn't pass.
 */
const ANEW = 20;

/** @param length characters in the story's text */
export function afterReport(row: ReadingRow, report: Report, length: number, now: number): ReadingRow {
  const attended = row.attended + report.attended;
  const counts = row.unreadAfter === null || attended - row.unreadAfter >= length * ANEW;
  const read = row.read ?? (report.read && counts ? now : null);
  return {
    ...row,
    opened: row.opened ?? now,
    read,
    unreadAfter: read === null ? row.unreadAfter : null,
    progress: Math.max(row.progress, Math.min(1, report.progress)),
    attended,
  };
}

/** The reader's own word. */
export const afterMark = (row: ReadingRow, read: boolean, now: number): ReadingRow =>
  read
    ? { ...row, read: row.read ?? now, byHand: true, unreadAfter: null }
    : { ...row, read: null, byHand: false, unreadAfter: row.attended };

/** The row of a story that was read under two keys. */
export function joinedReading(to: ReadingRow, from: ReadingRow): ReadingRow {
  const read = pick(Math.min, to.read, from.read);
  return {
    key: to.key,
    opened: pick(Math.min, to.opened, from.opened),
    from: to.from ?? from.from,
    read,
    byHand: to.byHand || from.byHand,
    unreadAfter: read === null ? (to.unreadAfter ?? from.unreadAfter) : null,
    progress: Math.max(to.progress, from.progress),
    attended: to.attended + from.attended,
  };
}
