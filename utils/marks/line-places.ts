/** Which room the lines of a group's cards take, of what the small marks of all cards have left. */
import type { Geometry } from './geometry.ts';
import type { Ink } from './ink.ts';
import type { Target } from './layer.ts';
import { findLine, type LineKind, type LinePlace, lineBox, lineKinds, SHARED, written } from './line.ts';
import { boxAt, elect, isDisc, type Places, painted } from './places.ts';
import { grow, holds, intersection, overlap, type Rect } from './rect.ts';

/** What has to be known of a card. */
interface Card {
  readonly target: Pick<Target, 'block' | 'headline' | 'link'>;
  readonly geometry: Geometry;
  readonly inSight: boolean;
  /** Where a mark of this card is to be seen; null: nowhere. */
  readonly room: Rect | null;
  readonly places: Places;
  readonly line: LinePlace | null;
}
type LineInk = Pick<Ink, 'isFree' | 'take' | 'giveBack' | 'panelOf' | 'tintOf'>;

/** Words keep so far, px, off an edge under them and off what they stand beside. */
const AIR = 2;
const ASIDE = 6;

/** Takes the same kind of room for the lines of a group: on what the headline stands on, which must not be a picture. */
export function* placeLines<T extends Card>(group: readonly T[], ink: LineInk): Generator<void, T[]> {
  const find = (kind: LineKind, { geometry, inSight, room, target }: Card, least?: number) => {
    const { picture, tail } = geometry;
    const [panel, tint] = [ink.panelOf(target.headline), ink.tintOf(target.headline)];
    if (!inSight || !room || (picture && tail && holds(picture.rect, tail) && holds(panel, picture.rect))) return null;
    // What a clip takes of a line's lowest pixel is not seen.
    const within = grow(intersection(room, panel), 1);
    const isRoom = (box: Rect) => {
      const paint = written(box);
      const aside = kind === 'beside' ? ASIDE : 0;
      const around = {
        left: paint.left - aside,
        top: paint.top - 1,
        right: paint.right + aside,
        bottom: paint.bottom + AIR,
      };
      const astride = !holds(grow(tint, 1), paint) && overlap(tint, paint);
      return holds(within, paint) && !astride && ink.isFree(around, target.link);
    };
    return findLine(kind, geometry, isRoom, least);
  };
  /** Where the corner stands in a line's way, it goes to the line's end. */
  const share = (card: T): T => {
    const { geometry, places, target } = card;
    const corner = places.corner && !isDisc(places.corner) && boxAt(places.corner, geometry, places.glyph);
    if (!corner || !card.inSight) return card;
    const box = painted(corner, places.corner!);
    ink.giveBack(box, target.block);
    const line = find('beside', card, SHARED);
    if (!line) ink.take(box, target.block);
    return line ? { ...card, line, places: { ...places, corner: 'heel' } } : card;
  };
  const kinds = yield* elect(lineKinds, group.length, (kind, index) =>
    group[index]!.inSight ? find(kind, group[index]!) !== null : null,
  );
  return group.map((card, index) => {
    const placed = kinds[index] ? { ...card, line: find(kinds[index], card) } : share(card);
    if (placed.line) ink.take(lineBox(placed.line, card.geometry), card.target.block);
    return placed;
  });
}
