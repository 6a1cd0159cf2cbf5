/**
 * The pointer on marks. Marks take no events, so presses are matched by geometry in a capture listener on the window,
 * installed before the page's own scripts run. Only trusted events count; a press on a mark never reaches the page.
 */
import type { Hit, Target } from './layer.ts';

export interface PointerActions {
  hit(x: number, y: number): Hit | null;
  /** The target that one of its links is, if this element is one. */
  linked(element: Element): Target | null;
  clip(target: Target): void;
  peek(target: Target): void;
  /** The pointer rests on a card's glyph. */
  preview(target: Target): void;
  /** The reader follows a card's line. */
  open(target: Target, way: Way): void;
  /** The card under the pointer; null: none. */
  point(target: Target | null): void;
  /** The reader follows a card's link. */
  follow(target: Target): void;
}

/** Where a link leads to, as browsers have it: in this tab, in a new one behind or before it, in a new window. */
export type Way = 'here' | 'behind' | 'before' | 'window';

/** A pointer that does not move for so long (ms) rests. */
const REST = 400;

const PRESSES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'auxclick', 'dblclick', 'contextmenu'];

/** Listens until the signal. While `find` says null there is nothing to act on: all events are the page's. */
export function watchPointer(window: Window, find: () => PointerActions | null, signal: AbortSignal): void {
  const listen = (type: string, work: (event: MouseEvent, on: PointerActions) => void) => {
    const hear = (event: Event) => {
      const on = event.isTrusted && find();
      if (on) work(event as MouseEvent, on);
    };
    window.addEventListener(type, hear, { capture: true, signal });
  };

  /** The mark that the running press began on: all of the press is ours, and acts where it ends on such a mark. */
  let pressed: Hit | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const press = (event: MouseEvent, on: PointerActions) => {
    if (event.type === 'pointerdown') {
      pressed = markAt(event, on);
      clearTimeout(resting);
    }
    // Keys and screen readers click without a press.
    if (event.type === 'click' && event.detail === 0) pressed = null;
    if (!pressed) return followed(event, on);
    event.preventDefault();
    event.stopImmediatePropagation();
    const hit = markAt(event, on);
    if (!hit || hit.part !== pressed.part) return;
    if (event.type === 'click' && hit.part === 'corner') on.clip(hit.target);
    if (/^(aux)?click/.test(event.type) && hit.part === 'line') on.open(hit.target, wayOf(event));
    if ((event.type === 'click' || event.type === 'contextmenu') && hit.part === 'glyph') on.peek(hit.target);
  };
  const followed = (event: MouseEvent, on: PointerActions) => {
    if (event.type !== 'click' && !(event.type === 'auxclick' && event.button === 1)) return;
    const target = firstOf(event.composedPath(), on.linked);
    if (target) on.follow(target);
  };
  for (const type of PRESSES) listen(type, press);
  listen('keydown', () => {
    pressed = null;
  });

  let frame = 0;
  /** The card whose glyph the pointer has rested on, and not left since. */
  let rested: Target | null = null;
  const pointAt = (hit: Hit | null, on: PointerActions) => {
    on.point(hit?.target ?? null);
    const target = hit?.part === 'glyph' || hit?.part === 'room' ? hit.target : null;
    clearTimeout(resting);
    if (target !== rested) rested = null;
    if (!target || rested) return;
    resting = setTimeout(() => {
      rested = target;
      on.preview(target);
    }, REST);
  };
  listen('pointermove', (event, on) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => pointAt(on.hit(event.clientX, event.clientY), on));
  });
  const left = () => {
    const on = find();
    if (on) pointAt(null, on);
  };
  window.document.addEventListener('pointerleave', left, { signal });
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    clearTimeout(resting);
  });
}

function wayOf({ button, ctrlKey, metaKey, shiftKey }: MouseEvent): Way {
  if (button === 1 || ctrlKey || metaKey) return shiftKey ? 'before' : 'behind';
  return shiftKey ? 'window' : 'here';
}

/** The mark that a press is for: the corner takes the first button, the glyph the second as well, the line the middle one. */
function markAt(event: MouseEvent, on: PointerActions): Hit | null {
  const hit = on.hit(event.clientX, event.clientY);
  if (hit?.part === 'corner') return event.button === 0 ? hit : null;
  if (hit?.part === 'line') return event.button < 2 ? hit : null;
  return hit?.part === 'glyph' && event.button !== 1 ? hit : null;
}

function firstOf<T>(path: readonly EventTarget[], test: (element: Element) => T | null): T | null {
  for (const node of path) {
    const found = node instanceof Element ? test(node) : null;
    if (found) return found;
  }
  return null;
}
