/** Whether somebody is there: the document is visible, and something was pointed, scrolled, touched or typed. */

export interface Attention {
  visible(): boolean;
  /** ms since the last trusted input; Infinity before the first. */
  idle(): number;
}

const INPUT = ['pointermove', 'pointerdown', 'wheel', 'touchmove', 'keydown'];

/** Listens until the signal. `scroll` is no input: a page can scroll itself. */
export function watchAttention(window: Window, signal: AbortSignal): Attention {
  let last = Number.NEGATIVE_INFINITY;
  const note = (event: Event) => {
    if (event.isTrusted) last = performance.now();
  };
  for (const type of INPUT) window.addEventListener(type, note, { capture: true, passive: true, signal });
  return {
    visible: () => window.document.visibilityState === 'visible',
    idle: () => performance.now() - last,
  };
}
