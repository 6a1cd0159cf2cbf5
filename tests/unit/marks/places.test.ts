import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Geometry } from '../../../utils/marks/geometry.ts';
import { boxAt, choose, glyphPlaces, type Place } from '../../../utils/marks/places.ts';
import { type Rect, rect } from '../../../utils/marks/rect.ts';
import { geometryOf } from './support.ts';

const card = (changed: Partial<Geometry> = {}): Geometry =>
  geometryOf(rect(100, 50, 400, 200), {
    lines: { first: rect(120, 60, 300, 20), last: rect(120, 80, 90, 20), cut: false },
    tail: rect(120, 80, 90, 20),
    picture: { element: {} as Element, rect: rect(100, 110, 400, 140) },
    ...changed,
  });

describe('a place', () => {
  test('in the gutter stands before the first line, in its middle', () => {
    const box = boxAt('gutter', card(), null)!;
    expect(box.right).toBeLessThan(120);
    expect((box.top + box.bottom) / 2).toBe(70);
  });

  test('after the words stands on the last line', () => {
    const box = boxAt('after', card(), null)!;
    expect(box.left).toBeGreaterThan(210);
    expect((box.top + box.bottom) / 2).toBe(90);
  });

  test('on a picture is inside it', () => {
    for (const place of ['disc', 'end-disc'] as const) {
      const box = boxAt(place, card(), null)!;
      expect(box.left).toBeGreaterThan(100);
      expect(box.right).toBeLessThan(500);
      expect(box.top).toBeGreaterThan(110);
    }
  });

  test('needs what it stands at: words, a picture', () => {
    expect(boxAt('gutter', card({ lines: null }), null)).toBeNull();
    expect(boxAt('disc', card({ picture: null }), null)).toBeNull();
  });

  test('under the glyph does not leave the card', () => {
    expect(boxAt('under', card(), 'gutter')).not.toBeNull();
    expect(boxAt('under', card({ block: rect(100, 50, 400, 35) }), 'gutter')).toBeNull();
  });

  const places: Place[] = ['gutter', 'tight-gutter', 'after', 'disc', 'end-disc', 'start', 'end', 'top', 'foot'];
  const mirrored = ({ block, lines, picture }: Geometry): Partial<Geometry> => {
    const turn = (box: Rect) => rect(block.left + block.right - box.right, box.top, box.right - box.left, 20);
    return {
      rtl: true,
      lines: { ...lines!, first: turn(lines!.first), last: turn(lines!.last) },
      picture: { ...picture!, rect: picture!.rect },
    };
  };

  test.each(places)('%s is the other way round where writing runs from right to left', (place) => {
    const left = boxAt(place, card(), null)!;
    const right = boxAt(place, card(mirrored(card())), null)!;
    expect(right.left).toBe(600 - left.right);
    expect(right.top).toBe(left.top);
  });

  test('stands on whole pixels of the page', () => {
    const number = fc.double({ min: 0, max: 500, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...places), number, number, (place, x, y) => {
        const lines = { first: rect(120 + x, 60 + y, 300, 20), last: rect(120 + x, 80 + y, 90, 20), cut: false };
        const box = boxAt(place, card({ lines }), null)!;
        expect(box.left).toBeCloseTo(Math.round(box.left), 6);
        expect(box.top).toBeCloseTo(Math.round(box.top), 6);
      }),
    );
  });
});

test('centred headlines are marked after their words first: they have no common edge', () => {
  expect(glyphPlaces(card())[0]).toBe('gutter');
  expect(glyphPlaces(card({ centred: true }))[0]).toBe('after');
});

describe('a group of cards', () => {
  const order: Place[] = ['gutter', 'after', 'disc'];
  const chosen = (free: Partial<Record<Place, (boolean | null)[]>>) =>
    choose(order.map((place) => ({ place, votes: free[place]! })));

  test('takes the first place that is free for all', () => {
    expect(chosen({ gutter: [true, false], after: [true, true], disc: [true, true] })).toEqual(['after', 'after']);
  });

  test('takes the place that is free for most, else; a card where it is not gets the next best', () => {
    const free = { gutter: [true, true, false], after: [false, false, false], disc: [true, false, true] };
    expect(chosen(free)).toEqual(['gutter', 'gutter', 'disc']);
  });

  test('has no place where none is free', () => {
    expect(chosen({ gutter: [false], after: [false], disc: [false] })).toEqual([null]);
  });

  test('is not asked what its cards out of sight would like; they go with the others', () => {
    const free = { gutter: [null, true, null], after: [true, true, true], disc: [true, true, true] };
    expect(chosen(free)).toEqual(['gutter', 'gutter', 'gutter']);
  });

  test('that is out of sight as a whole has no place yet', () => {
    expect(chosen({ gutter: [null], after: [null], disc: [null] })).toEqual([null]);
  });
});
