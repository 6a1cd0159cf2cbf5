import { expect, test } from '@playwright/test';
import type { BrowserKind } from '../../harness/build.ts';
import { differences, reached } from './compare.ts';
import { leaks, slowLeak } from './leaks/index.ts';
import { timeCards } from './time-cards.ts';
import { visitTwice } from './visit.ts';
import { withReader } from './with-reader.ts';

const kind = (): BrowserKind => test.info().project.name as BrowserKind;

test.describe.configure({ timeout: 180_000 });

for (const leak of leaks) {
  test(`a leaky build is found: ${leak.name}`, async () => {
    const { blank, full } = await withReader(kind(), leak, (reader, twin) => visitTwice(reader, twin, leak.moment));
    const found = [...differences(blank, full).keys(), ...reached(full).keys()];
    const expected = [...leak.foundBy[kind()]];
    expect(found).toEqual(expected.length ? expect.arrayContaining(expected) : []);
  });
}

test(`a leaky build is found: ${slowLeak.name}`, async () => {
  const scores = await withReader(kind(), slowLeak, timeCards);
  expect(Math.max(...Object.values(scores).map(Math.abs))).toBeGreaterThan(4);
});
