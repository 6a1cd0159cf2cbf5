/** Where everything is to stand: all reading of a page, before anything is written to it. */
import type { Colour } from './colour.ts';
import { type Geometry, measure } from './geometry.ts';
import { isNight, veilColour } from './ground.ts';
import { findHolds, type Hold } from './hold.ts';
import { type Ink, readInk } from './ink.ts';
import type { Target } from './layer.ts';
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
  /** The page's own colour under the card, opaque. */
  readonly ground: Colour;
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
    cards.push(readCard(target, panels[index]!, held(target), ink, styles));
  }
  const plans: Plan[] = [];
  for (const group of Map.groupBy(cards, ({ geometry }) => geometry.layout).values())
    plans.push(...(yield* placeGroup(group, ink, page)));
  return plans;
}

function readCard(target: Target, panel: Element, held: Hold | null, ink: Ink, styles: Styles) {
  const geometry = measure(target, panel, styles);
  const others = findHolds(target, panel, styles);
  const hold = held ?? others.next().value ?? null;
  const night = isNight(ink.groundOf(target.headline), geometry.words);
  return {
    target,
    panel,
    geometry,
    hold,
    others,
    night,
    ground: veilColour(ink.groundOf(around(panel) ?? panel), night),
  };
}

type Card = ReturnType<typeof readCard>;

/** Takes the same places for all cards of a group: glyph first, then corner, then bar. */
function* placeGroup(group: readonly Card[], ink: Ink, page: Rect): Generator<void, Plan[]> {
  const inSight = group.map(({ geometry: { block }, target }) => {
    const seen = intersection(intersection(block, page), ink.clipOf(target.block));
    return area(seen) >= IN_SIGHT * area(block) && target.block.checkVisibility(SHOWN);
  });
  const isFree = (place: Place, { target, hold }: Card, box: Rect): boolean => {
    const paint = painted(box, place);
    const margin = grow(paint, isBar(place) ? 2 : 1);
    const room = intersection(page, ink.clipOf(around(target.block) ?? target.block));
    if (!hold || !holds(intersection(hold.clip, room), paint)) return false;
    return isDisc(place) ? ink.isFreeOnPicture(paint, target.block) : ink.isFree(margin, target.link);
  };
  function* settle(places: readonly Place[], glyphs: readonly (Place | null)[]): Generator<void, (Place | null)[]> {
    const boxOf = (place: Place, index: number) => boxAt(place, group[index]!.geometry, glyphs[index] ?? null);
    const ballots: Ballot[] = [];
    for (const place of places) {
      const votes: (boolean | null)[] = [];
      for (const [index, card] of group.entries()) {
        yield;
        const box = boxOf(place, index);
        votes.push(box !== null && (inSight[index] ? isFree(place, card, box) : null));
      }
      ballots.push({ place, votes });
    }
    const chosen = choose(ballots);
    for (const [index, place] of chosen.entries()) {
      const box = place && inSight[index] && boxOf(place, index);
      if (box) ink.take(painted(box, place), group[index]!.target.block);
    }
    return chosen;
  }
  const glyphs = yield* settle(glyphPlaces(group[0]!.geometry), []);
  const corners = yield* settle(cornerPlaces, glyphs);
  const bars = yield* settle(barPlaces, glyphs);
  return group.map((card, index) => ({
    ...card,
    places: { glyph: glyphs[index] ?? null, corner: corners[index] ?? null, bar: bars[index] ?? null },
  }));
}
