/** Brought by the background when the reader opens peek: the frame, which most pages never need. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runningLife } from '../utils/marks/life.ts';
import { createPeek } from '../utils/marks/peek.ts';

export default defineUnlistedScript(() => {
  const life = runningLife();
  if (life) life.peek ??= createPeek(window, life.signal);
});
