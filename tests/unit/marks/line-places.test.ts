import { expect, test } from 'vitest';
import type { Geometry } from '../../../utils/marks/geometry.ts';
import { type LinePlace, lineBox } from '../../../utils/marks/line.ts';
import { placeLines } from '../../../utils/marks/line-places.ts';
import { boxAt, type Places, painted } from '../../../utils/marks/places.ts';
import { EVERYWHERE, overlap, type Rect, rect } from '../../../utils/marks/rect.ts';
import { geometryOf } from './support.ts';

/** A row of a list, `wide` px, with 100 px of text. */
const geometry = (wide: number): Geometry => {
  const text = rect(0, 102, 100, 16);
  return geometryOf(rect(0, 100, wide, 20), { lines: { first: text, last: text, cut: false }, tail: text });
};
const PLACES: Places = { glyph: 'gutter', corner: 'after', bar: null, thread: null };

/** The row's line, of which the rows above and under it leave no room but beside its text; the corner stands there. */
function placed(wide: number, { tint = EVERYWHERE, room = EVERYWHERE, stains = [] as Rect[] } = {}) {
  const card = {
    target: { block: {}, headline: {}, link: {} } as { block: Element; headline: Element; link: Element },
    ...{ geometry: geometry(wide), inSight: true, room, places: PLACES, line: null as LinePlace | null },
  };
  const taken = [...stains, painted(boxAt('after', card.geometry, 'gutter')!, 'after')];
  const ink = {
    isFree: (place: Rect) => !taken.some((stain) => overlap(stain, place)),
    take: (place: Rect) => void taken.push(place),
    giveBack: (place: Rect) =>
      void taken.splice(
        taken.findIndex((one) => one.left === place.left),
        1,
      ),
    panelOf: () => EVERYWHERE,
    tintOf: () => tint,
  };
  const steps = placeLines([card], ink);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return { ...value[0]!, taken };
  }
}
const ROWS = [rect(0, 60, 900, 38), rect(0, 122, 900, 38)];

test('a line leaves the corner its place in the row', () => {
  const { line, places, geometry } = placed(300, { stains: ROWS });
  expect(lineBox(line!, geometry).left).toBeGreaterThan(120);
  expect(places.corner).toBe('after');
});

test('where there is no room for both, the corner is at the end of the line', () => {
  const { line, places, geometry } = placed(220, { stains: ROWS });
  expect(lineBox(line!, geometry)).toMatchObject({ left: 107, right: 220 });
  expect(places.corner).toBe('heel');
});

test('where there is no room for the line either, the corner keeps its place', () => {
  const { line, places, taken } = placed(200, { stains: ROWS });
  expect(line).toBeNull();
  expect(places.corner).toBe('after');
  expect(taken).toHaveLength(3);
});

test('a line stands on a faint ground or off it, never astride its edge', () => {
  const under = (bottom: number) => {
    const { line, geometry } = placed(160, { tint: rect(0, 90, 160, bottom - 90) });
    return line && lineBox(line, geometry);
  };
  expect(under(140)!.bottom).toBeLessThanOrEqual(140);
  expect(under(124)!.top).toBeGreaterThanOrEqual(122);
});

test('a line keeps inside what is to be seen of its host’s surroundings', () => {
  expect(placed(160, { room: rect(0, 90, 160, 32) }).line).toBeNull();
});
