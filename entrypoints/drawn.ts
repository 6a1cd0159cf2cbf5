/** Brought by the harness: what is painted on each marked card of this page, as JSON: a browser would put its keys in another order. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { drawn } from '../utils/marks/drawn.ts';
import { runningLife } from '../utils/marks/life.ts';
import type { PageMarks } from '../utils/messages/protocol.ts';

export default defineUnlistedScript({
  globalName: true,
  main(): string {
    const { layer, section } = runningLife() ?? {};
    const marks = layer?.markings().flatMap((marking) => {
      const { target } = marking.plan;
      const [card, state] = [section?.card(target), section?.state(target)];
      return card && state ? [{ card, state, boxes: drawn(marking) }] : [];
    });
    return JSON.stringify({ marks: marks ?? [] } satisfies PageMarks);
  },
});
