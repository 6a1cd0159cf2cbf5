/** Runs in every page of a site that is on, before the page's own scripts: hears the reader, and has the rest brought. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchKeys } from '../../utils/marks/keys.ts';
import { beginLife } from '../../utils/marks/life.ts';
import { watchPointer } from '../../utils/marks/pointer.ts';
import { askAsPage } from '../../utils/messages/client.ts';
import { createBringing } from './bringing.ts';

export default defineUnlistedScript(async () => {
  const life = beginLife();
  if (!life) return;
  const hands = () => life.hands ?? null;
  watchPointer(window, hands, life.signal);
  watchKeys(window, hands, life.signal);
  // In a new process everything takes long when it is done first: hearing and asking have a task each.
  await scheduler.yield();
  if (life.signal.aborted) return;
  life.bring = createBringing(document, askAsPage);
  // Off again, or the extension is gone. A life that does nothing would stand in the way of the next one.
  if (!(await life.bring('live'))) life.abort();
});
