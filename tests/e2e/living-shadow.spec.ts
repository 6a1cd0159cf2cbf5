import { randomUUID } from 'node:crypto';
import { expect, test } from '../harness/fixtures.ts';
import type { Page } from '../harness/reader.ts';
import { DOMAIN } from '../newsroom/parts/site.ts';
import { pressKey } from './support/hand.ts';
import { shadowed } from './support/living/shadowed.ts';
import { marked, marksOn } from './support/marks.ts';
import { peekIn } from './support/peek.ts';

test.use({
  readerOptions: { granted: [DOMAIN] },
  newsroomOptions: { routes: { '/shadowed': () => shadowed } },
});
test.beforeEach(({ reader }) => reader.turnOn(DOMAIN));

test('cards in open shadow roots are marked, each once, also those that come or change later', async ({
  reader,
  newsroom,
}) => {
  const page = await reader.open(`${newsroom.origin}/shadowed`);
  await page.evaluate(() => window.define());
  await marked(reader, page, 6);
  expect(await hosts(page)).toEqual(Array(6).fill(1));
  await page.evaluate(() => window.more());
  await marked(reader, page, 12);
  expect(await hosts(page)).toEqual(Array(12).fill(1));

  for (const { card } of await marksOn(reader, page))
    if (/number [02468] /.test(card.headline)) await reader.ask('mark', { op: randomUUID(), card, read: true });
  const read = async () =>
    (await marksOn(reader, page)).filter(({ boxes }) => boxes.some(({ kind }) => kind === 'veil'));
  await expect.poll(async () => (await read()).length).toBe(5);

  await page.evaluate(() => window.refill());
  expect(await read()).toEqual([]);
  await expect
    .poll(async () => (await marksOn(reader, page)).filter(({ card }) => /^another/.test(card.headline)).length)
    .toBe(12);
  expect(await hosts(page)).toEqual(Array(12).fill(1));
});

test('in an open shadow root the corner takes a click, and the key knows the link with the focus', async ({
  reader,
  newsroom,
}) => {
  const page = await reader.open(`${newsroom.origin}/shadowed`);
  await page.evaluate(() => window.define());
  await marked(reader, page, 6);
  const middle = await page.evaluate(() => {
    const { x, y, height } = document
      .querySelector('news-list')!
      .shadowRoot!.querySelectorAll('news-card')[1]!
      .shadowRoot!.querySelector('a')!
      .getBoundingClientRect();
    return [x + 20, y + height / 2] as const;
  });
  await page.mouse.move(middle[0], middle[1] + 1);
  await page.mouse.move(...middle);
  const second = async () => (await marksOn(reader, page)).find(({ card }) => /number 1 /.test(card.headline))!;
  await expect.poll(async () => (await second()).boxes.length).toBe(2);
  const corner = (await second()).boxes.at(-1)!;
  await page.mouse.click(corner.x + corner.w / 2, corner.y + corner.h / 2);
  await expect.poll(async () => (await second()).state.clipped).toBe(true);

  await page.evaluate(() =>
    document
      .querySelector('news-list')!
      .shadowRoot!.querySelectorAll('news-card')[3]!
      .shadowRoot!.querySelector('a')!
      .focus(),
  );
  await pressKey(page);
  const said = (await peekIn(page)).evaluate(() => document.querySelector('main')!.textContent);
  expect(await said).toContain('shadow story number 3');
});

test('nothing is left in shadow roots when the site is switched off', async ({ reader, newsroom }) => {
  const page = await reader.open(`${newsroom.origin}/shadowed`);
  await page.evaluate(() => window.define());
  await marked(reader, page, 6);
  await reader.ask('siteOff', { op: randomUUID(), domain: DOMAIN });
  await expect.poll(() => hosts(page)).toEqual(Array(6).fill(0));
});

/** Hosts of marks in each card. */
const hosts = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    [...document.querySelector('news-list')!.shadowRoot!.querySelectorAll('news-card')].map(
      (card) => card.shadowRoot!.querySelectorAll('aside').length,
    ),
  );
