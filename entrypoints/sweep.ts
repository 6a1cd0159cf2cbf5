/** Brought by the background once a site: shows the reader what was understood. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runningLife } from '../utils/marks/life.ts';
import { wash } from '../utils/marks/sweep.ts';

export default defineUnlistedScript(() => {
  const { layer } = runningLife() ?? {};
  if (layer) wash(layer.markings, layer.repaint);
});
