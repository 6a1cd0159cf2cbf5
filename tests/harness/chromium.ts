/** Chromium with Dogear in it: its profile, its command line, and what only it can do. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer, { type Browser } from 'puppeteer-core';
import { matchPattern } from '../../utils/story/site.ts';
import { needBrowser } from './browsers.ts';
import type { Driver, Start } from './reader.ts';

/** Chromium's id of an unpacked extension: SHA-256 of its absolute path, in letters. */
function extensionId(path: string): string {
  const hex = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return hex.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/**
 * Writes the first preferences of a new profile: access to `granted` sites, and consent to `consented` ones (asked for
 * by a click, they are granted without the prompt, which hangs a headless browser). A used profile stays as it is.
 */
function prepareProfile(start: Start): void {
  const file = join(start.profile, 'Default/Preferences');
  if (existsSync(file)) return;
  const hosts = (domains: readonly string[]) => ({
    api: [],
    explicit_host: domains.map(matchPattern),
    manifest_permissions: [],
    scriptable_host: [],
  });
  const allowed = hosts([...start.granted, ...start.consented]);
  const settings = {
    active_permissions: hosts(start.granted),
    granted_permissions: allowed,
    runtime_granted_permissions: allowed,
    incognito: start.private,
  };
  mkdirSync(join(start.profile, 'Default'), { recursive: true });
  writeFileSync(file, JSON.stringify({ extensions: { settings: { [extensionId(start.extension)]: settings } } }));
}

/** Switches that load this extension and no other. */
const extensionSwitches = (extension: string): string[] => [
  `--disable-extensions-except=${extension}`,
  `--load-extension=${extension}`,
];

/** Every `.test` host is this machine; no other name resolves. */
const SEALED = '--host-resolver-rules=MAP *.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost';

/** The sandbox needs rights that neither root nor most containers have. */
const sandboxed = (headless: boolean): boolean => !headless && process.getuid?.() !== 0;

export const chromium: Driver = {
  async launch(start) {
    prepareProfile(start);
    return puppeteer.launch({
      executablePath: needBrowser('chromium'),
      headless: start.headless,
      userDataDir: start.profile,
      enableExtensions: true,
      // Only over a pipe may a debugger press an extension's button.
      pipe: true,
      defaultViewport: start.headless ? start.viewport : null,
      args: [
        ...extensionSwitches(start.extension),
        '--enable-unsafe-extension-debugging',
        ...(start.sealed ? [SEALED] : []),
        ...(sandboxed(start.headless) ? [] : ['--no-sandbox']),
      ],
    });
  },

  async ready(browser) {
    const worker = await browser.waitForTarget(isWorker, { timeout: 10_000 }).catch(() => null);
    if (!worker) {
      throw new Error('Chromium started without Dogear: a headless shell or a branded Chrome loads no extension.');
    }
  },

  ownPage: (start, file) => `chrome-extension://${extensionId(start.extension)}/${file}`,

  async openOwn(page, url) {
    await page.goto(url);
  },

  async openPopup(page, url) {
    const browser = page.browser();
    const [extension] = [...(await browser.extensions()).values()];
    const opened = browser.waitForTarget((target) => target.url() === url);
    await extension!.triggerAction(page);
    const popup = await (await opened).asPage();
    // It is hidden, and a few pixels wide, until it has something to show.
    while (await popup.evaluate(() => document.hidden)) await wait(50);
    return popup;
  },

  async endBackground(browser) {
    const worker = await browser.targets().find(isWorker)?.worker();
    await worker?.close().catch((error: Error) => {
      // It ended before it was let go of.
      if (!/No (?:session|target)/.test(error.message)) throw error;
    });
  },
};

const isWorker = (target: ReturnType<Browser['target']>): boolean => target.type() === 'service_worker';
