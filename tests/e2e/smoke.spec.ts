import type { Browser } from 'webextension-polyfill';
import { expect, test } from '../harness/fixtures.ts';
import { marksDrawn } from '../harness/page-cards.ts';

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

test('a background that was ended answers again', async ({ reader }) => {
  const before = await reader.ask('numbers', {});
  await reader.endBackground();
  expect(await reader.ask('numbers', {})).toEqual(before);
});

test.describe('a memory', () => {
  test.use({ readerOptions: { granted: ['paper.test'] } });

  test('is a day older after a day', async ({ reader }) => {
    const since = async () => (await reader.ask('site', { url: 'http://paper.test/' })).since ?? 0;
    await reader.turnOn('paper.test');
    const before = await since();
    await reader.letPass(86_400_000);
    expect(before - (await since())).toBe(86_400_000);
  });
});

test.describe('a site the reader will say yes to', () => {
  test.use({ readerOptions: { consented: ['brackwater.test'] } });

  test('is turned on by a click in the popup, and its open page is marked at once', async ({ reader, newsroom }) => {
    const section = await reader.open(newsroom.origin);
    const popup = await reader.openPopup(section);
    const button = await popup.waitForSelector('::-p-text(Turn on for brackwater.test)');
    await button?.click();
    await expect.poll(() => marksDrawn(section)).toBe(30);
  });
});
