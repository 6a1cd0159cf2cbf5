import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Geometry } from '../../../utils/marks/geometry.ts';
import { findLine, headOf, heelOf, isLed, type LineKind, lineBox } from '../../../utils/marks/line.ts';
import { mirror, overlap, type Rect, rect, width } from '../../../utils/marks/rect.ts';
import { geometryOf } from './support.ts';

const card = (changed: Partial<Geometry> = {}): Geometry =>
  geometryOf(rect(100, 50, 400, 200), {
    lines: { first: rect(120, 60, 300, 20), last: rect(120, 80, 90, 20), cut: false },
    tail: rect(120, 110, 100, 16),
    ...changed,
  });
const boxOf = (kind: LineKind, geometry: Geometry, ...stains: Rect[]): Rect | null => {
  const place = findLine(kind, geometry, (box) => !stains.some((stain) => overlap(stain, box)));
  return place && lineBox(place, geometry);
};

describe('the line', () => {
  test('stands under the last text, begins where the headline does and ends with the card', () => {
    expect(boxOf('under', card())).toMatchObject({ left: 120, top: 130, right: 500 });
  });

  test('or beside the last text, in its middle', () => {
    const box = boxOf('beside', card())!;
    expect(box.left).toBeGreaterThan(220);
    expect((box.top + box.bottom) / 2).toBe(118);
  });

  test('moves closer to that text where the room ends', () => {
    const box = boxOf('under', card(), rect(100, 141, 400, 9))!;
    expect(box.top).toBe(125);
  });

  test('leaves the places right after that text to other marks', () => {
    const marks = rect(224, 110, 46, 16);
    expect(boxOf('beside', card(), marks)!.left).toBeGreaterThan(270);
  });

  test('is led by the glyph of its thread, unless nobody knows where its words begin', () => {
    const led = (kind: LineKind, centred: boolean) =>
      isLed({ line: { kind, gap: 4, width: 200 }, geometry: card({ centred }) });
    expect(led('under', false)).toBe(true);
    expect(led('beside', true)).toBe(true);
    expect(led('under', true)).toBe(false);
    expect(isLed({ line: null, geometry: card() })).toBe(false);
  });

  test('has the glyph where it begins', () => {
    expect(headOf(rect(100, 50, 200, 16), false)).toEqual(rect(100, 50, 16, 16));
    expect(headOf(rect(100, 50, 200, 16), true)).toEqual(rect(284, 50, 16, 16));
  });

  test('has the corner, where that shares its room, at its other end', () => {
    expect(heelOf(rect(100, 50, 200, 16), false)).toEqual(rect(284, 50, 16, 16));
    expect(heelOf(rect(100, 50, 200, 16), true)).toEqual(rect(100, 50, 16, 16));
  });

  test('beside a story that is part of a row, goes to the end of the row', () => {
    const part = rect(120, 110, 100, 16);
    const inRow = card({ block: part, content: part, row: rect(100, 110, 300, 16) });
    expect(boxOf('beside', inRow)!.right).toBe(400);
    expect(boxOf('beside', inRow, rect(230, 110, 100, 16))).toBeNull();
    expect(boxOf('under', inRow)).toBeNull();
  });

  test('is about as wide as what is free', () => {
    expect(boxOf('under', card(), rect(450, 130, 50, 50))!.right).toBeGreaterThan(443);
  });

  test('goes below what reaches under the text, as a portrait beside a name does', () => {
    expect(boxOf('under', card(), rect(80, 105, 60, 30))!.top).toBeGreaterThanOrEqual(135);
  });

  test('ends before what stands to its right', () => {
    expect(boxOf('under', card(), rect(300, 130, 50, 50))!.right).toBeLessThanOrEqual(300);
  });

  test('begins with the label before the headline', () => {
    const lines = { first: rect(170, 60, 250, 20), last: rect(120, 80, 90, 20), cut: false };
    expect(boxOf('under', card({ lines }))!.left).toBe(120);
  });

  test('has its middle under that of a centred headline', () => {
    const box = boxOf('under', card({ centred: true }))!;
    expect((box.left + box.right) / 2).toBe(270);
  });

  test('stands on whole pixels of the screen, at the end where its words begin', () => {
    const number = fc.double({ min: 0, max: 100, noNaN: true });
    const ratios = fc.constantFrom(1, 1.1, 1.25, 1.5, 2);
    fc.assert(
      fc.property(number, number, ratios, fc.boolean(), (x, y, density, rtl) => {
        const geometry = card({ rtl, tail: rect(120 + x, 110 + y, 100, 16) });
        const box = lineBox({ kind: 'under', gap: 4, width: 200 }, geometry, density);
        for (const edge of [rtl ? box.right : box.left, box.top, box.bottom])
          expect(edge * density).toBeCloseTo(Math.round(edge * density), 6);
      }),
    );
  });

  test('needs a text, and the width to say something', () => {
    expect(boxOf('under', card({ tail: null }))).toBeNull();
    expect(boxOf('under', card(), rect(200, 120, 10, 60))).toBeNull();
    expect(boxOf('beside', card({ tail: rect(120, 110, 300, 16) }))).toBeNull();
  });

  test.each(['under', 'beside'] as const)('%s is the other way round where writing runs from right to left', (kind) => {
    const { block, lines, tail } = card();
    const turn = (box: Rect) => mirror(box, block);
    const turned = card({ rtl: true, lines: { ...lines!, first: turn(lines!.first) }, tail: turn(tail!) });
    expect(boxOf(kind, turned)).toEqual(turn(boxOf(kind, card())!));
  });

  test('never lies over anything, wherever that is', () => {
    const number = fc.integer({ min: 0, max: 500 });
    const stain = fc.tuple(number, number, number, number).map(([x, y, w, h]) => rect(x, y, w, h));
    fc.assert(
      fc.property(fc.constantFrom('under', 'beside'), fc.array(stain), (kind: LineKind, stains) => {
        const box = boxOf(kind, card(), ...stains);
        if (!box) return;
        expect(stains.filter((one) => overlap(one, box))).toEqual([]);
        expect(width(box)).toBeGreaterThanOrEqual(103);
      }),
    );
  });
});
