/** The extension API. The only file that imports it, so that one place decides which one we get. */

export type { Runtime, Tabs } from 'webextension-polyfill';
export { default as browser } from 'webextension-polyfill';
