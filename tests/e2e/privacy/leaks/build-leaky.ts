import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserKind } from '../../../harness/build.ts';

/** Builds with every leak, each at its own address, in a process of its own; gives the directory of the unpacked build, which is the caller's. */
export function buildLeaky(kind: BrowserKind): string {
  const outDir = mkdtempSync(join(tmpdir(), 'dogear-leaky-'));
  const script = join(import.meta.dirname, 'build.ts');
  const run = spawnSync(process.execPath, [script, kind, outDir], { encoding: 'utf8' });
  if (run.status !== 0) {
    rmSync(outDir, { recursive: true, force: true });
    throw new Error(`No leaky build for ${kind}:\n${run.stdout}${run.stderr}`);
  }
  return join(outDir, 'extension');
}
