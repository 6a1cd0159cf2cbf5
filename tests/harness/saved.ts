/** Saved pages, each opened at the URL it was saved from, with no script of its own and nothing else of the web. */
import { isUtf8 } from 'node:buffer';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { HTTPRequest } from 'puppeteer-core';
import type { Page, Reader } from './reader.ts';

/** A line of a manifest. */
export interface SavedPage {
  /** Name of the file; where only `NAME.gz` is there, that is read. */
  readonly page: string;
  readonly url: string;
}

export const readManifest = (file: string): SavedPage[] => JSON.parse(readFileSync(file, 'utf8')) as SavedPage[];

/** A saved page's bytes. */
export function readSaved(directory: string, name: string): Buffer {
  const file = join(directory, name);
  if (existsSync(file)) return name.endsWith('.gz') ? gunzipSync(readFileSync(file)) : readFileSync(file);
  return gunzipSync(readFileSync(`${file}.gz`));
}

/** A blank tab in which `html` will stand where it navigates to: `page.goto(url)`. Every other request fails. */
export async function preparePage(
  reader: Reader,
  html: Buffer,
  headers: Readonly<Record<string, string>> = {},
): Promise<Page> {
  const page = await reader.browser.newPage();
  await page.bringToFront();
  await page.setRequestInterception(true);
  let answered = false;
  const answer = (request: HTTPRequest): Promise<void> => {
    const isPage = !answered && request.isNavigationRequest() && request.frame() === page.mainFrame();
    // `aborted`, as by the reader: another code would put an error page in the page's place.
    if (!isPage) return request.abort('aborted');
    answered = true;
    return request.respond({
      status: 200,
      contentType: isUtf8(html) ? 'text/html; charset=utf-8' : 'text/html',
      headers: { 'content-security-policy': "script-src 'none'", ...headers },
      body: html,
    });
  };
  // A tab that closes takes its requests with it.
  page.on('request', (request) => void answer(request).catch(() => undefined));
  return page;
}
