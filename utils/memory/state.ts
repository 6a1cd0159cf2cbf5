/** What a card shows, from what is known of its story: the words "new", "seen", "opened", "read", "changed" are defined here. */

import type { ReadingRow, StoryRow } from '../store/index.ts';
import type { StoryKey } from '../story/identity.ts';
import type { CardState, ReadState } from '../story/state.ts';
import { changeSince } from './change.ts';

/** "New" lasts at most this long after the story came into view (ms). */
const NEW_LASTS = 3600_000;

/** What is known of one card's story. */
export interface Known {
  readonly key: StoryKey;
  readonly story: StoryRow | undefined;
  readonly reading: ReadingRow | undefined;
  readonly clipped: boolean;
  readonly followed: boolean;
}

/** From where it is looked at. Times are ms since epoch. */
export interface Standpoint {
  /** When the visit of the section page began. */
  readonly began: number;
  /** Whether it is the site's first visit: what it lists counts as seen. */
  readonly baseline: boolean;
  readonly now: number;
}

/** What a card shows of its own story; its thread is another's word. */
export function stateOf(known: Known, standpoint: Standpoint): CardState {
  const { reading, clipped, followed } = known;
  return { read: readState(known, standpoint), progress: reading?.progress ?? 0, clipped, followed, thread: null };
}

export function readState({ story, reading }: Pick<Known, 'story' | 'reading'>, standpoint: Standpoint): ReadState {
  if (reading && reading.read !== null) return story && changeSince(story, reading.read) ? 'changed' : 'read';
  if (reading && reading.opened !== null) return 'opened';
  return !standpoint.baseline && isNew(story?.firstSeen ?? standpoint.now, standpoint) ? 'new' : 'seen';
}

const isNew = (firstSeen: number, { began, now }: Standpoint): boolean =>
  firstSeen >= began && Math.abs(now - firstSeen) <= NEW_LASTS;
