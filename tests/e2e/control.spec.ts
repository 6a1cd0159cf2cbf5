import { expect, test } from '../harness/fixtures.ts';
import type { Page, Reader } from '../harness/reader.ts';
import { frontStories } from '../newsroom/pages/front.ts';
import { DOMAIN } from '../newsroom/parts/site.ts';
import { pointAt, pressKey } from './support/hand.ts';
import { peekIn } from './support/peek.ts';
import { openSection } from './support/section.ts';

test.use({ readerOptions: { granted: [DOMAIN] } });

const HEADLINE = 'Wild bees prefer the freight yard to the park, by a factor of nine';
const clippings = async (reader: Reader) =>
  (await reader.ask('clippings', { search: '' })).map(({ card }) => card.headline);
const frames = (page: Page) => page.frames().length - 1;

test('in every layout the corner clips and the glyph explains, by either button, and neither opens the story', async ({
  reader,
  newsroom,
}) => {
  const page = await openSection(reader, newsroom);
  const layouts = Object.values(frontStories({ www: '', stories: '', edition: 1 }));
  for (const [i, headline] of layouts.map(([story]) => story!.headline).entries()) {
    const { glyph, corner } = await pointAt(reader, page, headline);
    await page.mouse.click(...corner);
    await expect.poll(() => clippings(reader)).toContain(headline);
    await page.mouse.click(...glyph, { button: i % 2 ? 'right' : 'left' });
    expect(await (await peekIn(page)).evaluate(() => document.querySelector('h1')?.textContent)).toBe(headline);
    await page.keyboard.press('Escape');
    await expect.poll(() => frames(page)).toBe(0);
  }
  expect(page.url()).toBe(`${newsroom.origin}/`);
});

test('a clip survives the end of the background, before it and right after it', async ({ reader, newsroom }) => {
  const page = await openSection(reader, newsroom);
  const { corner } = await pointAt(reader, page, HEADLINE);
  await reader.endBackground();
  await page.mouse.click(...corner);
  await reader.endBackground();
  await expect.poll(() => clippings(reader)).toEqual([HEADLINE]);
  await reader.endBackground();
  expect(await clippings(reader)).toEqual([HEADLINE]);
});

test('a page cannot press a mark or a key of ours', async ({ reader, newsroom }) => {
  const page = await openSection(reader, newsroom);
  const { glyph, corner } = await pointAt(reader, page, HEADLINE);
  await page.evaluate(
    (points) => {
      for (const [clientX, clientY] of points) {
        const at = { clientX, clientY, bubbles: true, cancelable: true, composed: true, detail: 1 };
        const under = document.elementFromPoint(clientX, clientY)!;
        under.addEventListener('click', (event) => event.preventDefault());
        for (const type of ['pointerdown', 'pointerup']) under.dispatchEvent(new PointerEvent(type, at));
        for (const type of ['mousedown', 'mouseup', 'click', 'contextmenu']) {
          under.dispatchEvent(new MouseEvent(type, at));
        }
      }
      const key = { code: 'KeyD', key: 'D', altKey: true, shiftKey: true, bubbles: true };
      window.dispatchEvent(new KeyboardEvent('keydown', key));
    },
    [glyph, corner],
  );
  // What the reader does comes after what the page did, and is all that was done.
  await page.mouse.click(...glyph);
  await peekIn(page);
  expect(frames(page)).toBe(1);
  expect(await clippings(reader)).toEqual([]);
});

test('the keyboard alone opens the list of the page, clips from it and goes back', async ({ reader, newsroom }) => {
  const page = await openSection(reader, newsroom);
  await page.focus('.hero h2 a');
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await pressKey(page);
  const peek = await peekIn(page);
  const focused = () => peek.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  await expect.poll(() => peek.evaluate(() => document.activeElement?.textContent)).toBe('30 stories on this page');
  for (let i = 0; i < 120 && (await focused()) !== `Clip: ${HEADLINE}`; i++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => clippings(reader)).toEqual([HEADLINE]);
  await page.keyboard.press('Escape');
  await expect.poll(() => frames(page)).toBe(0);
});
