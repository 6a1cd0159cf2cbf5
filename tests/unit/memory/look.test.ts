import { expect, test } from 'vitest';
import { card, DAY, HOME, HOUR, MINUTE, Reader, SECOND } from './memory.ts';

const [a, b] = [card('alpha'), card('beta')];

test('before the first visit of a site, its cards count as seen', async () => {
  const reader = await Reader.withSite();
  const { baseline, states } = await reader.look([a, b]);
  expect(baseline).toBe(true);
  expect(states.map((state) => state.read)).toEqual(['seen', 'seen']);
});

test('a card listed on a later visit for the first time is new', async () => {
  const reader = await Reader.afterFirstVisit([a]);
  expect((await reader.look([a, b])).baseline).toBe(false);
  expect(await reader.read(a)).toBe('seen');
  expect(await reader.read(b)).toBe('new');
});

test('a reload within a visit keeps "new"', async () => {
  const reader = await Reader.afterFirstVisit([a]);
  await reader.saw(b);
  await reader.later(9 * MINUTE).saw();
  expect(await reader.later(9 * MINUTE).read(b)).toBe('new');
});

test('on the next visit, what was in view is seen', async () => {
  const reader = await Reader.afterFirstVisit([a]);
  await reader.saw(b);
  expect(await reader.later(10 * MINUTE + 1).read(b)).toBe('seen');
});

test('"new" ends an hour after the card came into view, however long the visit lasts', async () => {
  const reader = await Reader.afterFirstVisit([a]);
  await reader.saw(b);
  for (let minutes = 0; minutes < 60; minutes += 5) await reader.later(5 * MINUTE).saw();
  expect(await reader.read(b)).toBe('new');
  expect(await reader.later(SECOND).read(b)).toBe('seen');
});

test('looking writes nothing', async () => {
  const reader = await Reader.afterFirstVisit([a]);
  const before = await reader.everything();
  await reader.later(DAY).look([a, b, card('gamma')]);
  await reader.look([b], `${HOME}sport/`);
  expect(await reader.everything()).toEqual(before);
});

test('an hour of looking does not make a visit', async () => {
  const reader = await Reader.afterFirstVisit([a]);
  await reader.look([b]);
  expect(await reader.later(HOUR).read(b)).toBe('new');
});
