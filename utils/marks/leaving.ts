/** When the pointer has left what it was resting on. */
import type { Rect } from './rect.ts';

/** Away for this long it has left (ms): on the way from a mark to the frame beside it lies neither. */
const LINGER = 300;

/** Calls back once the pointer has been out of the box and the host for a while. Listens until the signal. */
export function onLeft(window: Window, host: Element, box: Rect, left: () => void, signal: AbortSignal): void {
  let timer = 0;
  const stop = () => {
    window.clearTimeout(timer);
    timer = 0;
  };
  const moved = ({ isTrusted, target, clientX: x, clientY: y }: PointerEvent) => {
    if (!isTrusted) return;
    if (target === host || (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)) stop();
    else timer ||= window.setTimeout(left, LINGER);
  };
  for (const type of ['pointermove', 'pointerover'] as const)
    window.addEventListener(type, moved, { capture: true, signal });
  signal.addEventListener('abort', stop);
}
