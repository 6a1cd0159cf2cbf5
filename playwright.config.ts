import { defineConfig } from '@playwright/test';

/** Every test runs in both browsers; `tests/harness/fixtures.ts` starts the one that the project is named after. */
export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/harness/global-setup.ts',
  projects: [{ name: 'chromium' }, { name: 'firefox' }],
  fullyParallel: true,
  workers: 2,
  // A browser that dies or a clock that stutters on a shared machine is tried once more, and listed as flaky.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
});
