/** `npm test`: everything, in one run that goes on when a step fails and closes with one line of counts. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserKind, buildArguments, ROOT } from './build.ts';
import { corpusComplaints, hasCorpus } from './corpus.ts';
import { ensureBrowsers } from './install.ts';
import { pageScriptComplaints, storeComplaints } from './package.ts';
import { playwrightTally, sum, type Tally, vitestTally, whole } from './tally.ts';

const KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];
const REPORTS = join(ROOT, 'out/reports');
const UNIT = join(REPORTS, 'unit.json');
const E2E = join(REPORTS, 'e2e.json');

/** Runs a tool of ours from node_modules in the foreground; true when it ends well. */
const tool = (path: string, words: readonly string[], env: NodeJS.ProcessEnv = {}): boolean =>
  spawnSync(process.execPath, [join('node_modules', path), ...words], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  }).status === 0;
const wxt = (...words: string[]): boolean => tool('wxt/bin/wxt.mjs', words);

function quiet(complaints: readonly string[]): boolean {
  for (const complaint of complaints) console.error(complaint);
  return complaints.length === 0;
}

const tallies: Tally[] = [];
function step(name: string, run: () => Tally): boolean {
  console.log(`\n▸ ${name}`);
  const start = performance.now();
  let tally: Tally;
  try {
    tally = run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    tally = whole(false);
  }
  tallies.push(tally);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${tally.failed ? '✗' : '✓'} ${name}: ${tally.passed} passed, ${tally.failed} failed (${seconds} s)`);
  return tally.failed === 0;
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const browsers = step('browsers', () => {
  ensureBrowsers(...KINDS);
  return whole(true);
});
step('lint', () => whole(tool('@biomejs/biome/bin/biome', ['check', '.'])));
step('types', () => whole(wxt('prepare') && tool('typescript/bin/tsc', [])));
step('unit tests', () => {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`];
  return vitestTally(UNIT, tool('vitest/vitest.mjs', ['run', ...reporters]));
});
const built = KINDS.map((kind) => step(`build for ${kind}`, () => whole(wxt(...buildArguments(kind))))).every(Boolean);
if (built) {
  step('page script', () => whole(quiet(KINDS.flatMap(pageScriptComplaints))));
  step('store package', () => whole(quiet(storeComplaints())));
}
if (built && browsers) {
  if (hasCorpus()) step('recognition on real pages', () => whole(quiet(corpusComplaints())));
  else console.log('\n../shared/corpus is absent: recognition on real pages is not measured.');
  step('browser tests', () => {
    const words = ['test', '--reporter=list,json'];
    return playwrightTally(E2E, tool('@playwright/test/cli.js', words, { PLAYWRIGHT_JSON_OUTPUT_FILE: E2E }));
  });
} else {
  console.error('\nNo browser tests: they need a build and both browsers.');
}

const total = sum(tallies);
if (total.absent > 0) console.log(`\n${total.absent} tests did not run: what they need is absent.`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
