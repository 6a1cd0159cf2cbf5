/** Runs in every page of a site that is on, before the page's own scripts: hears the reader, then lives in the page. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchKeys } from '../../utils/marks/keys.ts';
import { beginLife } from '../../utils/marks/life.ts';
import { watchPointer } from '../../utils/marks/pointer.ts';
import { type Hands, live } from './live.ts';

export default defineUnlistedScript(async () => {
  const life = beginLife();
  if (!life) return;
  const { signal } = life;
  let hands: Hands | null = null;
  // Before the page's own scripts. All else has a task of its own: in a new process each takes long.
  watchPointer(window, () => hands, signal);
  watchKeys(window, () => hands, signal);
  await scheduler.yield();
  if (!signal.aborted) hands = live(window, life);
});
