/**
 * The glyphs as filled outlines on a 16 by 16 grid, and which of them a state shows. Shape says the state; colour only
 * helps.
 */
import type { CardState } from '../story/state.ts';
import type { ThreadLine } from '../story/thread.ts';

export interface Glyph {
  /** SVG path data. */
  readonly d: string;
  readonly ink: Ink;
  readonly alpha: number;
}
export type Ink = 'new' | 'plain' | 'changed' | 'clip' | 'follow';
/** What one card shows. */
export interface Look {
  readonly glyph: Glyph | null;
  readonly corner: Glyph | null;
  readonly thread: Glyph | null;
  readonly bar: boolean;
  readonly veil: boolean;
  readonly line: ThreadLine | null;
}

const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
/** The slice of a disc from twelve o'clock on; `share` of the whole. */
function slice(share: number, r: number): string {
  if (share >= 1) return circle(8, 8, r);
  const angle = 2 * Math.PI * share;
  const x = (8 + r * Math.sin(angle)).toFixed(2);
  const y = (8 - r * Math.cos(angle)).toFixed(2);
  return share > 0 ? `M8 8V${8 - r}A${r} ${r} 0 ${share > 0.5 ? 1 : 0} 1 ${x} ${y}z` : '';
}

const CHECK = 'M3 8.6 4.4 7.2 6.6 9.4 11.7 3.9 13 5.2 6.6 12.2z';
const SMALL_CHECK = 'M3 9.9 4.2 8.7 5.8 10.2 8.9 6.9 10.1 8 5.8 12.6z';
const FOLDED = 'M4 3h4v5h4v5H4zM9 3l3 4H9z';
const FLAT = 'M4 3h5l3 4v6H4zM5 4v8h6V7.3L8.5 4z';
const STAR = 'M8 3 9.5 6.3 13 6.7 10.4 9.1 11.1 12.7 8 10.9 4.9 12.7 5.6 9.1 3 6.7 6.5 6.3z';

/** It goes on where something has ended. */
export const ARROW = 'M2 3.5h1.4v4.3h2.3V5.6L8.6 8.5 5.7 11.4V9.2H2z';
const ARROW_TO_LEFT = 'M14 3.5h-1.4v4.3h-2.3V5.6L7.4 8.5 10.3 11.4V9.2H14z';
/** 1 to 3, from their upper left, 4 wide. */
const DIGITS = [
  'm1.9 0h1.3v8h-1.5v-5.9l-1.3.9v-1.6z',
  'h4v4.6h-2.6v2h2.6v1.4h-4v-4.7h2.6v-1.9h-2.6z',
  'h4v8h-4v-1.4h2.6v-1.9h-2v-1.4h2v-1.9h-2.6z',
];

const glyph = (d: string, ink: Ink, alpha = 1): Glyph => ({ d, ink, alpha });

function readGlyph({ read, progress }: CardState): Glyph | null {
  switch (read) {
    case 'new':
      return glyph(circle(8, 8, 4), 'new');
    case 'opened':
      return glyph(`${circle(8, 8, 5)}${circle(8, 8, 3.6)}${slice(progress, 3.6)}`, 'plain');
    case 'read':
      return glyph(CHECK, 'plain');
    case 'changed':
      return glyph(SMALL_CHECK + circle(11.2, 4.4, 1.8), 'changed');
    case 'seen':
      return null;
  }
}

const threadGlyph = (count: number, rtl: boolean): Glyph =>
  glyph(`${rtl ? `${ARROW_TO_LEFT}M2.2` : `${ARROW}M9.8`} 4.5${DIGITS[count - 1]}`, 'plain');

/**
 * `pointed`: the pointer is on the card, so both its controls are shown; at rest two glyphs are, at most. `apart`: the
 * thread has a place of its own; otherwise it takes one that is left. `leading`: it begins the card's line, and counts as
 * words.
 */
export function look(state: CardState, pointed: boolean, apart = true, rtl = false, leading = false): Look {
  const read = readGlyph(state);
  const star = state.followed ? glyph(STAR, 'follow') : null;
  const kept = state.clipped ? glyph(FOLDED, 'clip') : null;
  const thread = state.thread && threadGlyph(state.thread.count, rtl);
  const guest = apart ? null : thread;
  const gives = kept && thread && !leading;
  return {
    glyph:
      (gives && !pointed ? guest : (((!read && guest) || read) ?? star)) ??
      (pointed ? glyph(circle(8, 8, 2), 'plain', 0.5) : null),
    corner: kept ?? (pointed ? glyph(FLAT, 'plain', 0.5) : read && (guest ?? (thread ? null : star))),
    thread: apart ? thread : null,
    bar: state.followed,
    veil: state.read === 'read',
    line: state.thread?.line ?? null,
  };
}
