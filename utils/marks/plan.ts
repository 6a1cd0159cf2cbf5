/** Where everything is to stand: all reading of a page, before anything is written to it. */
import type { Colour } from './colour.ts';
import { type Geometry, measure } from './geometry.ts';
import { isNight, veilColour } from './ground.ts';
import { findHolds, type Hold, seenOf } from './hold.ts';
import { type Ink, readInk } from './ink.ts';
import type { Target } from './layer.ts';
import { isLed, type LinePlace } from './line.ts';
import { placeLines } from './line-places.ts';
import { findPanels } from './panel.ts';
import {
  barPlaces,
  boxAt,
  cornerPlaces,
  elect,
  glyphPlaces,
  isBar,
  isDisc,
  type Place,
  type Places,
  painted,
  threadPlaces,
} from './places.ts';
import { area, EVERYWHERE, grow, holds, intersection, type Rect } from './rect.ts';
import { readStyles, type Styles } from './styles.ts';
import { around } from './tree.ts';

/** What is decided of one card: how its host hangs, where its marks stand, what they are painted on. */
export interface Plan {
  readonly target: Target;
  /** The element that counts as the card. */
  readonly panel: Element;
  readonly geometry: Geometry;
  /** How its host hangs; null: the card can't be marked. */
  readonly hold: Hold | null;
  /** Other ways, should the first move the page. */
  readonly others: Iterator<Hold>;
  readonly places: Places;
  /** Where the line stands; null: the card has no room for one. */
  readonly line: LinePlace | null;
  /** The page's own colour under the card, opaque. */
  readonly ground: Colour;
  /** The colour that words in the card stand on, opaque. */
  readonly paper: Colour;
  /** Whether marks stand on a dark ground. */
  readonly night: boolean;
}

/** A card of which less than this is to be seen (a slide that waits its turn) has no say in its group's place. */
const IN_SIGHT = 0.9;

const NOWHERE: Places = { glyph: null, corner: null, bar: null, thread: null };

const SHOWN = { opacityProperty: true, visibilityProperty: true };

/** Plans for these cards, in no order; yields where it may be interrupted. `held`: the hold of a card that is marked already. */
export function* plan(
  targets: readonly Target[],
  held: (target: Target) => Hold | null,
): Generator<void, readonly Plan[]> {
  const styles = readStyles();
  const ink = yield* readInk(document.body, styles);
  const page: Rect = { ...EVERYWHERE, left: 0, right: document.documentElement.clientWidth };
  const panels = findPanels(targets, styles);
  const cards: Placed[] = [];
  for (const [index, target] of targets.entries()) {
    yield;
    cards.push(readCard(target, panels[index]!, held(target), ink, page, styles));
  }
  const groups: Placed[][] = [...Map.groupBy(cards, ({ geometry }) => geometry.layout).values()];
  // Lines have what the small marks of all cards leave.
  for (const place of [placeMarks, placeLines, placeThreads])
    for (const [index, group] of groups.entries()) groups[index] = yield* place(group, ink);
  return groups.flat();
}

/** A card without a place for any mark. */
function readCard(target: Target, panel: Element, held: Hold | null, ink: Ink, page: Rect, styles: Styles) {
  const geometry = measure(target, panel, styles);
  const others = findHolds(target, panel, styles);
  const hold = held ?? others.next().value ?? null;
  const night = isNight(ink.groundOf(target.headline), geometry.words);
  const seen = intersection(intersection(geometry.block, page), ink.clipOf(target.block));
  return {
    target,
    panel,
    geometry,
    hold,
    others,
    night,
    paper: veilColour(ink.groundOf(target.headline), night),
    ground: veilColour(ink.groundOf(around(panel) ?? panel), night),
    inSight: area(seen) >= IN_SIGHT * area(geometry.block) && target.block.checkVisibility(SHOWN),
    places: NOWHERE,
    line: null as LinePlace | null,
    /** Where a mark of this card is to be seen; null: nowhere. */
    room: hold && intersection(seenOf(hold, styles), page),
  };
}

type Placed = ReturnType<typeof readCard>;

const isFree = (place: Place, { room, target }: Placed, box: Rect, ink: Ink): boolean => {
  const paint = painted(box, place);
  if (!room || !holds(room, paint)) return false;
  return isDisc(place)
    ? ink.isFreeOnPicture(paint, target.block)
    : ink.isFree(grow(paint, isBar(place) ? 2 : 1), target.link);
};

/** Gives one mark of all the cards of a group the same one of these places. */
function* settle(
  group: readonly Placed[],
  mark: keyof Places,
  places: readonly Place[],
  ink: Ink,
): Generator<void, Placed[]> {
  const boxOf = (place: Place, { geometry, places }: Placed) => boxAt(place, geometry, places.glyph);
  const chosen = yield* elect(places, group.length, (place, index) => {
    const card = group[index]!;
    const box = boxOf(place, card);
    return box !== null && (card.inSight ? isFree(place, card, box, ink) : null);
  });
  return group.map((card, index) => {
    const place = chosen[index]!;
    const box = place && card.inSight && boxOf(place, card);
    if (box) ink.take(painted(box, place), card.target.block);
    return { ...card, places: { ...card.places, [mark]: place } };
  });
}

/** The small marks of a group: glyph first, then corner, bar. */
function* placeMarks(group: readonly Placed[], ink: Ink): Generator<void, Placed[]> {
  const glyphs = yield* settle(group, 'glyph', glyphPlaces(group[0]!.geometry), ink);
  const corners = yield* settle(glyphs, 'corner', cornerPlaces, ink);
  return yield* settle(corners, 'bar', barPlaces, ink);
}

/** The glyph of a thread begins its card's line; where there is none, it takes a place of its own. */
function* placeThreads(group: readonly Placed[], ink: Ink): Generator<void, Placed[]> {
  const others = yield* settle(
    group.filter((card) => !isLed(card)),
    'thread',
    threadPlaces,
    ink,
  );
  const led = group.filter(isLed).map((card) => ({ ...card, places: { ...card.places, thread: 'head' as const } }));
  return [...led, ...others];
}
