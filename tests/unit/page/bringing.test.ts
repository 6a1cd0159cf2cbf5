import { expect, test, vi } from 'vitest';
import { createBringing } from '../../../entrypoints/page/bringing.ts';

const start = (document: object = {}) => {
  const ask = vi.fn(async () => null);
  return { ask, bring: createBringing(document as never, ask as never) };
};

test('a script that is on its way is not asked for again', async () => {
  const { ask, bring } = start();
  await Promise.all([bring('story'), bring('marks'), bring('story')]);
  expect(ask.mock.calls).toEqual([
    ['bring', { script: 'story' }],
    ['bring', { script: 'marks' }],
  ]);
});

test('one that did not come is asked for again', async () => {
  const { ask, bring } = start();
  ask.mockRejectedValueOnce(new Error('No answer'));
  expect(await bring('story')).toBe(false);
  expect(await bring('story')).toBe(true);
  expect(ask).toHaveBeenCalledTimes(2);
});

test('a prerendered page asks when it is shown: before, it would come into the page that the tab shows', async () => {
  const document = Object.assign(new EventTarget(), { prerendering: true });
  const { ask, bring } = start(document);
  const brought = bring('marks');
  expect(ask).not.toHaveBeenCalled();
  document.dispatchEvent(new Event('prerenderingchange'));
  await brought;
  expect(ask).toHaveBeenCalledExactlyOnceWith('bring', { script: 'marks' });
});
