import { expect, test } from '@playwright/test';
import type { BrowserKind } from '../../harness/build.ts';
import { changed, differences, reached } from './compare.ts';
import { timeCards } from './time-cards.ts';
import { visitTwice } from './visit.ts';
import { withReader } from './with-reader.ts';

const kind = (): BrowserKind => test.info().project.name as BrowserKind;

test.describe.configure({ timeout: 180_000 });

test('a hostile page reads the same whether everything or nothing is known of its stories', async () => {
  const { blank, full, lines, pictures } = await withReader(kind(), null, (reader, twin) =>
    visitTwice(reader, twin, 'peek'),
  );
  const marked = full.rest!.mutations.filter((line) => line.includes('<aside')).length;
  expect.soft(marked, 'every card has its host').toBeGreaterThanOrEqual(30);
  expect.soft(lines, 'many cards have a line').toBeGreaterThan(10);
  expect.soft(changed(...pictures), 'the reader sees the difference').toBeGreaterThan(0.02);
  expect.soft(Object.fromEntries(differences(blank, full))).toEqual({});
  expect.soft(Object.fromEntries(reached(full))).toEqual({});
});

test('what a hostile page can time of 240 cards tells known stories from others no better than chance', async () => {
  const scores = await withReader(kind(), null, timeCards);
  expect(Math.max(...Object.values(scores).map(Math.abs))).toBeLessThan(4);
});
