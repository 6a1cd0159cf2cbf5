import { afterEach, expect, test, vi } from 'vitest';
import type { Marking } from '../../../utils/marks/marking.ts';
import { wash } from '../../../utils/marks/sweep.ts';

const frames: FrameRequestCallback[] = [];
const marking = { host: { veil: { style: { backgroundColor: '' } } } } as unknown as Marking;
const colour = () => marking.host.veil.style.backgroundColor;

afterEach(() => vi.unstubAllGlobals());

test('a page that comes to the front late is washed then, for as long as any', () => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback));
  const show = vi.fn();
  wash(() => [marking], show);

  const late = performance.now() + 60_000;
  frames.shift()!(late);
  frames.shift()!(late + 450);
  expect(colour()).toMatch(/^rgba\(63,140,230,0\.22/);
  frames.shift()!(late + 900);
  expect(show).toHaveBeenCalledOnce();
  expect(frames).toEqual([]);
});
