/** One brief wash over every card: this is what was understood. */
import type { Marking } from './marking.ts';

const LONG = 900;
const ALPHA = 0.22;

/**
 * Washes the veils' boxes in and out, the same for every card that stands, then lets `show` paint what was there before.
 * Frame by frame: an animation of the browser's own could be found by the page.
 */
export function wash(markings: () => readonly Marking[], show: () => void): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  let start: number | null = null;
  const frame = (now: number) => {
    // From the first frame on: a page that is not in front draws none.
    start ??= now;
    const share = (now - start) / LONG;
    if (share >= 1) return show();
    const alpha = ALPHA * (still ? 1 : Math.sin(Math.PI * share));
    for (const { host } of markings()) host.veil.style.backgroundColor = `rgba(63,140,230,${alpha.toFixed(3)})`;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}
