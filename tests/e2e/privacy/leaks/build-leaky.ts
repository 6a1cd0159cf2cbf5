import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserKind } from '../../../harness/build.ts';
import type { Leak } from './leak.ts';

/** Builds with a leak in a process of its own; gives the directory of the unpacked build, which is the caller's. */
export function buildLeaky(kind: BrowserKind, { name }: Leak): string {
  const outDir = mkdtempSync(join(tmpdir(), 'dogear-leaky-'));
  const script = join(import.meta.dirname, 'build.ts');
  const run = spawnSync(process.execPath, [script, kind, name, outDir], { encoding: 'utf8' });
  if (run.status !== 0) {
    rmSync(outDir, { recursive: true, force: true });
    throw new Error(`No build with ${name}:\n${run.stdout}${run.stderr}`);
  }
  return join(outDir, 'extension');
}
