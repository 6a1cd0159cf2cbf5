import { expect, test } from 'vitest';
import { siteOff, siteOn } from '../../../utils/memory/index.ts';
import { card, DAY, HOME, MINUTE, page, Reader, SECOND, SITE } from './memory.ts';

const [a, b, c] = [card('alpha'), card('beta'), card('gamma')];
const SPORT = `${HOME}sport/`;

test("a site's first visit is its baseline, on all its sections, until it ends", async () => {
  const reader = await Reader.withSite();
  await reader.saw(a);
  await reader.later(9 * MINUTE).sawOn(SPORT, b);
  const during = await reader.later(9 * MINUTE).look([a, b, c], SPORT);
  expect(during).toMatchObject({ baseline: true });
  expect(during.states.map((state) => state.read)).toEqual(['seen', 'seen', 'seen']);
  const after = await reader.later(2 * MINUTE).look([a, b, c], SPORT);
  expect(after).toMatchObject({ baseline: false });
  expect(after.states.map((state) => state.read)).toEqual(['seen', 'seen', 'new']);
});

test('a site turned off and on again has had its first visit', async () => {
  const reader = await Reader.afterFirstVisit([a]);
  await siteOff(reader.db, { op: reader.op(), domain: SITE }, reader.now);
  await siteOn(reader.db, { op: reader.op(), domain: SITE }, reader.now);
  expect(await reader.look([b])).toMatchObject({ baseline: false, states: [{ read: 'new' }] });
});

test('attention without new cards keeps a visit going', async () => {
  const reader = await Reader.afterFirstVisit([a]);
  await reader.saw(b);
  for (let n = 0; n < 4; n++) await reader.later(10 * MINUTE).saw();
  expect(await reader.later(10 * MINUTE).read(b)).toBe('new');
});

test('reading a story keeps the visit of the section it was opened from going', async () => {
  const reader = await Reader.afterFirstVisit([a]);
  await reader.saw(b, c);
  await reader.opened(b);
  for (let n = 1; n <= 4; n++) await reader.later(8 * MINUTE).progress(page(b), n / 10);
  expect(await reader.later(8 * MINUTE).read(c)).toBe('new');
  expect(await reader.later(2 * MINUTE + 1).read(c)).toBe('seen');
});

test('one report of a long read stands for all of its time', async () => {
  const reader = await Reader.afterFirstVisit([a]);
  await reader.saw(b, c);
  await reader.opened(b);
  await reader.later(25 * MINUTE).progress(page(b), 1, { attended: 20 * MINUTE });
  expect(await reader.later(9 * MINUTE).read(c)).toBe('new');
});

test('a report without attention keeps no visit going', async () => {
  const reader = await Reader.afterFirstVisit([a]);
  await reader.saw(b, c);
  await reader.opened(b);
  await reader.later(8 * MINUTE).progress(page(b), 0.1, { attended: 0 });
  expect(await reader.later(3 * MINUTE).read(c)).toBe('seen');
});

test('reading a story does not revive a visit that has ended', async () => {
  const reader = await Reader.afterFirstVisit([a]);
  await reader.saw(b, c);
  await reader.opened(b);
  const { visits } = await reader.everything();
  await reader.later(11 * MINUTE).progress(page(b), 0.1);
  expect((await reader.everything()).visits).toEqual(visits);
  expect(await reader.read(c)).toBe('seen');
});

test('what came into view on another section during this visit is new here too, what came before it is seen', async () => {
  const reader = await Reader.afterFirstVisit([a]);
  await reader.sawOn(SPORT, b);
  await reader.later(5 * MINUTE).saw(a);
  await reader.later(SECOND).sawOn(SPORT, c);
  expect(await reader.read(b)).toBe('seen');
  expect(await reader.read(c)).toBe('new');
});

test('the answer to "look" is the same before and after what it showed was reported', async () => {
  const reader = await Reader.afterFirstVisit([a]);
  const before = await reader.look([a, b, c]);
  await reader.later(SECOND).saw(a, b);
  expect((await reader.look([a, b, c])).states).toEqual(before.states);
  await reader.later(SECOND).saw(c);
  expect((await reader.look([a, b, c])).states).toEqual(before.states);
});

test('clipping a story before anything of the visit was reported leaves it new', async () => {
  const reader = await Reader.afterFirstVisit([a]);
  await reader.clip(b);
  await reader.later(2 * SECOND).saw(a);
  expect(await reader.read(b)).toBe('new');
  await reader.later(SECOND).saw(b);
  expect(await reader.read(b)).toBe('new');
  expect(await reader.later(11 * MINUTE).read(b)).toBe('seen');
});

test('a clock that was set back ends the visit, and does not keep a story new', async () => {
  const reader = await Reader.afterFirstVisit([a]);
  await reader.later(30 * DAY).saw(b);
  expect(await reader.later(-29 * DAY).read(b)).toBe('seen');
  await reader.saw(c);
  expect(await reader.read(c)).toBe('new');
  expect(await reader.later(DAY).read(c)).toBe('seen');
});

test('a report that comes late does not shorten a visit', async () => {
  const reader = await Reader.afterFirstVisit([a]);
  await reader.saw(b);
  await reader.later(5 * MINUTE).saw();
  await reader.later(-MINUTE).saw();
  expect(await reader.later(11 * MINUTE).read(b)).toBe('new');
});

test('visits that ended a month ago are dropped', async () => {
  const reader = await Reader.afterFirstVisit([a]);
  await reader.sawOn(SPORT);
  expect((await reader.everything()).visits).toHaveLength(2);
  await reader.later(31 * DAY).saw();
  expect((await reader.everything()).visits).toMatchObject([{ began: reader.now }]);
});

test.each([
  ['never turned on', 'other.test', SITE],
  ['switched off again', SITE, SITE],
])('on a site that was %s nothing is remembered', async (_, turnedOn, off) => {
  const reader = await Reader.withSite(turnedOn);
  await siteOff(reader.db, { op: reader.op(), domain: off }, reader.now);
  const before = await reader.everything();
  await reader.saw(a);
  await reader.opened(a);
  await reader.progress(page(a), 0.5);
  expect({ ...(await reader.everything()), operations: [] }).toEqual({ ...before, operations: [] });
});
