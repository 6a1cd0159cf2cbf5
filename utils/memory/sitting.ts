/** A sitting: how long a visit lasts. */

/** A visit ends when nothing of it had the reader's attention for this long (ms). */
const GAP = 10 * 60_000;

/** Times are ms since epoch. */
export interface Sitting {
  readonly began: number;
  readonly attention: number;
}

/** Whether a sitting still lasts. */
export const lasts = (sitting: Sitting, now: number): boolean => now - sitting.attention <= GAP;

/** The sitting that attention now belongs to: the one that still lasts, or a new one. */
export const attended = (sitting: Sitting | undefined, now: number): Sitting =>
  sitting && lasts(sitting, now)
    ? { began: sitting.began, attention: Math.max(sitting.attention, now) }
    : { began: now, attention: now };
