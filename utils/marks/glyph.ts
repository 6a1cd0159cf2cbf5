/**
 * The glyphs as filled outlines on a 16 by 16 grid, and which of them a state shows. Shape says the state; colour only
 * helps.
 */
import type { CardState } from '../story/state.ts';

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
  readonly bar: boolean;
  readonly veil: boolean;
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

/** `pointed`: the pointer is on the card, so both its controls are shown. */
export function look(state: CardState, pointed: boolean): Look {
  const read = readGlyph(state);
  const star = state.followed ? glyph(STAR, 'follow') : null;
  const kept = state.clipped ? glyph(FOLDED, 'clip') : null;
  return {
    glyph: read ?? star ?? (pointed ? glyph(circle(8, 8, 2), 'plain', 0.5) : null),
    corner: kept ?? (pointed ? glyph(FLAT, 'plain', 0.5) : read && star),
    bar: state.followed,
    veil: state.read === 'read',
  };
}
