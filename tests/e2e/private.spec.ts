import type { Browser } from 'webextension-polyfill';
import { expect, test } from '../harness/fixtures.ts';
import { DOMAIN } from '../newsroom/parts/site.ts';
import { pointAt } from './support/hand.ts';
import { marked, marksOn, said } from './support/marks.ts';
import { visitedYesterday } from './support/section.ts';

/** Inside an extension page. */
declare const chrome: Browser;

test.use({ readerOptions: { granted: [DOMAIN], private: true } });

test('a private window shows what is known and writes nothing', async ({ reader, newsroom }) => {
  await visitedYesterday(reader, newsroom);
  newsroom.publish(2);
  const before = await reader.ask('numbers', {});

  const front = `${newsroom.origin}/`;
  const opened = reader.browser.waitForTarget((target) => target.url() === front);
  await reader.inExtension(async (url) => void (await chrome.windows.create({ incognito: true, url })), front);
  const page = (await (await opened).page())!;
  expect(Object.keys(said(await marked(reader, page, 30)))).toEqual(['new']);

  const headline = 'Dredging’s mystery bidder withdraws, and asks for its envelope back';
  const { corner } = await pointAt(reader, page, headline);
  await page.mouse.click(...corner);
  await expect.poll(async () => Object.keys(said(await marksOn(reader, page)))).toEqual(['new']);
  // What was in view is reported as a page is left.
  await page.goto('about:blank');
  expect(await reader.ask('numbers', {})).toEqual(before);
});
