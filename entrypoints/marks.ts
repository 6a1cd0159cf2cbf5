/** Brought by the background into a page that has cards: the layer that marks them. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createLayer } from '../utils/marks/create-layer.ts';
import { runningLife } from '../utils/marks/life.ts';

export default defineUnlistedScript(() => {
  const life = runningLife();
  if (!life?.quietly || life.layer) return;
  const layer = createLayer(document, life.quietly);
  life.layer = layer;
  life.signal.addEventListener('abort', () => layer.destroy());
});
