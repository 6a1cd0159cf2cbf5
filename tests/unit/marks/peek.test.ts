import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placePeek } from '../../../utils/marks/peek.ts';

const viewport = { width: 1280, height: 900 };
const glyph = (left: number, top: number) => ({ left, top, right: left + 16, bottom: top + 16 });

describe('the place of peek', () => {
  test('is to the right of the mark, level with it', () => {
    expect(placePeek(glyph(100, 200), viewport)).toMatchObject({ left: 124, top: 200 });
  });
  test('is to its left where the right has no room', () => {
    expect(placePeek(glyph(1000, 200), viewport)).toMatchObject({ right: 992, top: 200 });
  });
  test('moves up where the foot of the window is near', () => {
    expect(placePeek(glyph(100, 880), viewport)).toMatchObject({ bottom: 892 });
  });
  test('is the corner when peek is about the page', () => {
    expect(placePeek(null, viewport)).toMatchObject({ right: 1272, top: 8 });
  });
  test('is inside the window, wherever the mark is, and its size depends on the window alone', () => {
    const number = fc.integer({ min: -500, max: 3000 });
    const side = fc.integer({ min: 200, max: 3000 });
    fc.assert(
      fc.property(fc.option(fc.tuple(number, number)), side, side, (at, width, height) => {
        const frame = placePeek(at && glyph(...at), { width, height });
        expect(frame.left).toBeGreaterThanOrEqual(8);
        expect(frame.top).toBeGreaterThanOrEqual(8);
        expect(frame.right).toBeLessThanOrEqual(width - 8);
        expect(frame.bottom).toBeLessThanOrEqual(height - 8);
        const { width: w, height: h } = placePeek(null, { width, height });
        expect(frame).toMatchObject({ width: w, height: h });
      }),
    );
  });
});
