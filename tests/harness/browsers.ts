/**
 * Browsers on this machine that can run an extension of ours: the one an environment variable names, then Playwright's
 * own, then the system's. Chrome is not among them: since 137 it ignores `--load-extension`; nor are Firefox's
 * release builds, which take signed extensions only.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import type { BrowserKind } from './build.ts';
import { Advice } from './main.ts';

const SYSTEM: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  firefox: [
    'firefox-esr',
    'firefox',
    'firefox-developer-edition',
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    '/Applications/Firefox Nightly.app/Contents/MacOS/firefox',
  ],
};
/** What `--version` says of a browser that will do. */
const FIT: Readonly<Record<BrowserKind, RegExp>> = {
  chromium: /^Chromium \d/m,
  firefox: /^Mozilla Firefox (Developer|Nightly|[\d.]+(esr|a\d))/m,
};

/** Path of a browser of this kind, or null where there is none. Throws when the environment names a missing file. */
export function findBrowser(kind: BrowserKind): string | null {
  const variable = kind.toUpperCase();
  const named = process.env[variable];
  if (named && !existsSync(named)) throw new Advice(`${variable}=${named}: there is no such file.`);
  if (named) return named;
  if (kind === 'chromium' && existsSync(chromium.executablePath())) return chromium.executablePath();
  return SYSTEM[kind].flatMap(onPath).find((path) => fits(kind, path)) ?? null;
}

/** Path of a browser of this kind; throws with what to do where there is none. */
export function needBrowser(kind: BrowserKind): string {
  const path = findBrowser(kind);
  if (path) return path;
  const variable = kind.toUpperCase();
  const wanted = kind === 'chromium' ? 'Chromium' : 'Firefox ESR, Developer Edition or Nightly';
  throw new Advice(`No ${wanted} found. Install one, or set ${variable} to the path of its executable.`);
}

function onPath(name: string): string[] {
  const directories = name.startsWith('/') ? [''] : (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return directories.map((directory) => join(directory, name)).filter((path) => existsSync(path));
}

const fits = (kind: BrowserKind, path: string): boolean =>
  FIT[kind].test(spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 }).stdout ?? '');
