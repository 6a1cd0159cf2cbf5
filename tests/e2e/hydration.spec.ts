import { expect, test } from '../harness/fixtures.ts';
import { DOMAIN } from '../newsroom/parts/site.ts';
import { hostsIn, openSection } from './support/section.ts';

test.use({ readerOptions: { granted: [DOMAIN] } });

test('a page that hydrates late keeps its tree, and every card of it is marked', async ({ reader, newsroom }) => {
  const page = await openSection(reader, newsroom, '/culture');
  await expect.poll(() => page.evaluate(() => window.hydrated)).toBe(true);
  const onceEach = Array(12).fill(1);
  await expect.poll(() => hostsIn(page, '.fresh')).toEqual(onceEach);

  // React takes the list apart and puts it together again.
  const first = () => page.$eval('.fresh h3', (headline) => headline.textContent);
  const before = await first();
  await page.click('#turn');
  await expect.poll(first).not.toBe(before);
  await expect.poll(() => hostsIn(page, '.fresh')).toEqual(onceEach);
  expect(await page.evaluate(() => window.hydrationErrors)).toBe(0);
});
