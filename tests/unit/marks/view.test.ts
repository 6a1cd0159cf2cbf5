import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchView } from '../../../utils/marks/view.ts';
import { fakeObserver, fakeTarget } from './fakes.ts';

type Card = { headline: Element };
const card = (): Card => ({ headline: {} as Element });
const seen = vi.fn();
const entered = vi.fn();
let life: AbortController;
let observer: ReturnType<typeof fakeObserver>;
const document = fakeTarget({ visibilityState: 'visible' });
const start = () => watchView<Card>(document as unknown as Document, { seen, entered }, life.signal);
const told = ({ headline }: Card, intersectionRatio: number, height: number) =>
  observer.report({
    target: headline,
    isIntersecting: intersectionRatio > 0,
    intersectionRatio,
    boundingClientRect: { height },
  });
const enters = (one: Card) => told(one, 0.6, 20);
const leaves = (one: Card) => told(one, 0.4, 20);
const folds = (one: Card) => told(one, 0, 0);
const turn = (visibilityState: string) => {
  document.visibilityState = visibilityState;
  document.fire('visibilitychange');
};

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  observer = fakeObserver('IntersectionObserver');
  document.visibilityState = 'visible';
  seen.mockReset();
  entered.mockReset();
});
afterEach(() => life.abort());

test('a card in view for a second is seen, once', () => {
  const one = card();
  const view = start();
  view.watch([one]);
  enters(one);
  vi.advanceTimersByTime(999);
  expect(seen).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(seen.mock.calls).toEqual([[one]]);
  leaves(one);
  view.watch([one]);
  enters(one);
  vi.advanceTimersByTime(5000);
  expect(seen).toHaveBeenCalledTimes(1);
});

test('a card that passes by is not seen', () => {
  const one = card();
  start().watch([one]);
  enters(one);
  vi.advanceTimersByTime(900);
  leaves(one);
  vi.advanceTimersByTime(5000);
  enters(one);
  vi.advanceTimersByTime(900);
  expect(seen).not.toHaveBeenCalled();
});

test.each(['hidden', 'prerender'])('a %s document has shown nothing until it is visible', (state) => {
  document.visibilityState = state;
  const one = card();
  start().watch([one]);
  enters(one);
  vi.advanceTimersByTime(60_000);
  expect(seen).not.toHaveBeenCalled();
  turn('visible');
  vi.advanceTimersByTime(1000);
  expect(seen).toHaveBeenCalledTimes(1);
});

test('a second that was interrupted by another tab starts anew', () => {
  const one = card();
  start().watch([one]);
  enters(one);
  vi.advanceTimersByTime(900);
  turn('hidden');
  turn('visible');
  vi.advanceTimersByTime(900);
  expect(seen).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(seen).toHaveBeenCalledTimes(1);
});

test('another card on the same elements has its own second', () => {
  const one = card();
  const recycled = { ...one };
  const view = start();
  view.watch([one]);
  enters(one);
  vi.advanceTimersByTime(900);
  view.watch([recycled]);
  enters(recycled);
  vi.advanceTimersByTime(900);
  expect(seen).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(seen.mock.calls).toEqual([[recycled]]);
});

test('a card that left the page is not seen', () => {
  const one = card();
  const view = start();
  view.watch([one]);
  enters(one);
  view.watch([]);
  vi.advanceTimersByTime(5000);
  expect(seen).not.toHaveBeenCalled();
});

test('every time that a card comes into view is told, and whether it had no box before', () => {
  const one = card();
  start().watch([one]);
  folds(one);
  leaves(one);
  enters(one);
  vi.advanceTimersByTime(1000);
  leaves(one);
  enters(one);
  folds(one);
  enters(one);
  expect(entered.mock.calls).toEqual([
    [one, true],
    [one, false],
    [one, true],
  ]);
});

test('nothing is seen after the end', () => {
  const one = card();
  start().watch([one]);
  enters(one);
  life.abort();
  vi.advanceTimersByTime(5000);
  expect(seen).not.toHaveBeenCalled();
  expect(document.listening()).toBe(0);
});
