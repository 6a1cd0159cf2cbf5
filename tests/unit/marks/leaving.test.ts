import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onLeft } from '../../../utils/marks/leaving.ts';
import { fakeTarget } from './fakes.ts';

const host = {} as Element;
const box = { left: 100, top: 100, right: 120, bottom: 120 };
const left = vi.fn();
let window: ReturnType<typeof fakeTarget>;
let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  left.mockClear();
  life = new AbortController();
  window = fakeTarget({ setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout });
  onLeft(window as unknown as Window, host, box, left, life.signal);
});
afterEach(() => void vi.useRealTimers());

const move = (x: number, target: unknown = null, isTrusted = true) =>
  window.fire('pointermove', { clientX: x, clientY: 110, target, isTrusted });

test('the pointer has left a while after it was seen elsewhere', () => {
  move(110);
  move(300);
  vi.advanceTimersByTime(200);
  move(310);
  expect(left).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(left).toHaveBeenCalledTimes(1);
});

test('on its way from the mark into the frame it has not', () => {
  move(130);
  vi.advanceTimersByTime(200);
  window.fire('pointerover', { clientX: 140, clientY: 110, target: host, isTrusted: true });
  vi.advanceTimersByTime(1000);
  expect(left).not.toHaveBeenCalled();
});

test('the page cannot say that it left', () => {
  move(300, null, false);
  vi.advanceTimersByTime(1000);
  expect(left).not.toHaveBeenCalled();
});

test('nothing is listened to after the end', () => {
  move(300);
  life.abort();
  vi.advanceTimersByTime(1000);
  expect(left).not.toHaveBeenCalled();
  expect(window.listening()).toBe(0);
});
