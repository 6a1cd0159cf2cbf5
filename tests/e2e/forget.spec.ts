import { randomUUID } from 'node:crypto';
import type { Browser } from 'webextension-polyfill';
import { expect, test } from '../harness/fixtures.ts';
import { settledCards } from '../harness/page-cards.ts';
import type { Page } from '../harness/reader.ts';
import { DOMAIN } from '../newsroom/parts/site.ts';
import { press } from './support/popup.ts';
import { openSection } from './support/section.ts';

/** Inside an extension page. */
declare const chrome: Browser;

test.use({ readerOptions: { granted: [DOMAIN] } });

const marksIn = (page: Page) => page.evaluate(() => document.querySelectorAll('aside[aria-hidden=true]:empty').length);
const html = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

test('a permission that is taken back takes the marks along', async ({ reader, newsroom }) => {
  const page = await openSection(reader, newsroom);
  await reader.inExtension((origin) => chrome.permissions.remove({ origins: [origin] }), `*://*.${DOMAIN}/*`);
  await expect.poll(() => marksIn(page)).toBe(0);
  expect(await html(page)).toBe(await html(await reader.open(page.url())));
  expect(await reader.ask('site', { url: page.url() })).toMatchObject({ on: false, granted: false });
});

test('everything is counted, and after "Forget everything" nothing is left, on no page either', async ({
  reader,
  newsroom,
}) => {
  const page = await openSection(reader, newsroom);
  const [card] = (await settledCards(reader, page)).cards;
  await reader.ask('clip', { op: randomUUID(), card: card!, on: true });
  await reader.ask('mark', { op: randomUUID(), card: card!, read: true });
  await reader.ask('follow', { op: randomUUID(), author: card!.authors[0]!, site: DOMAIN, on: true });
  await expect.poll(async () => (await reader.ask('numbers', {})).stories).toBe(30);

  const library = await reader.openOwn('library.html');
  const text = () => library.evaluate(() => document.body.textContent);
  await expect.poll(text).toMatch(/Clippings\s*1/);
  expect(await text()).toMatch(/Stories\s*30/);
  await press(library, 'Forget everything…');
  await press(library, 'Forget everything');

  const left = async () => {
    const { operations, settings, ...memory } = await reader.ask('numbers', {});
    return Object.entries(memory).filter(([, count]) => count > 0);
  };
  await expect.poll(left).toEqual([]);
  await expect.poll(() => marksIn(page)).toBe(0);
  expect(await html(page)).toBe(await html(await reader.open(page.url())));
});
