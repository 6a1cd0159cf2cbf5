/** What a reader's hand does on the twin: the same, real, trusted input every time. */
import type { Page } from '../../harness/reader.ts';

/** One headline of each layout. */
const HEADLINES = ['.hero h2', '.ranked a', '.tile h3', '.row h3', '.covered h3', '.slide h4', '.block h3'];

/** Moves over cards and their edges, presses, selects, and steps through with the keyboard. */
export async function browse(page: Page): Promise<void> {
  for (const selector of HEADLINES) {
    const { x, y, width, height } = await intoView(page, selector);
    await glide(page, [x + width / 2, y - 40], [x - 24, y + 12], 2);
    await glide(page, [x - 20, y + 12], [x + 4, y + 12], 6);
    await glide(page, [x + 4, y + 12], [x + width + 24, y + height - 12], 6);
    await page.mouse.click(x + width / 2, y + height / 2);
    await page.mouse.click(x + width / 2, y + height / 2, { button: 'right' });
    await drawn(page);
  }
  const dek = await intoView(page, '.row .dek');
  await page.mouse.click(dek.x + 40, dek.y + dek.height / 2, { count: 3 });
  const row = await intoView(page, '.row');
  await page.mouse.move(row.x - 20, row.y + 4);
  await page.mouse.down();
  await glide(page, [row.x, row.y + 10], [row.x + 300, row.y + 260], 6);
  await page.mouse.up();
  await page.mouse.move(2, 2);
  for (let i = 0; i < 4; i++) {
    await page.keyboard.press('Tab');
    await drawn(page);
  }
}

/** Opens peek on the card that the pointer is on, by its key. */
export async function openPeek(page: Page): Promise<void> {
  const { x, y } = await intoView(page, '.row h3');
  await glide(page, [x + 20, y + 12], [x + 30, y + 12], 2);
  await page.keyboard.down('Alt');
  await page.keyboard.down('Shift');
  await page.keyboard.press('KeyD');
  await page.keyboard.up('Shift');
  await page.keyboard.up('Alt');
}

type Point = readonly [x: number, y: number];

/** Moves the pointer in a line, no faster than the page draws: what it passes is then no matter of chance. */
async function glide(page: Page, from: Point, to: Point, steps: number): Promise<void> {
  for (let step = 0; step <= steps; step++) {
    const along = (axis: 0 | 1) => from[axis] + ((to[axis] - from[axis]) * step) / steps;
    await page.mouse.move(along(0), along(1));
    await drawn(page);
  }
}

/** Scrolls with the pointer over the sticky header, so that nothing passes under it. */
async function intoView(page: Page, selector: string) {
  await page.mouse.move(2, 2);
  await page.$eval(selector, (element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await drawn(page);
  return page.$eval(selector, (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  });
}

/** Two frames: what was asked for before is on the screen then. */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  });
