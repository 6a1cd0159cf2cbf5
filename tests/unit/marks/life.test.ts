import { expect, test, vi } from 'vitest';
import { beginLife, every } from '../../../utils/marks/life.ts';

test('a script injected twice steps aside', () => {
  const world = {};
  expect(beginLife(world)).not.toBeNull();
  expect(beginLife(world)).toBeNull();
});

test('after a life ended another may begin', () => {
  const world = {};
  beginLife(world)!.abort();
  expect(beginLife(world)?.signal.aborted).toBe(false);
});

test('what is done every second ends with the life', () => {
  vi.useFakeTimers();
  const life = new AbortController();
  const work = vi.fn();
  every(1000, work, life.signal);
  vi.advanceTimersByTime(3000);
  life.abort();
  every(1000, work, life.signal);
  vi.advanceTimersByTime(3000);
  expect(work).toHaveBeenCalledTimes(3);
});
