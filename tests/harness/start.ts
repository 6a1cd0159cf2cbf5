/** `npm start [-- URL]`: a browser with Dogear on the sample newsroom or on URL; with no display, a tour of it. */
import { siteOf } from '../../utils/story/site.ts';
import { startNewsroom } from '../newsroom/server.ts';
import { ensureBuilt } from './build.ts';
import { ensureBrowsers } from './install.ts';
import { openReader } from './reader.ts';
import { tour } from './tour.ts';

const NEWSROOM_PORT = 8080;

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const [given] = process.argv.slice(2);
if (given && !siteOf(given)) throw new Error(`${given} is no web address. Try: npm start -- https://example.org/`);

ensureBrowsers('chromium');
ensureBuilt('chromium');
const newsroom = await startNewsroom({ port: hasDisplay ? NEWSROOM_PORT : 0 });
const url = given ?? `${newsroom.origin}/`;
const domain = siteOf(url)!;
console.log(`Opening Chromium with Dogear turned on for ${domain} …`);
const reader = await openReader('chromium', { granted: [domain], sealed: !given, headless: !hasDisplay });
try {
  await reader.turnOn(domain);
  if (hasDisplay) {
    await reader.open(url);
    console.log(`${url} is open. Close the browser to end.`);
    await new Promise<unknown>((resolve) => reader.browser.once('disconnected', resolve));
  } else {
    console.log('No display here: a tour without one.');
    await tour(reader, url, () => newsroom.publish(2));
  }
} finally {
  await reader.close();
  await newsroom.close();
}
