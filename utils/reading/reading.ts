/**
 * What a story's own page saw of its reader, folded into progress: how much of the time that the text takes was given to
 * it, and how much of the text was scrolled through slowly enough to be read; the smaller of both counts. The text is cut
 * into slices of equal height, and the time of each glimpse is shared among the slices it shows, so that neither waiting
 * at the top nor a flight to the end makes a story read. Glimpses only add, in any order.
 */

/** What held for a short while on the story's page. */
export interface Glimpse {
  /** How long, ms. */
  readonly ms: number;
  /** False in a hidden tab and while prerendering. */
  readonly visible: boolean;
  /** ms since the reader last pointed, scrolled, touched or typed. */
  readonly idle: number;
  /** The part of the text in view, as shares of its height; `from` = `to` when none was. */
  readonly from: number;
  readonly to: number;
}

export interface Reading {
  /** ms, attended. */
  readonly attended: number;
  /** ms for each slice of the text, top first. */
  readonly slices: readonly number[];
}

const SLICES = 50;
/** A screen of text (about 1,500 characters) takes 90 s; few read on that long without touching anything. */
const IDLE_AFTER = 60_000;
/** A longer glimpse is a machine that slept or a throttled timer. */
const LONGEST = 2_000;
/**
 * Half the typical time suffices: 2,000 characters a minute are 330 words of English, above the fastest of the usual
 * silent readers (175 to 300; Brysbaert, "How many words do we read per minute?", 2019).
 */
const FAST = 0.5;
/** A slice was gone through after so much of that: the eyes are not everywhere that the window is. */
const THROUGH = 0.3;
/** Last paragraphs and side notes are often left: so much of the text makes it read. */
const ENOUGH = 0.8;

/** Nothing read yet. */
export const UNREAD: Reading = { attended: 0, slices: Array(SLICES).fill(0) };

/** Adds a glimpse. One in a hidden or idle tab, or of no text, changes nothing. */
export function see(reading: Reading, { ms, visible, idle, from, to }: Glimpse): Reading {
  if (!visible || idle > IDLE_AFTER || !(to > from) || !(ms > 0)) return reading;
  const time = Math.min(ms, LONGEST);
  const share = (slice: number) =>
    Math.max(0, Math.min((slice + 1) / SLICES, to) - Math.max(slice / SLICES, from)) / (to - from);
  return {
    attended: reading.attended + time,
    slices: reading.slices.map((spent, slice) => spent + time * share(slice)),
  };
}

/** Share of the story read, 0 to 1. `typical`: ms that a typical reader takes for all of it. */
export function progressOf(reading: Reading, typical: number): number {
  const needed = typical * FAST;
  if (needed <= 0) return 0;
  const given = Math.min(1, reading.attended / needed);
  const each = (needed / SLICES) * THROUGH;
  const through = reading.slices.reduce((sum, spent) => sum + Math.min(spent / each, 1), 0) / SLICES;
  return Math.min(given, through);
}

/** Whether so much progress means that the story was read. */
export const isRead = (progress: number): boolean => progress >= ENOUGH;
