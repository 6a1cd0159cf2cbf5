/** `reading`: how far the reader is with the stories they opened or marked. */
import type { SectionKey, StoryKey } from '../story/identity.ts';

/** Times are ms since epoch, null where it never happened. */
export interface ReadingRow {
  readonly key: StoryKey;
  readonly opened: number | null;
  /** The section page it was last opened from: attention to the story prolongs that visit. */
  readonly from: SectionKey | null;
  readonly read: number | null;
  /** Whether `read` is the reader's own word. */
  readonly byHand: boolean;
  /** Attended time (ms) when the reader said "unread": only what is read after that counts. */
  readonly unreadAfter: number | null;
  /** Share of the text, 0 to 1. */
  readonly progress: number;
  /** Attended time, ms. */
  readonly attended: number;
}
