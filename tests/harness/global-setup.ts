/** Before the end-to-end tests: both builds, once, as new as their sources, and a Firefox that starts quickly. */
import { ensureBuilt } from './build.ts';
import { warmUp } from './firefox.ts';

export default async function setup(): Promise<void> {
  ensureBuilt('chromium');
  ensureBuilt('firefox');
  await warmUp();
}
