/** A reader at a browser with Dogear in it: one driver for Chromium and Firefox. */
import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, EvaluateFunc, Page } from 'puppeteer-core';
import type { Ask } from '../../utils/messages/client.ts';
import type { ExtensionTable, ToPage } from '../../utils/messages/protocol.ts';
import { type BrowserKind, ensureBuilt } from './build.ts';
import { chromium } from './chromium.ts';
import { firefox } from './firefox.ts';
import { moveBack, send, tell } from './inside.ts';

export type { Page } from 'puppeteer-core';

export interface ReaderOptions {
  /** Registrable domains that Dogear already has access to. */
  readonly granted?: readonly string[];
  /** Registrable domains for which the reader says yes when asked. (Firefox: to all.) */
  readonly consented?: readonly string[];
  /** Every name resolves to this machine, as the newsroom needs it. Default: true. */
  readonly sealed?: boolean;
  /** The reader lets Dogear into private windows. Default: false. */
  readonly private?: boolean;
  readonly headless?: boolean;
  /** CSS px. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Unpacked extension; default: the build, renewed where a source is newer. */
  readonly extension?: string;
}

/** What a driver starts a browser with. */
export interface Start extends Required<Omit<ReaderOptions, 'extension'>> {
  readonly profile: string;
  /** This reader's own copy of the extension. */
  readonly extension: string;
}

/** What differs between the browsers. */
export interface Driver {
  launch(start: Start): Promise<Browser>;
  /** Throws when the extension is not there. */
  ready(browser: Browser): Promise<void>;
  /** Address of a page of the extension. */
  ownPage(start: Start, file: string): string;
  openOwn(page: Page, url: string): Promise<void>;
  /** Clicks the extension's button in the toolbar. */
  openPopup(page: Page, url: string): Promise<Page>;
  /** Ends the background script as the browser does when it idles. */
  endBackground(browser: Browser): Promise<void>;
}

export interface Reader {
  readonly kind: BrowserKind;
  /** The browser itself, until the next restart. */
  readonly browser: Browser;
  /** A new tab in front, loaded. */
  open(url: string): Promise<Page>;
  /** A new tab in front with a page of the extension: `popup.html`, `library.html`. */
  openOwn(file: string): Promise<Page>;
  /** Clicks Dogear's button in the toolbar while `page` is in front. The popup it opens. */
  openPopup(page: Page): Promise<Page>;
  /** Runs a function on an extension page that stays in the background; `chrome` is the extension API. */
  inExtension<A extends unknown[], F extends EvaluateFunc<A>>(run: F, ...given: A): Promise<Awaited<ReturnType<F>>>;
  /** Asks the background, as popup and library do. */
  ask: Ask<ExtensionTable>;
  /** Turns a site on that access was granted to. */
  turnOn(domain: string): Promise<void>;
  /** Asks the page script of the newest tab at this page's address; undefined where none answers. */
  tell(page: Page, message: ToPage): Promise<unknown>;
  endBackground(): Promise<void>;
  /** Lets time pass: every moment that the memory holds moves back by `ms`. */
  letPass(ms: number): Promise<void>;
  /** Closes the browser and opens it again on the same profile. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

const DRIVERS: Readonly<Record<BrowserKind, Driver>> = { chromium, firefox };

/** Starts a browser on a new profile. `close` removes everything it wrote. */
export async function openReader(kind: BrowserKind, options: ReaderOptions = {}): Promise<Reader> {
  const home = mkdtempSync(join(tmpdir(), 'dogear-'));
  const start: Start = {
    granted: [],
    consented: [],
    sealed: true,
    private: false,
    headless: true,
    viewport: { width: 1280, height: 900 },
    ...options,
    profile: join(home, 'profile'),
    extension: join(home, 'extension'),
  };
  // A copy: a build that runs meanwhile would take the files away.
  cpSync(options.extension ?? ensureBuilt(kind), start.extension, { recursive: true });

  const driver = DRIVERS[kind];
  const begin = async (): Promise<{ browser: Browser; desk: Page }> => {
    const browser = await driver.launch(start);
    try {
      await driver.ready(browser);
      const desk = (await browser.pages())[0] ?? (await browser.newPage());
      await driver.openOwn(desk, driver.ownPage(start, 'library.html'));
      return { browser, desk };
    } catch (error) {
      await browser.close();
      throw error;
    }
  };
  let { browser, desk } = await begin();

  const ask: Reader['ask'] = async (name, request) => {
    const reply = await desk.evaluate(send, { to: 'background', table: 'extension', name, request });
    if (!reply?.ok) throw new Error(`"${name}": ${reply?.error ?? 'no answer'}`);
    return reply.value as ExtensionTable[typeof name]['reply'];
  };

  return {
    kind,
    get browser() {
      return browser;
    },
    async open(url) {
      const page = await browser.newPage();
      await page.bringToFront();
      await page.goto(url);
      return page;
    },
    async openOwn(file) {
      const page = await browser.newPage();
      await page.bringToFront();
      await driver.openOwn(page, driver.ownPage(start, file));
      return page;
    },
    openPopup: (page) => driver.openPopup(page, driver.ownPage(start, 'popup.html')),
    inExtension: (run, ...given) => desk.evaluate(run, ...given),
    ask,
    async turnOn(domain) {
      await ask('siteOn', { op: randomUUID(), domain });
    },
    tell: (page, message) => desk.evaluate(tell, page.url(), message),
    endBackground: () => driver.endBackground(browser),
    async letPass(ms) {
      await desk.evaluate(moveBack, ms);
      await driver.endBackground(browser);
      while ((await ask('building', {})) !== null) await new Promise((resolve) => setTimeout(resolve, 50));
    },
    async restart() {
      await browser.close();
      ({ browser, desk } = await begin());
    },
    async close() {
      await browser.close();
      rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
