/** Installs the browsers that a command needs and the machine lacks. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findBrowser, needBrowser } from './browsers.ts';
import { type BrowserKind, ROOT } from './build.ts';

const PACKAGES: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ['chromium', 'fonts-liberation'],
  firefox: ['firefox-esr'],
};
const MINUTE = 60_000;

/** Makes sure that these browsers are there, saying what it does. Throws with what to do where it can't. */
export function ensureBrowsers(...kinds: readonly BrowserKind[]): void {
  const missing = kinds.filter((kind) => !findBrowser(kind));
  if (missing.length > 0 && isDebian() && process.getuid?.() === 0) {
    console.log(`No ${missing.join(', no ')} found. Installing with apt-get; this takes a few minutes …`);
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...words: string[]) => run('apt-get', ['-qq', ...words], 15 * MINUTE, environment);
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...missing.flatMap((kind) => PACKAGES[kind]));
  }
  if (kinds.includes('chromium') && !findBrowser('chromium')) {
    console.log('No chromium found. Downloading the one that Playwright keeps …');
    run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], 5 * MINUTE);
  }
  for (const kind of kinds) needBrowser(kind);
}

/** Whether `apt-get` has real browsers: Ubuntu's packages of these names are stubs. */
const isDebian = (): boolean =>
  existsSync('/etc/os-release') && /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));

function run(command: string, words: readonly string[], timeout: number, env = process.env): void {
  const { status, error } = spawnSync(command, words, {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout,
    env,
  });
  if (status !== 0) console.error(`${command} ${words.join(' ')}: ${error?.message ?? `ended with ${status}`}`);
}
