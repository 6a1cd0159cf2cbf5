import { beforeEach, expect, test, vi } from 'vitest';
import { inSlices } from '../../../utils/marks/slices.ts';

let now: number;
let done: number[];
let others: (() => void)[];
beforeEach(() => {
  [now, done, others] = [0, [], []];
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.stubGlobal('scheduler', { yield: () => new Promise<void>((resolve) => others.push(resolve)) });
  return () => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  };
});

/** Steps of 3 ms each, which are counted. */
function* steps(count: number): Generator<void, string> {
  for (let step = 1; step <= count; step++) {
    now += 3;
    done.push(step);
    yield;
  }
  return 'result';
}

test('short work is done at once', async () => {
  const work = inSlices(steps(2), () => true);
  expect(done).toEqual([1, 2]);
  expect(await work).toBe('result');
});

test('long work lets others in after a slice', async () => {
  const work = inSlices(steps(7), () => true);
  expect(done).toEqual([1, 2, 3]);
  others.shift()!();
  await vi.waitFor(() => expect(done).toEqual([1, 2, 3, 4, 5, 6]));
  others.shift()!();
  expect(await work).toBe('result');
});

test('work that nobody wants any more ends with its slice', async () => {
  let wanted = true;
  const work = inSlices(steps(7), () => wanted);
  wanted = false;
  others.shift()!();
  expect(await work).toBeNull();
  expect(done).toEqual([1, 2, 3]);
});
