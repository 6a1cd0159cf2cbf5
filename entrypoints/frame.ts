/** Brought by the background when the reader opens peek: the frame, which most pages never need. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Target } from '../utils/marks/layer.ts';
import { runningLife } from '../utils/marks/life.ts';
import { markBox } from '../utils/marks/mark-box.ts';
import { createPeek } from '../utils/marks/peek.ts';
import { peekAddress } from '../utils/messages/client.ts';

export default defineUnlistedScript(() => {
  const life = runningLife();
  if (!life || life.peek) return;
  const { open, keep, close } = createPeek(window, life.signal);
  const boxOf = (target: Target) => {
    const marking = life.layer?.markings().find(({ plan }) => plan.target === target);
    return marking ? markBox(marking) : null;
  };
  life.peek = {
    keep,
    close,
    open: (token, target, preview) => open(peekAddress(token), target && boxOf(target), preview),
  };
});
