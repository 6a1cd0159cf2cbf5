import { defineConfig } from '@playwright/test';

/** Every test runs in both browsers; `tests/harness/fixtures.ts` starts the one that the project is named after. */
export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/harness/global-setup.ts',
  projects: [{ name: 'chromium' }, { name: 'firefox' }],
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
});
