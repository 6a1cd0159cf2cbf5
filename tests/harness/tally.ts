/** Counts of one step of `npm test`, and where they come from. */
import { readFileSync } from 'node:fs';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** Tests that did not run because something they need is absent. */
  readonly absent: number;
}

/** A step that passes or fails as a whole. */
export const whole = (ok: boolean): Tally => ({ passed: Number(ok), failed: Number(!ok), absent: 0 });

export const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce((a, b) => ({
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    absent: a.absent + b.absent,
  }));

/** From Vitest's JSON report; a run that ended badly without a failed test (a file that does not load) fails once. */
export function vitestTally(file: string, ok: boolean): Tally {
  const report = read<{ numPassedTests: number; numFailedTests: number; numPendingTests: number }>(file);
  if (!report) return whole(false);
  return {
    passed: report.numPassedTests,
    failed: ok ? 0 : Math.max(1, report.numFailedTests),
    absent: report.numPendingTests,
  };
}

/** From Playwright's JSON report; a test that passed at its second try, where there is one, is listed as flaky above it. */
export function playwrightTally(file: string, ok: boolean): Tally {
  const report = read<{ stats: { expected: number; unexpected: number; flaky: number; skipped: number } }>(file);
  if (!report) return whole(false);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected + flaky, failed: ok ? 0 : Math.max(1, unexpected), absent: skipped };
}

function read<T>(file: string): T | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return null;
  }
}
