/** What every end-to-end test has: a reader at a browser with Dogear, and the newsroom. */
import { setTimeout as wait } from 'node:timers/promises';
import { test as base } from '@playwright/test';
import { type Newsroom, type Options, startNewsroom } from '../newsroom/server.ts';
import { type BrowserKind, BUILDS } from './build.ts';
import { openReader, type Reader, type ReaderOptions } from './reader.ts';

export { expect } from '@playwright/test';

export const test = base.extend<{
  readerOptions: ReaderOptions;
  newsroomOptions: Options;
  newsroom: Newsroom;
  reader: Reader;
}>({
  /** `test.use({ readerOptions: { granted: ['example.test'] } })` */
  readerOptions: [{}, { option: true }],

  /** `test.use({ newsroomOptions: { routes: { '/twin': … } } })` */
  newsroomOptions: [{}, { option: true }],

  newsroom: async ({ newsroomOptions }, use) => {
    const newsroom = await startNewsroom(newsroomOptions);
    await use(newsroom);
    await newsroom.close();
  },

  reader: async ({ readerOptions }, use, info) => {
    const kind = info.project.name as BrowserKind;
    const reader = await openReader(kind, { extension: BUILDS[kind], ...readerOptions });
    await use(reader);
    if (info.status !== info.expectedStatus) {
      for (const [i, page] of (await reader.browser.pages()).entries()) {
        // One that is not in front may never be drawn.
        const body = await Promise.race([page.screenshot().catch(() => null), wait(5_000)]);
        if (body) await info.attach(`tab ${i + 1}`, { body: Buffer.from(body), contentType: 'image/png' });
      }
    }
    await reader.close();
  },
});
