import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placePeek } from '../../../utils/marks/peek.ts';

const viewport = { width: 1280, height: 900 };
const glyph = (left: number, top: number) => ({ left, top, right: left + 16, bottom: top + 16 });

describe('the place of peek', () => {
  const headline = (left: number, top: number) => ({ left, top, right: left + 300, bottom: top + 50 });
  test('is under the headline it is about', () => {
    expect(placePeek(headline(100, 200), viewport)).toMatchObject({ left: 100, top: 258 });
  });
  test('is above it where there is no room below', () => {
    expect(placePeek(headline(100, 700), viewport)).toMatchObject({ left: 100, bottom: 692 });
  });
  test('is beside it where there is room neither below nor above', () => {
    const low = { width: 1280, height: 600 };
    expect(placePeek(headline(100, 280), low)).toMatchObject({ left: 408 });
    expect(placePeek(headline(900, 280), low)).toMatchObject({ right: 892 });
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
