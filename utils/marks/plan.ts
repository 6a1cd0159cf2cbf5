/** Where everything is to stand: all reading of a page, before anything is written to it. */
import type { Colour } from './colour.ts';
import { type Geometry, measure } from './geometry.ts';
import { isNight, veilColour } from './ground.ts';
import { findHolds, type Hold } from './hold.ts';
import { type Ink, readInk } from './ink.ts';
import type { Target } from './layer.ts';
import { findLine, type LineKind, type LinePlace, lineBox, lineKinds, written } from './line.ts';
import { findPanels } from './panel.ts';
import {
  type Ballot,
  barPlaces,
  boxAt,
  choose,
  cornerPlaces,
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
  const cards: Card[] = [];
  for (const [index, target] of targets.entries()) {
    yield;
    cards.push(readCard(target, panels[index]!, held(target), ink, page, styles));
  }
  const groups = [...Map.groupBy(cards, ({ geometry }) => geometry.layout).values()];
  const placed: Placed[][] = [];
  for (const group of groups) placed.push(yield* placeGroup(group, ink));
  // Lines have what the small marks of all cards leave.
  const plans: Plan[] = [];
  for (const group of placed) plans.push(...(yield* placeLines(group, ink)));
  return plans;
}

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
    /** Where a mark of this card is to be seen; null: nowhere. */
    room: hold && intersection(intersection(hold.clip, page), ink.clipOf(around(target.block) ?? target.block)),
  };
}

type Card = ReturnType<typeof readCard>;
type Placed = Card & Pick<Plan, 'places'>;

const isFree = (place: Place, { room, target }: Card, box: Rect, ink: Ink): boolean => {
  const paint = painted(box, place);
  if (!room || !holds(room, paint)) return false;
  return isDisc(place)
    ? ink.isFreeOnPicture(paint, target.block)
    : ink.isFree(grow(paint, isBar(place) ? 2 : 1), target.link);
};

/** The place that each card of a group gets. `free`: at the card of this index; null: it has no say. */
function* elect<T>(
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

/** Takes the same places for all cards of a group: glyph first, then corner, bar, thread. */
function* placeGroup(group: readonly Card[], ink: Ink): Generator<void, Placed[]> {
  function* settle(places: readonly Place[], glyphs: readonly (Place | null)[]): Generator<void, (Place | null)[]> {
    const boxOf = (place: Place, index: number) => boxAt(place, group[index]!.geometry, glyphs[index] ?? null);
    const chosen = yield* elect(places, group.length, (place, index) => {
      const box = boxOf(place, index);
      return box !== null && (group[index]!.inSight ? isFree(place, group[index]!, box, ink) : null);
    });
    for (const [index, place] of chosen.entries()) {
      const box = place && group[index]!.inSight && boxOf(place, index);
      if (box) ink.take(painted(box, place), group[index]!.target.block);
    }
    return chosen;
  }
  const glyphs = yield* settle(glyphPlaces(group[0]!.geometry), []);
  const corners = yield* settle(cornerPlaces, glyphs);
  const bars = yield* settle(barPlaces, glyphs);
  const threads = yield* settle(threadPlaces, glyphs);
  return group.map((card, index) => ({
    ...card,
    places: { glyph: glyphs[index]!, corner: corners[index]!, bar: bars[index]!, thread: threads[index]! },
  }));
}

/** Takes the same kind of room for the lines of a group. */
function* placeLines(group: readonly Placed[], ink: Ink): Generator<void, Plan[]> {
  const find = (kind: LineKind, { geometry, inSight, room, target }: Placed) =>
    findLine(kind, geometry, (box) => {
      const paint = written(box);
      return inSight && room !== null && holds(room, paint) && ink.isFree(paint, target.link);
    });
  const kinds = yield* elect(lineKinds, group.length, (kind, index) =>
    group[index]!.inSight ? find(kind, group[index]!) !== null : null,
  );
  return group.map((card, index) => {
    const line = kinds[index] ? find(kinds[index], card) : null;
    if (line) ink.take(lineBox(line, card.geometry), card.target.block);
    return { ...card, line };
  });
}
