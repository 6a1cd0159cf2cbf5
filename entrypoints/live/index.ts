/** Brought into every page that the page script runs in: lives in it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runningLife } from '../../utils/marks/life.ts';
import { live } from './live.ts';

export default defineUnlistedScript(async () => {
  // A browser that has just begun to run takes as long to read this as to begin: each has a task of its own.
  await scheduler.yield();
  const life = runningLife();
  if (life?.bring && !life.hands) life.hands = live(window, life, life.bring);
});
