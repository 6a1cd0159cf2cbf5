import type { Frame } from 'puppeteer-core';
import { expect, test } from '../harness/fixtures.ts';
import type { Page } from '../harness/reader.ts';
import { DOMAIN } from '../newsroom/parts/site.ts';
import { faults } from './support/axe.ts';
import { pressKey } from './support/hand.ts';
import { marked } from './support/marks.ts';
import { peekIn } from './support/peek.ts';
import { press } from './support/popup.ts';

const CARDS = 30;

const text = (page: Page | Frame) => page.evaluate(() => document.body.textContent);

test.use({ readerOptions: { granted: [DOMAIN] } });

test("every page of ours can be used by everyone, by axe's rules", async ({ reader, newsroom }) => {
  await reader.turnOn(DOMAIN);
  const page = await reader.open(`${newsroom.origin}/`);
  const [first] = await marked(reader, page, CARDS);
  await reader.ask('clip', { op: 'clip-the-first', card: first!.card, on: true });
  await reader.ask('follow', { op: 'follow-its-author', author: first!.card.authors[0]!, site: DOMAIN, on: true });

  await test.step('popup', async () => {
    const popup = await reader.openPopup(page);
    for (const [tab, shown] of [
      ['This page', `${CARDS} stories here`],
      ['Clippings', first!.card.headline],
      ['Authors', first!.card.authors[0]!],
    ] as const) {
      await press(popup, tab);
      await expect.poll(() => text(popup)).toContain(shown);
      expect(await faults(popup), tab).toEqual([]);
    }
    await popup.close();
  });

  await test.step('library', async () => {
    const library = await reader.openOwn('library.html');
    await expect.poll(() => text(library)).toContain(DOMAIN);
    expect(await faults(library)).toEqual([]);
    await press(library, 'Forget everything…');
    expect(await faults(library)).toEqual([]);
    await library.close();
  });

  await test.step('peek', async () => {
    await page.bringToFront();
    await pressKey(page);
    const peek = await peekIn(page);
    await expect.poll(() => text(peek)).toContain(`${CARDS} stories on this page`);
    expect(await faults(peek)).toEqual([]);
  });
});

test('peek is used with the keyboard alone', async ({ reader, newsroom }) => {
  await reader.turnOn(DOMAIN);
  const page = await reader.open(`${newsroom.origin}/`);
  await marked(reader, page, CARDS);
  await pressKey(page);
  const peek = await peekIn(page);
  const focused = () =>
    peek.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);

  await test.step('the focus is on its heading', async () => {
    await expect.poll(focused).toBe(`${CARDS} stories on this page`);
  });
  await test.step('the arrow keys walk the list, and Enter clips', async () => {
    for (const key of ['Tab', 'Tab', 'Tab', 'ArrowDown', 'Enter'] as const) await page.keyboard.press(key);
    await expect.poll(async () => (await reader.ask('clippings', { search: '' })).length).toBe(1);
    await expect.poll(focused).toMatch(/^Remove clipping: /);
  });
  await test.step('Escape closes it', async () => {
    await page.keyboard.press('Escape');
    await expect.poll(() => page.frames().length).toBe(1);
  });
});
