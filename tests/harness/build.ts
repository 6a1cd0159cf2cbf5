/** The built extension: where it lies, and whether it is as new as its sources. */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Advice } from './main.ts';

export type BrowserKind = 'chromium' | 'firefox';

export const ROOT = resolve(import.meta.dirname, '../..');
/** Directories of the unpacked builds. */
export const BUILDS: Readonly<Record<BrowserKind, string>> = {
  chromium: join(ROOT, '.output/chrome-mv3'),
  firefox: join(ROOT, '.output/firefox-mv3'),
};
/** Gecko id in the manifest. */
export const GECKO_ID = 'dogear@dogear.example';

const SOURCES = ['{entrypoints,components,utils,public}/**', 'wxt.config.ts', 'package-lock.json'];

/** Arguments of the WXT command line that build for `kind`. */
export const buildArguments = (kind: BrowserKind): string[] =>
  kind === 'firefox' ? ['build', '-b', 'firefox', '--mv3'] : ['build'];

/** Builds for `kind` where there is no build or a source is newer. Throws with the builder's output when it fails. */
export function ensureBuilt(kind: BrowserKind): string {
  const manifest = join(BUILDS[kind], 'manifest.json');
  const built = existsSync(manifest) ? statSync(manifest).mtimeMs : 0;
  if (globSync(SOURCES, { cwd: ROOT }).every((file) => statSync(join(ROOT, file)).mtimeMs < built)) return BUILDS[kind];
  console.error(`Building Dogear for ${kind} …`);
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const run = spawnSync(process.execPath, [wxt, ...buildArguments(kind)], { cwd: ROOT, encoding: 'utf8' });
  if (run.status !== 0) throw new Advice(`The build for ${kind} failed:\n${run.stdout}${run.stderr}`);
  return BUILDS[kind];
}
