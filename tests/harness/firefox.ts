/** Firefox with Dogear in it, over WebDriver BiDi: its profile, and what only it can do. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { matchPattern } from '../../utils/story/site.ts';
import { needBrowser } from './browsers.ts';
import { GECKO_ID, ROOT } from './build.ts';
import type { Driver, Start } from './reader.ts';

/** Firefox draws a random one for every profile; ours is fixed so that the extension's pages have an address. */
const UUID = 'd09ea200-0000-4000-8000-000000000000';

/** What a first start works out about the browser itself; starts on new profiles that have it take half as long. */
const FIRST_START = ['compatibility.ini', 'startupCache'];

/** Where it is kept for this very browser. */
const kept = (): string => join(ROOT, 'out/firefox', String(statSync(needBrowser('firefox')).mtimeMs));

/** Starts Firefox once, without an extension, to keep what it works out. Does nothing where that was done before. */
export async function warmUp(): Promise<void> {
  if (existsSync(kept())) return;
  const profile = mkdtempSync(join(tmpdir(), 'dogear-'));
  const executablePath = needBrowser('firefox');
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true, userDataDir: profile });
  await browser.close();
  mkdirSync(kept(), { recursive: true });
  copyFirstStart(profile, kept());
  rmSync(profile, { recursive: true, force: true });
}

function copyFirstStart(from: string, to: string): void {
  for (const part of FIRST_START.filter((name) => existsSync(join(from, name)))) {
    cpSync(join(from, part), join(to, part), { recursive: true });
  }
}

/**
 * A new profile: the extension, linked by a file that holds its path, so that it survives restarts with data and
 * permissions, and access to the `granted` sites. A used profile stays as it is.
 */
function prepareProfile({ profile, extension, granted, private: isPrivate }: Start): void {
  if (existsSync(join(profile, 'extensions'))) return;
  mkdirSync(join(profile, 'extensions'), { recursive: true });
  copyFirstStart(kept(), profile);
  writeFileSync(join(profile, 'extensions', GECKO_ID), extension);
  const allowed = isPrivate ? ['internal:privateBrowsingAllowed'] : [];
  const permissions = { permissions: allowed, origins: granted.map(matchPattern) };
  writeFileSync(join(profile, 'extension-preferences.json'), JSON.stringify({ [GECKO_ID]: permissions }));
}

export const firefox: Driver = {
  async launch(start) {
    prepareProfile(start);
    return puppeteer.launch({
      browser: 'firefox',
      executablePath: needBrowser('firefox'),
      headless: start.headless,
      userDataDir: start.profile,
      defaultViewport: start.headless ? start.viewport : null,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
        'extensions.autoDisableScopes': 0,
        'xpinstall.signatures.required': false,
        // A real click on "Turn on" is then granted without the prompt.
        'extensions.webextOptionalPermissionPrompts': false,
        ...(start.sealed ? { 'network.dns.forceResolve': '127.0.0.1' } : {}),
      },
    });
  },

  async ready(browser) {
    if ((await inChrome(browser, `String(!!WebExtensionPolicy.getByID('${GECKO_ID}'))`)) === 'true') return;
    throw new Error('Firefox started without Dogear: release builds take signed extensions only.');
  },

  ownPage: (_start, file) => `moz-extension://${UUID}/${file}`,

  async openOwn(page, url) {
    // `page.goto` waits for events that Firefox does not send for pages of an extension.
    await send(page.browser(), 'browsingContext.navigate', { context: contextOf(page), url, wait: 'complete' });
  },

  async openPopup(page, url) {
    const browser = page.browser();
    const popup = await browser.newPage({ background: true });
    await page.bringToFront();
    // Popups are out of a driver's reach: what a click on the button allows, and the popup in a tab behind the page.
    await inChrome(
      browser,
      `WebExtensionPolicy.getByID('${GECKO_ID}').extension.tabManager.addActiveTabPermission(gBrowser.selectedTab), ''`,
    );
    await this.openOwn(popup, url);
    return popup;
  },

  async endBackground(browser) {
    await inChrome(browser, `WebExtensionPolicy.getByID('${GECKO_ID}').extension.terminateBackground().then(() => '')`);
  },
};

/** Runs an expression that gives a string in the browser's own window. */
export async function inChrome(browser: Browser, expression: string): Promise<string> {
  const tree = await send(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = (tree.contexts as { context: string }[])[0]?.context;
  const answer = await send(browser, 'script.evaluate', { expression, target: { context }, awaitPromise: true });
  if (answer.type !== 'success') throw new Error(`${expression}: ${JSON.stringify(answer)}`);
  return String((answer.result as { value: unknown }).value);
}

type Answer = Record<string, unknown>;

/** Puppeteer keeps the raw BiDi session to itself; the two commands above have no other door. */
async function send(browser: Browser, method: string, parameters: object): Promise<Answer> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, parameters: object): Promise<{ result: Answer }> };
  };
  return (await connection.send(method, parameters)).result;
}

const contextOf = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id;
