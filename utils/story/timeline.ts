/** The earlier stories that a card continues, as peek and popup list them. */
import type { ReadState } from './state.ts';

export interface Thread {
  /** Earlier stories that it continues, oldest first; what is the same report stands once. */
  readonly entries: readonly ThreadEntry[];
  /** The card's own story at other outlets. */
  readonly copies: readonly ThreadCopy[];
  /** The copy that was read, where the card counts as read for nothing else. */
  readonly because: ThreadCopy | null;
  /** Whether the reader muted it: nothing of it is shown on cards. */
  readonly muted: boolean;
}

export interface ThreadEntry {
  readonly url: string;
  readonly headline: string;
  /** Registrable domain. */
  readonly outlet: string;
  /** ISO date or date-time, or null. */
  readonly published: string | null;
  /** ms since epoch; null where it was only opened. */
  readonly lastSeen: number | null;
  readonly read: ReadState;
  readonly clipped: boolean;
  /** Registrable domains of other outlets that have the same report. */
  readonly alsoIn: readonly string[];
}

/** The same report at another outlet. */
export interface ThreadCopy {
  readonly url: string;
  readonly headline: string;
  /** Registrable domain. */
  readonly outlet: string;
  readonly read: ReadState;
}
