/**
 * Where the marks of a card may stand, and which of these places a group of cards takes. Pure: boxes in, boxes out. By
 * layout alone, never by a state.
 */
import type { Geometry } from './geometry.ts';
import { grow, height, mirror, overlap, type Rect, rect, width } from './rect.ts';

/** The places one card's marks have; null where it has no room for one. */
export interface Places {
  readonly glyph: Place | null;
  readonly corner: Place | null;
  readonly bar: Place | null;
  readonly thread: Place | null;
}
export type Place =
  | 'gutter'
  | 'tight-gutter'
  | 'outer-gutter'
  | 'after'
  | 'under'
  | 'beside'
  | 'beyond'
  | 'head'
  | 'heel'
  | 'disc'
  | 'end-disc'
  | 'top'
  | 'start'
  | 'end'
  | 'foot';

/** A glyph's box, px; what is painted of it keeps 2 px off the box's edge. */
export const SLOT = 16;
/** A disc carries a glyph over a picture. */
export const DISC = 22;
const INSET = 2;
/** A bar's measures, px. */
const LONG = 24;
const THICK = 3;
const ASIDE = 3;
/** Of a disc from its picture's edges, px. */
const EDGE = 6;
/** Width of an ellipsis as a share of its line's height. */
const ELLIPSIS = 0.8;

/** The part of a slot's box that can be painted. */
export const painted = (box: Rect, place: Place): Rect => (isDisc(place) || isBar(place) ? box : grow(box, -INSET));
export const isBar = (place: Place): boolean => barPlaces.includes(place);
export const isDisc = (place: Place): boolean => place === 'disc' || place === 'end-disc';

/** Where the first control of a card may stand. */
export const glyphPlaces = ({ centred }: Geometry): readonly Place[] =>
  centred
    ? ['after', 'gutter', 'tight-gutter', 'outer-gutter', 'disc']
    : ['gutter', 'tight-gutter', 'outer-gutter', 'after', 'disc'];
/** Where the second may; a place that the first has taken is not free. At the `heel` of a line that needs the room it took. */
export const cornerPlaces: readonly Place[] = [
  'under',
  'beside',
  'after',
  'gutter',
  'tight-gutter',
  'end-disc',
  'disc',
];
/** Where the thread's glyph may, after these; at the `head` of its card's line, where there is one. */
export const threadPlaces: readonly Place[] = ['after', 'beyond', 'beside', 'under'];
export const barPlaces: readonly Place[] = ['start', 'end', 'top', 'foot'];

/** The box of each mark of a card. */
export function boxesOf(places: Places, card: Geometry): Record<keyof Places, Rect | null> {
  const at = (place: Place | null) => place && boxAt(place, card, places.glyph);
  return { glyph: at(places.glyph), corner: at(places.corner), bar: at(places.bar), thread: at(places.thread) };
}

/** The box of a place, on whole pixels, or null where the card has no such place. `first`: the place of the glyph. */
export function boxAt(place: Place, card: Geometry, first: Place | null): Rect | null {
  const box = roughBox(place, card, first && roughBox(first, card, null));
  return box && rect(Math.round(box.left), Math.round(box.top), width(box), height(box));
}

function roughBox(place: Place, card: Geometry, glyph: Rect | null): Rect | null {
  // Right to left is left to right in a mirror.
  const turn = (box: Rect): Rect => (card.rtl ? mirror(box, card.block) : box);
  const box = leftToRight(place, card, turn, glyph && turn(glyph));
  return box && turn(box);
}

function leftToRight(place: Place, card: Geometry, turn: (box: Rect) => Rect, glyph: Rect | null): Rect | null {
  const { lines, block } = card;
  const { left, top, right, bottom } = turn(card.content);
  const picture = card.picture && turn(card.picture.rect);
  const upright = (x: number) => rect(x, top, THICK, Math.min(LONG, bottom - top));
  switch (place) {
    case 'disc':
      return picture && rect(picture.left + EDGE, picture.top + EDGE, DISC, DISC);
    case 'end-disc':
      return picture && rect(picture.right - EDGE - DISC, picture.top + EDGE, DISC, DISC);
    case 'start':
      return upright(left - ASIDE - THICK);
    case 'end':
      return upright(right + ASIDE);
    case 'top':
      return rect(left, top - ASIDE - THICK, LONG, THICK);
    case 'foot':
      return rect(left, bottom + ASIDE, LONG, THICK);
  }
  if (!lines || place === 'head' || place === 'heel') return null;
  const [first, last] = [turn(lines.first), turn(lines.last)];
  const slot = (x: number, line: Rect) => rect(x, line.top + (height(line) - SLOT) / 2, SLOT, SLOT);
  const before = glyph && glyph.left < first.left;
  switch (place) {
    case 'gutter':
      return slot(first.left - 3 - SLOT, first);
    case 'tight-gutter':
      return slot(first.left - 1 - SLOT, first);
    case 'outer-gutter': {
      const indent = first.left - left;
      return !indent || indent > 40 || (picture && overlap(picture, first)) ? null : slot(left - 3 - SLOT, first);
    }
    case 'after':
      return slot(last.right + (lines.cut ? ELLIPSIS * height(last) : 0) + 4, last);
    case 'under':
      return before && glyph.bottom + 1 + SLOT <= block.bottom ? rect(glyph.left, glyph.bottom + 1, SLOT, SLOT) : null;
    case 'beside':
    case 'beyond': {
      const steps = (before ? -1 : 1) * (place === 'beside' ? 1 : 2);
      return glyph && rect(glyph.left + steps * (SLOT + 1), glyph.top, SLOT, SLOT);
    }
  }
}

/** Free for this share of a group's cards, a place is as good as free for all. */
const NEARLY_ALL = 0.95;

/** Whether a place is free at each card of a group; null: no vote (out of sight), the card goes with the others. */
export interface Ballot<T> {
  readonly place: T;
  readonly votes: readonly (boolean | null)[];
}

/**
 * One place for a whole group: the first that is free for nearly all of its cards, else the one that is free for most;
 * a card where it is taken gets the next best. Gives the place of each card.
 */
export function choose<T>(ballots: readonly Ballot<T>[]): (T | null)[] {
  const ranked = ballots
    .map(({ place, votes }) => {
      const yes = votes.filter((vote) => vote === true).length;
      return { place, votes, share: yes / Math.max(1, votes.filter((vote) => vote !== null).length) };
    })
    .filter(({ share }) => share > 0)
    .sort((a, b) => Math.min(b.share, NEARLY_ALL) - Math.min(a.share, NEARLY_ALL));
  const votes = ballots[0]?.votes ?? [];
  return votes.map((_, index) => ranked.find(({ votes }) => votes[index] !== false)?.place ?? null);
}

/** The place that each card of a group gets. `free`: at the card of this index; null: it has no say. */
export function* elect<T>(
  places: readonly T[],
  count: number,
  free: (place: T, index: number) => boolean | null,
): Generator<void, (T | null)[]> {
  const ballots: Ballot<T>[] = [];
  for (const place of places) {
    const votes: (boolean | null)[] = [];
    for (let index = 0; index < count; index++) {
      yield;
      votes.push(free(place, index));
    }
    ballots.push({ place, votes });
  }
  return choose(ballots);
}
