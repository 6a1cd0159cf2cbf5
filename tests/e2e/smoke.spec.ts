import type { Browser } from 'webextension-polyfill';
import { expect, test } from '../harness/fixtures.ts';

declare const chrome: Browser;

test('the extension loads and its library opens', async ({ reader }) => {
  const library = await reader.openOwn('library.html');
  await expect.poll(() => library.title()).toBe('Dogear');
});

test.describe('a site the reader gave access to', () => {
  test.use({ readerOptions: { granted: ['paper.test'] } });

  test('is still accessible after a restart', async ({ reader }) => {
    const origins = () => reader.inExtension(async () => (await chrome.permissions.getAll()).origins);
    expect(await origins()).toEqual(['*://*.paper.test/*']);
    await reader.restart();
    expect(await origins()).toEqual(['*://*.paper.test/*']);
  });
});

test('the newsroom answers on its own names', async ({ reader, newsroom }) => {
  const section = await reader.open(newsroom.origin);
  expect(await section.evaluate(() => document.querySelectorAll('a').length)).toBeGreaterThan(0);
});
