import { expect, test } from '@playwright/test';
import type { BrowserKind } from '../../harness/build.ts';
import { differences, reached, type Source, type Visit } from './compare.ts';
import { fragmentOf, leaks, noLeak, slowLeak } from './leaks/index.ts';
import type { Leak } from './leaks/leak.ts';
import { inSetting, openSetting, type Setting } from './setting.ts';
import { timeCards } from './time-cards.ts';
import { begin, learnAll, visit } from './visit.ts';

const kind = (): BrowserKind => test.info().project.name as BrowserKind;

test.describe('a leaky build', () => {
  // One reader for all: who knows nothing visits with each leak, learns everything, and visits again.
  test.describe.configure({ mode: 'default' });
  let setting: Setting | undefined;
  let blank: ReadonlyMap<Leak, Visit>;
  /** Reads what must give the leak away; where nothing may, everything. */
  function visitWith(leak: Leak): Promise<Visit> {
    const expected = leak.foundBy[kind()].filter((source) => source !== 'requests');
    const probes = leak.foundBy[kind()].length > 0 ? { probes: expected } : {};
    return visit(setting!.reader, setting!.twin, [leak.moment], { fragment: fragmentOf(leak), ...probes });
  }

  test.beforeAll(async () => {
    test.setTimeout(400_000);
    setting = await openSetting(kind(), 'leaky');
    await begin(setting.reader, setting.twin);
    const visits = new Map<Leak, Visit>();
    for (const leak of [...leaks, noLeak]) visits.set(leak, await visitWith(leak));
    blank = visits;
    await learnAll(setting.reader, setting.twin);
  });
  test.afterAll(() => setting?.close());

  const foundWith = async (leak: Leak): Promise<Source[]> => {
    const full = await visitWith(leak);
    return [...differences(blank.get(leak)!, full).keys(), ...reached(full).keys()];
  };

  for (const leak of leaks) {
    test(`is found: ${leak.name}`, async () => {
      const expected = [...leak.foundBy[kind()]];
      expect(await foundWith(leak)).toEqual(expected.length ? expect.arrayContaining(expected) : []);
    });
  }

  test('gives nothing away at an address where it does not leak', async () => {
    expect(await foundWith(noLeak)).toEqual([]);
  });
});

test(`a leaky build is found: ${slowLeak.name}`, async () => {
  test.setTimeout(180_000);
  const scores = await inSetting(kind(), 'leaky', (reader, twin) => timeCards(reader, twin, fragmentOf(slowLeak)));
  expect(Math.max(...Object.values(scores).map(Math.abs))).toBeGreaterThan(4);
});
