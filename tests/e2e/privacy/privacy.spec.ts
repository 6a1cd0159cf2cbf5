import { expect, test } from '@playwright/test';
import type { BrowserKind } from '../../harness/build.ts';
import { marksOn } from '../../harness/page-cards.ts';
import type { Page, Reader } from '../../harness/reader.ts';
import { changed, differences, reached } from './compare.ts';
import { inSetting } from './setting.ts';
import { timeCards } from './time-cards.ts';
import { begin, learnAll, type TwinRoom, visit } from './visit.ts';

const kind = (): BrowserKind => test.info().project.name as BrowserKind;

test.describe.configure({ timeout: 180_000 });

const MOMENTS = ['rest', 'used', 'peek'] as const;

/** A visit with nothing known but that all was seen, then one with everything, and what the reader sees of each. */
async function visitTwice(reader: Reader, twin: TwinRoom) {
  const pictures: Uint8Array[] = [];
  let lines = 0;
  const atRest = async (page: Page) => {
    pictures.push(await page.screenshot());
    const cards = await marksOn(reader, page);
    lines = cards.filter(({ boxes }) => boxes.some(({ kind }) => kind === 'line')).length;
  };
  await begin(reader, twin);
  const blank = await visit(reader, twin, MOMENTS, { atRest });
  await learnAll(reader, twin);
  const full = await visit(reader, twin, MOMENTS, { atRest });
  return { blank, full, lines, pictures: pictures as [Uint8Array, Uint8Array] };
}

test('a hostile page reads the same whether everything or nothing is known of its stories', async () => {
  const { blank, full, lines, pictures } = await inSetting(kind(), 'sound', visitTwice);
  const marked = full.rest!.mutations!.filter((line) => line.includes('<aside')).length;
  expect.soft(marked, 'every card has its host').toBeGreaterThanOrEqual(30);
  expect.soft(lines, 'many cards have a line').toBeGreaterThan(10);
  expect.soft(changed(...pictures), 'the reader sees the difference').toBeGreaterThan(0.02);
  expect.soft(Object.fromEntries(differences(blank, full))).toEqual({});
  expect.soft(Object.fromEntries(reached(full))).toEqual({});
});

test('what a hostile page can time of 240 cards tells known stories from others no better than chance', async () => {
  const scores = await inSetting(kind(), 'sound', (reader, twin) => timeCards(reader, twin));
  expect(Math.max(...Object.values(scores).map(Math.abs))).toBeLessThan(4);
});
