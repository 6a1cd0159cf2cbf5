/**
 * Where a card has room for the line: white space of one row under the last text of its headline's column, or beside
 * that text. Pure, and by layout alone.
 */
import type { Geometry } from './geometry.ts';
import { mirror, type Rect, rect } from './rect.ts';

export type LineKind = 'under' | 'beside';
export const lineKinds: readonly LineKind[] = ['under', 'beside'];

/** Where one card's line stands, from the card's last text on; px of the page. */
export interface LinePlace {
  readonly kind: LineKind;
  readonly gap: number;
  readonly width: number;
}

/** The height of a line, the width in which it can say something, and the one the eye still reads in one go; px. */
export const TALL = 16;
const LEAST = 103;
const MOST = 480;
/** The width of a line that has the card's corner in it, px. */
export const SHARED = 104;
/** Between the text and the line, px, the best first; what stands beside the text (a portrait) may reach below it. */
const GAPS: Readonly<Record<LineKind, readonly number[]>> = {
  under: [4, 2, 0, -1, 8, 12, 17, 21],
  beside: [7, 25, 42, 59],
};
/** A line is narrower than its room by this many px at most. */
const CLOSE = 6;

/** The nearest room of this kind, as wide as can be; null where there is none. `isFree` tells of a box of the page. */
export function findLine(
  kind: LineKind,
  card: Geometry,
  isFree: (box: Rect) => boolean,
  least = LEAST,
): LinePlace | null {
  const isRoom = (gap: number, width: number) => isFree(lineBox({ kind, gap, width }, card));
  for (const gap of card.tail ? GAPS[kind] : []) {
    const width = Math.min(MOST, widest(kind, gap, card));
    if (width < least || !isRoom(gap, least)) continue;
    let [free, taken] = isRoom(gap, width) ? [width, width] : [least, width];
    while (taken - free > CLOSE) {
      const between = (free + taken) / 2;
      if (isRoom(gap, between)) free = between;
      else taken = between;
    }
    return { kind, gap, width: Math.floor(free) };
  }
  return null;
}

/** Where in its box a line's words stand: 0 at the left end, 1 at the right. */
export const lean = ({ kind }: LinePlace, { centred, rtl }: Geometry): number =>
  centred && kind === 'under' ? 0.5 : rtl ? 1 : 0;

/** Whether the thread's glyph stands where the line begins: of words that are centred nobody knows where that is. */
export const isLed = ({ line, geometry }: { line: LinePlace | null; geometry: Geometry }): boolean =>
  line !== null && lean(line, geometry) !== 0.5;

/** The room of that glyph with the space after it, px. */
export const HEAD = 17;

/** Where in a line's box the glyph stands. */
export const headOf = (box: Rect, rtl: boolean): Rect => rect(rtl ? box.right - TALL : box.left, box.top, TALL, TALL);
/** Where the corner stands that has no other room than the line's: the words end before it while it shows. */
export const heelOf = (box: Rect, rtl: boolean): Rect => headOf(box, !rtl);

/** The part of a line's box that most scripts fill. */
export const written = ({ left, top, right, bottom }: Rect): Rect => ({
  left,
  top: top + 2,
  right,
  bottom: bottom - 1,
});

/**
 * The line's box, of a card that has a last text; on whole pixels of a screen with `density` of them a CSS px, so that its
 * words are sharp.
 */
export function lineBox({ kind, gap, width }: LinePlace, card: Geometry, density = 1): Rect {
  const { turn, tail, start } = leftToRight(card);
  const whole = (px: number) => Math.round(px * density) / density;
  const box =
    kind === 'beside'
      ? rect(tail.right + gap, (tail.top + tail.bottom - TALL) / 2, width, TALL)
      : rect(start - (card.centred ? width / 2 : 0), tail.bottom + gap, width, TALL);
  const { left, top } = turn(box);
  return rect(card.rtl ? whole(left + width) - width : whole(left), whole(top), width, whole(TALL));
}

function widest(kind: LineKind, gap: number, card: Geometry): number {
  const { tail, start, right, end } = leftToRight(card);
  return kind === 'beside' ? end - tail.right - gap : (right - start) * (card.centred ? 2 : 1);
}

/** Right to left is left to right in a mirror. `start`: where the text begins; of centred text, its middle. */
function leftToRight({ rtl, block, content, row, lines, tail, centred }: Geometry) {
  const turn = (box: Rect): Rect => (rtl ? mirror(box, block) : box);
  const first = turn(lines?.first ?? tail!);
  return {
    turn,
    tail: turn(tail!),
    right: turn(content).right,
    end: turn(row).right,
    start: centred ? (first.left + first.right) / 2 : Math.min(first.left, turn(tail!).left),
  };
}
