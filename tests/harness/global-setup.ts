/** Before the end-to-end tests: both builds, once, as new as their sources. */
import { ensureBuilt } from './build.ts';

export default function setup(): void {
  ensureBuilt('chromium');
  ensureBuilt('firefox');
}
