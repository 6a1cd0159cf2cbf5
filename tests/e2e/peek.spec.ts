import { expect, test } from '../harness/fixtures.ts';
import type { Page, Reader } from '../harness/reader.ts';
import { DOMAIN } from '../newsroom/parts/site.ts';
import { pointAt, pressKey } from './support/hand.ts';
import { marked } from './support/marks.ts';
import { movingPages } from './support/moving.ts';
import { peekIn } from './support/peek.ts';

test.use({ readerOptions: { granted: [DOMAIN] }, newsroomOptions: { routes: movingPages } });

/** A page with marks, and the headline of its third card. */
async function opened(reader: Reader, origin: string): Promise<{ page: Page; headline: string }> {
  await reader.turnOn(DOMAIN);
  const page = await reader.open(`${origin}/rendered-anew`);
  const marks = await marked(reader, page, 12);
  return { page, headline: marks[2]!.card.headline };
}
const frames = (page: Page) => page.frames().length - 1;
const heading = async (page: Page) => (await peekIn(page)).evaluate(() => document.querySelector('main')!.textContent);

test('the key opens peek on the card whose link has the focus, and Escape gives the focus back', async ({
  reader,
  newsroom,
}) => {
  const { page, headline } = await opened(reader, newsroom.origin);
  await page.focus('article:nth-of-type(3) a');
  await pressKey(page);
  expect(await heading(page)).toContain(headline);
  await page.keyboard.press('Escape');
  await expect.poll(() => frames(page)).toBe(0);
  await expect.poll(() => page.evaluate(() => document.activeElement!.textContent)).toBe(headline);
});

test('with nothing pointed at or focused the key opens the page’s stories', async ({ reader, newsroom }) => {
  const { page } = await opened(reader, newsroom.origin);
  await pressKey(page);
  expect(await heading(page)).toContain('12 stories');
});

test('the glyph opens and closes peek by either button, and the page hears nothing of it', async ({
  reader,
  newsroom,
}) => {
  const { page, headline } = await opened(reader, newsroom.origin);
  const heard = await page.evaluateHandle(() => {
    const types: string[] = [];
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'auxclick', 'contextmenu']) {
      addEventListener(type, () => types.push(type), true);
    }
    return types;
  });
  const { glyph } = await pointAt(reader, page, headline);
  for (const button of ['left', 'right'] as const) {
    await page.mouse.click(...glyph, { button });
    expect(await heading(page)).toContain(headline);
    await page.mouse.click(...glyph, { button });
    await expect.poll(() => frames(page)).toBe(0);
  }
  expect(await heard.jsonValue()).toEqual([]);
});

test('a press beside peek closes it, and is the page’s', async ({ reader, newsroom }) => {
  const { page } = await opened(reader, newsroom.origin);
  await pressKey(page);
  await peekIn(page);
  const heard = await page.evaluateHandle(() => {
    const types: string[] = [];
    addEventListener('click', ({ type }) => types.push(type));
    return types;
  });
  await page.mouse.click(700, 20);
  await expect.poll(() => heard.jsonValue()).toEqual(['click']);
  await expect.poll(() => frames(page)).toBe(0);
});
