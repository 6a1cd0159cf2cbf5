import type { CardThread } from './thread.ts';

/** How far the reader is with a story; the design's words define each. */
export type ReadState = 'new' | 'seen' | 'opened' | 'read' | 'changed';

/** What the reader's memory says of one card. */
export interface CardState {
  readonly read: ReadState;
  /** Share of the story read, 0 to 1; never falls. */
  readonly progress: number;
  readonly clipped: boolean;
  /** Whether one of the card's authors is followed. */
  readonly followed: boolean;
  /** The earlier stories that it continues; null where there are none to tell of. */
  readonly thread: CardThread | null;
}

/** A card nothing is known of, and the state of every card before the background has answered. */
export const UNKNOWN: CardState = { read: 'seen', progress: 0, clipped: false, followed: false, thread: null };
