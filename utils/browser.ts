/**
 * The extension API. The only file that names it. Chromium from 130 and Firefox from 142, the oldest we support, answer
 * with promises under manifest 3, so `webextension-polyfill` would only weigh (3 kB gzipped on every page); its types stay.
 */
import type { Browser } from 'webextension-polyfill';

export type { Runtime, Tabs } from 'webextension-polyfill';

const global = globalThis as { browser?: Browser; chrome?: Browser };

/**
 * `browser` in Firefox, `chrome` in Chromium; undefined outside an extension. Own properties only: an element of the page
 * with the id "browser" would answer to the name as well.
 */
export const browser = (Object.hasOwn(global, 'browser') ? global.browser : global.chrome) as Browser;
