/** What a reader's hand does on a page: real, trusted input. */
import { expect } from '../../harness/fixtures.ts';
import type { Page, Reader } from '../../harness/reader.ts';
import { type Mark, marksOn } from './marks.ts';

type Point = readonly [x: number, y: number];

/** Scrolls a headline into the middle of the window and returns the middle of its first line. */
export async function findHeadline(page: Page, headline: string): Promise<Point> {
  return page.evaluate(async (headline) => {
    const links = [...document.querySelectorAll('a, h3')];
    const element = links.find(({ textContent }) => textContent.trim() === headline);
    if (!element) throw new Error(`No such headline: ${headline}`);
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    await new Promise(requestAnimationFrame);
    const text = document.createRange();
    text.selectNodeContents(element);
    const line = text.getClientRects()[0]!;
    return [line.x + line.width / 2, line.y + line.height / 2] as const;
  }, headline);
}

/** Points at a card, so that its two controls are shown, and returns where they are, and the sign of its thread. */
export async function pointAt(
  reader: Reader,
  page: Page,
  headline: string,
): Promise<{ glyph: Point; corner: Point; thread: Point | null }> {
  const [x, y] = await findHeadline(page, headline);
  await page.mouse.move(x, y + 1);
  await page.mouse.move(x, y);
  let controls: Mark['boxes'] = [];
  const shown = async () => {
    const mark = (await marksOn(reader, page)).find(({ card }) => card.headline === headline);
    controls = mark?.boxes.filter(({ kind }) => kind === 'glyph' || kind === 'disc') ?? [];
    // The thread's sign stands after both, pointed at or not.
    return controls.length - (mark?.state.thread ? 1 : 0);
  };
  await expect.poll(shown, { message: `both controls of: ${headline}` }).toBe(2);
  const [glyph, corner, thread = null] = controls.map(({ x, y, w, h }) => [x + w / 2, y + h / 2] as const);
  return { glyph: glyph!, corner: corner!, thread };
}

/** Where the text of the article with this headline begins and ends. */
export const textOf = (page: Page, headline: string): Promise<{ left: number; bottom: number }> =>
  page.evaluate((headline) => {
    const article = [...document.querySelectorAll('article')].find((one) => one.textContent.includes(headline))!;
    const range = document.createRange();
    range.selectNodeContents(article);
    const boxes = [...range.getClientRects()];
    return { left: Math.min(...boxes.map(({ left }) => left)), bottom: Math.max(...boxes.map(({ bottom }) => bottom)) };
  }, headline);

/** Presses a key of ours. */
export async function pressKey(page: Page): Promise<void> {
  await page.keyboard.down('Alt');
  await page.keyboard.down('Shift');
  await page.keyboard.press('KeyD');
  await page.keyboard.up('Shift');
  await page.keyboard.up('Alt');
}
