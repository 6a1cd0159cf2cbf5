/** A sitting: how long a visit lasts. Times are ms since epoch. */

/** A visit ends when nothing of it had the reader's attention for this long (ms). */
const GAP = 10 * 60_000;

export interface Sitting {
  readonly began: number;
  /** The end of the reader's attention so far. */
  readonly attention: number;
}

/** A span of time in which the reader attended. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Whether a sitting still lasts. One that lies in the future was kept by a clock since set back: it is over. */
export const lasts = (sitting: Sitting, now: number): boolean => Math.abs(now - sitting.attention) <= GAP;

/** The sitting that a span of attention belongs to: the one that lasted when it began, or a new one. */
export const attended = (sitting: Sitting | undefined, { from, to }: Span): Sitting =>
  sitting && lasts(sitting, from)
    ? { began: sitting.began, attention: Math.max(sitting.attention, to) }
    : { began: from, attention: to };
