import { expect, test } from 'vitest';
import { numbers, site, siteOff, siteOn, sites } from '../../../utils/memory/index.ts';
import { card, HOME, MINUTE, Reader, SITE } from './memory.ts';

test('a site is known by any of its addresses', async () => {
  const reader = await Reader.withSite();
  const known = { domain: SITE, on: true, since: reader.now, threads: true };
  expect(await site(reader.db, { url: HOME })).toEqual(known);
  expect(await site(reader.db, { url: `http://m.${SITE}:8080/x` })).toEqual(known);
  expect(await site(reader.db, { url: 'https://ridge-post.test/' })).toMatchObject({ on: false, since: null });
  expect(await site(reader.db, { url: 'about:blank' })).toEqual({
    domain: null,
    on: false,
    since: null,
    threads: true,
  });
});

test('switched off, a site keeps its memory; on again, it counts from then', async () => {
  const reader = await Reader.withSite();
  await reader.saw(card('alpha'));
  const request = () => ({ op: reader.op(), domain: SITE });
  expect((await siteOn(reader.db, request(), reader.now)).changed).toBe(null);
  expect((await siteOff(reader.db, request(), reader.now)).reply).toEqual({
    domain: SITE,
    on: false,
    since: null,
    threads: true,
  });
  expect(await sites(reader.db)).toEqual([{ domain: SITE, on: false, since: null, threads: true }]);
  const { now } = reader.later(MINUTE);
  expect((await siteOn(reader.db, request(), now)).reply).toEqual({
    domain: SITE,
    on: true,
    since: now,
    threads: true,
  });
  expect((await numbers(reader.db)).stories).toBe(1);
});

test('switching off what was never on changes nothing', async () => {
  const reader = await Reader.withSite();
  const request = { op: reader.op(), domain: 'ridge-post.test' };
  expect((await siteOff(reader.db, request, reader.now)).changed).toBe(null);
  expect(await sites(reader.db)).toHaveLength(1);
});

test('the numbers are rows by store', async () => {
  const reader = await Reader.afterFirstVisit([card('alpha'), card('beta')]);
  await reader.clip(card('alpha'));
  expect(await numbers(reader.db)).toMatchObject({ stories: 2, clippings: 1, sites: 1, visits: 1, authors: 0 });
});
