import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typicalTime } from '../../../utils/reading/pace.ts';
import { type Glimpse, isRead, progressOf, type Reading, see, UNREAD } from '../../../utils/reading/reading.ts';

const STORY = typicalTime('A word of it. '.repeat(250));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const glimpse: fc.Arbitrary<Glimpse> = fc
  .record({ ms: fc.nat(5000), visible: fc.boolean(), idle: fc.nat(120_000), a: share, b: share })
  .map(({ a, b, ...rest }) => ({ ...rest, from: Math.min(a, b), to: Math.max(a, b) }));

const fold = (glimpses: readonly Glimpse[]): Reading => glimpses.reduce(see, UNREAD);
const attended = (ms: number, from: number, to: number): Glimpse[] =>
  Array.from({ length: Math.round(ms / 1000) }, () => ({ ms: 1000, visible: true, idle: 0, from, to }));
/** Scrolls a window of a quarter of the text from top to bottom within `ms`. */
const scrolledThrough = (ms: number): Glimpse[] => {
  const seconds = Math.round(ms / 1000);
  return Array.from({ length: seconds }, (_, i) => {
    const from = (0.75 * i) / (seconds - 1);
    return { ms: 1000, visible: true, idle: 0, from, to: from + 0.25 };
  });
};

describe('progress', () => {
  test('never falls', () => {
    fc.assert(
      fc.property(fc.array(glimpse), glimpse, (before, next) => {
        const reading = fold(before);
        expect(progressOf(see(reading, next), STORY)).toBeGreaterThanOrEqual(progressOf(reading, STORY));
      }),
    );
  });

  test('does not depend on the order of events', () => {
    const shuffled = fc
      .array(glimpse, { maxLength: 30 })
      .chain((given) => fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })));
    fc.assert(
      fc.property(shuffled, ([given, other]) => {
        expect(progressOf(fold(given), STORY)).toBeCloseTo(progressOf(fold(other), STORY), 9);
        expect(fold(given).attended).toBe(fold(other).attended);
      }),
    );
  });

  test('stays between 0 and 1', () => {
    fc.assert(
      fc.property(fc.array(glimpse), fc.nat(10_000_000), (given, typical) => {
        const progress = progressOf(fold(given), typical);
        expect(progress).toBeGreaterThanOrEqual(0);
        expect(progress).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('nothing is added', () => {
  const sample: Glimpse = { ms: 1000, visible: true, idle: 0, from: 0, to: 1 };
  test.each<[string, Partial<Glimpse>]>([
    ['by a hidden or prerendered tab', { visible: false }],
    ['by an idle tab', { idle: 61_000 }],
    ['by a tab that was never touched', { idle: Number.POSITIVE_INFINITY }],
    ['with the text out of view', { from: 1, to: 1 }],
    ['by a clock that stood still or ran back', { ms: -5 }],
  ])('%s', (_, change) => {
    expect(see(UNREAD, { ...sample, ...change })).toBe(UNREAD);
  });

  test('by the hours that a machine slept', () => {
    expect(see(UNREAD, { ...sample, ms: 3_600_000 }).attended).toBe(2000);
  });
});

describe('a story is read', () => {
  const read = (glimpses: Glimpse[]) => isRead(progressOf(fold(glimpses), STORY));

  test('when it was scrolled through at the pace of reading', () => {
    expect(read(scrolledThrough(STORY))).toBe(true);
  });
  test('when the fastest reader went through it', () => {
    expect(read(scrolledThrough(STORY * 0.6))).toBe(true);
  });
  test('when some parts held the reader longer than others', () => {
    const unsteady = [...attended(STORY * 0.2, 0, 0.25), ...scrolledThrough(STORY * 0.25)];
    expect(read(unsteady)).toBe(true);
  });
  test('not when it was skimmed', () => {
    expect(read(scrolledThrough(STORY * 0.3))).toBe(false);
  });
  test('not when its end was flown to, however long it stood there', () => {
    expect(read([...scrolledThrough(STORY * 0.03), ...attended(STORY * 5, 0.75, 1)])).toBe(false);
  });
  test('not when only its beginning was on the screen, however long', () => {
    expect(read(attended(STORY * 5, 0, 0.25))).toBe(false);
  });
  test('when it is short and stands on the screen as a whole', () => {
    const short = typicalTime('Two lines about a lost cat. '.repeat(10));
    expect(isRead(progressOf(fold(attended(short, 0, 1)), short))).toBe(true);
  });
  test('not when it has no text', () => {
    expect(isRead(progressOf(fold(attended(60_000, 0, 1)), 0))).toBe(false);
  });
});
