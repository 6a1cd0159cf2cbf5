/** The frame inside a page. It stands in a closed root, so a press in it is aimed by hand. */
import type { Frame } from 'puppeteer-core';
import { expect } from '../../harness/fixtures.ts';
import type { Page } from '../../harness/reader.ts';

/** The open frame, once it takes presses. */
export async function peekIn(page: Page): Promise<Frame> {
  // The paper has no frames of its own.
  const open = () => page.frames().find((frame) => frame !== page.mainFrame());
  const armed = () => open()?.evaluate(() => document.querySelector('main:not([inert])') !== null);
  await expect.poll(armed, { message: 'peek is open and armed' }).toBe(true);
  return open()!;
}

/** Presses a button of the frame by its name. */
export async function pressIn(page: Page, frame: Frame, name: string): Promise<void> {
  const inside = await frame.evaluate((name) => {
    const named = (element: Element) => (element.getAttribute('aria-label') ?? element.textContent).trim() === name;
    const button = [...document.querySelectorAll('button')].find(named);
    if (!button)
      throw new Error(
        `No such button: ${name}. There are: ${[...document.querySelectorAll('button')].map((one) => one.textContent)}`,
      );
    button.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { x, y, width, height } = button.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, name);
  const host = await page.evaluate(() => {
    const { x, y } = document.documentElement.lastElementChild!.getBoundingClientRect();
    return { x, y };
  });
  await page.mouse.click(host.x + inside.x, host.y + inside.y);
}
