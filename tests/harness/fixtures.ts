/** What every end-to-end test has: a reader at a browser with Dogear, and the newsroom. */
import { test as base } from '@playwright/test';
import { type Newsroom, startNewsroom } from '../newsroom/server.ts';
import { type BrowserKind, BUILDS } from './build.ts';
import { openReader, type Reader, type ReaderOptions } from './reader.ts';

export { expect } from '@playwright/test';

export const test = base.extend<{ readerOptions: ReaderOptions; newsroom: Newsroom; reader: Reader }>({
  /** `test.use({ readerOptions: { granted: ['example.test'] } })` */
  readerOptions: [{}, { option: true }],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies from the pattern.
  newsroom: async ({}, use) => {
    const newsroom = await startNewsroom();
    await use(newsroom);
    await newsroom.close();
  },

  reader: async ({ readerOptions }, use, info) => {
    const kind = info.project.name as BrowserKind;
    const reader = await openReader(kind, { extension: BUILDS[kind], ...readerOptions });
    await use(reader);
    if (info.status !== info.expectedStatus) {
      for (const [i, page] of (await reader.browser.pages()).entries()) {
        const body = await page.screenshot().catch(() => null);
        if (body) await info.attach(`tab ${i + 1}`, { body: Buffer.from(body), contentType: 'image/png' });
      }
    }
    await reader.close();
  },
});
