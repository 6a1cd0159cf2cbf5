/** `npm start [-- URL]`: a browser with Dogear on the sample newsroom or on URL; with no display, a tour of it. */
import { createInterface } from 'node:readline';
import { siteOf } from '../../utils/story/site.ts';
import { startNewsroom } from '../newsroom/server.ts';
import { ensureBuilt } from './build.ts';
import { ensureBrowsers } from './install.ts';
import { Advice, main } from './main.ts';
import { openReader, type Reader } from './reader.ts';
import { tour } from './tour.ts';

/** ms */
const DAY = 24 * 60 * 60_000;

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

await main(async () => {
  const [given] = process.argv.slice(2);
  if (given && !siteOf(given)) throw new Advice(`${given} is no web address. Try: npm start -- https://example.org/`);
  ensureBrowsers('chromium');
  ensureBuilt('chromium');
  const newsroom = await startNewsroom();
  const url = given ?? `${newsroom.origin}/`;
  const domain = siteOf(url)!;
  console.log(`Opening Chromium with Dogear turned on for ${domain} …`);
  const reader = await openReader('chromium', { granted: [domain], sealed: !given, headless: !hasDisplay });
  const nextDay = async () => {
    newsroom.publish(2);
    await reader.letPass(DAY);
  };
  try {
    await reader.turnOn(domain);
    if (hasDisplay) await show(reader, url, nextDay);
    else await tour(reader, url, nextDay);
  } finally {
    await reader.close();
    await newsroom.close();
  }
});

/** Leaves the browser to the reader until they close it. */
async function show(reader: Reader, url: string, nextDay: () => Promise<void>): Promise<void> {
  const closed = new Promise<unknown>((resolve) => reader.browser.once('disconnected', resolve));
  await reader.open(url);
  console.log(`${url} is open. Close the browser to end.`);
  console.log('Enter: a day passes, and the sample newsroom brings its next edition. Load the page again to see it.');
  const lines = createInterface({ input: process.stdin });
  lines.on('line', () => {
    nextDay().then(
      () => console.log('A day has passed.'),
      (error: Error) => console.error(error.message),
    );
  });
  await closed;
  lines.close();
}
