import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { look } from '../../../utils/marks/glyph.ts';
import { type CardState, UNKNOWN } from '../../../utils/story/state.ts';

const states = fc.record({
  read: fc.constantFrom('new', 'seen', 'opened', 'read', 'changed'),
  progress: fc.double({ min: 0, max: 1, noNaN: true }),
  clipped: fc.boolean(),
  followed: fc.boolean(),
  thread: fc.option(fc.record({ count: fc.integer({ min: 1, max: 3 }), line: fc.constant(null) })),
}) as fc.Arbitrary<CardState>;

const state = (changed: Partial<CardState>): CardState => ({ ...UNKNOWN, ...changed });

test('a card that nothing is known of shows nothing', () => {
  expect(look(UNKNOWN, false)).toEqual({
    glyph: null,
    corner: null,
    thread: null,
    bar: false,
    veil: false,
    line: null,
  });
});

test('pointing at a card shows both of its controls', () => {
  const { glyph, corner } = look(UNKNOWN, true);
  expect(glyph?.alpha).toBeLessThan(1);
  expect(corner?.alpha).toBeLessThan(1);
});

test('every state has a shape of its own', () => {
  const shapes = (['new', 'opened', 'read', 'changed'] as const).map((read) => look(state({ read }), false).glyph?.d);
  expect(new Set(shapes).size).toBe(4);
  expect(shapes).not.toContain(undefined);
});

test('a ring fills as the story is read', () => {
  const ring = (progress: number) => look(state({ read: 'opened', progress }), false).glyph!.d;
  expect(new Set([0, 0.2, 0.6, 1].map(ring)).size).toBe(4);
});

test('only what is read lies under the veil', () => {
  for (const read of ['new', 'seen', 'opened', 'changed'] as const)
    expect(look(state({ read }), false).veil).toBe(false);
  expect(look(state({ read: 'read' }), false).veil).toBe(true);
});

test('the corner says clipped, whatever else there is to say; the star then gives way to the bar', () => {
  const all = look(state({ read: 'read', clipped: true, followed: true }), false);
  expect(all.corner).toEqual(look(state({ clipped: true }), false).corner);
  expect(all.bar).toBe(true);
});

test('the star stands where the glyph would, where there is none', () => {
  const alone = look(state({ followed: true }), false);
  expect(alone.glyph).toEqual(look(state({ read: 'new', followed: true }), false).corner);
  expect(alone.corner).toBeNull();
});

describe('a thread', () => {
  const thread = { count: 2, line: null };
  const sign = look(state({ thread }), false).thread!;
  const shown = (changed: Partial<CardState>, { pointed = false, apart = true } = {}) =>
    look(state({ thread, ...changed }), pointed, apart);

  test('has a place of its own, whatever else there is to say', () => {
    for (const read of ['new', 'seen', 'opened', 'read', 'changed'] as const)
      for (const clipped of [true, false]) expect(shown({ read, clipped, followed: true }).thread).toEqual(sign);
  });

  test('has a shape for each count, and for each direction of writing', () => {
    const shapes = [1, 2, 3].flatMap((count) =>
      [true, false].map((rtl) => look(state({ thread: { count, line: null } }), false, true, rtl).thread!.d),
    );
    expect(new Set(shapes).size).toBe(6);
  });

  test('takes a place that is left, where it has none', () => {
    expect(shown({}, { apart: false }).glyph).toEqual(sign);
    expect(shown({ read: 'new' }, { apart: false }).corner).toEqual(sign);
    expect(shown({ read: 'opened', clipped: true }, { apart: false }).glyph).toEqual(sign);
  });

  test('leaves the corner to a pointer that comes to clip', () => {
    expect(shown({ read: 'new' }, { apart: false, pointed: true }).corner).not.toEqual(sign);
  });
});

test('at rest two glyphs are shown, at most', () => {
  fc.assert(
    fc.property(states, fc.boolean(), fc.boolean(), (any, apart, rtl) => {
      const { glyph, corner, thread } = look(any, false, apart, rtl);
      expect([glyph, corner, thread].filter(Boolean).length).toBeLessThanOrEqual(2);
    }),
  );
});

test('the sign that leads a line counts as its words: the card says new and clipped beside it', () => {
  const thread = { count: 2, line: null };
  const { glyph, corner } = look({ ...UNKNOWN, read: 'new', clipped: true, thread }, false, true, false, true);
  expect([glyph?.ink, corner?.ink]).toEqual(['new', 'clip']);
});

test('pointing changes nothing of what is shown at rest, but a star in the corner', () => {
  fc.assert(
    fc.property(states, (any) => {
      const [rest, pointed] = [look(any, false), look(any, true)];
      if (rest.glyph) expect(pointed.glyph).toEqual(rest.glyph);
      if (any.clipped) expect(pointed.corner).toEqual(rest.corner);
      expect([pointed.bar, pointed.veil]).toEqual([rest.bar, rest.veil]);
    }),
  );
});
