/**
 * The frame inside the page: one host with a closed root at the end of the document element. One size and one place
 * rule for every card and state, because the page can measure both; what it says is an extension page's own.
 */
import { onLeft } from './leaving.ts';
import type { Rect } from './rect.ts';

export interface Peek {
  /**
   * Opens the frame at `src` beside a box of the viewport; null: the frame is about the page. Another one is closed. As a
   * preview it leaves the focus where it is, and goes when the pointer leaves the box and the frame. False where it did
   * not open: a preview takes nothing away that is open.
   */
  open(src: string, beside: Rect | null, preview: boolean): boolean;
  /** What was a preview stays. False when there was none, or a press in it had kept it already. */
  keep(): boolean;
  /** False when none was open. */
  close(): boolean;
}

type Box = Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>>;
type Size = Readonly<Record<'width' | 'height', number>>;

/** CSS px */
const WIDTH = 360;
const HEIGHT = 420;
const MARGIN = 8;
/** The page scrolled so far (px) from where a card's frame was opened: it is about something else now. */
const FAR = 400;

/**
 * Where the frame stands in the viewport: under `beside`, above it, to its right or its left, whichever is the first with
 * room, so that what it is about stays readable; else moved until it fits. Without a box in the corner.
 */
export function placePeek(beside: Box | null, viewport: Size): Box & Size {
  const width = Math.min(WIDTH, viewport.width - 2 * MARGIN);
  const height = Math.min(HEIGHT, viewport.height - 2 * MARGIN);
  const last = { left: viewport.width - width - MARGIN, top: viewport.height - height - MARGIN };
  const within = (value: number, most: number) => Math.max(MARGIN, Math.min(value, most));
  const at = (left: number, top: number) => ({ left: within(left, last.left), top: within(top, last.top) });
  const covers = (place: { left: number; top: number }, box: Box) =>
    place.left < box.right && place.left + width > box.left && place.top < box.bottom && place.top + height > box.top;

  const places = beside && [
    at(beside.left, beside.bottom + MARGIN),
    at(beside.left, beside.top - MARGIN - height),
    at(beside.right + MARGIN, beside.top),
    at(beside.left - MARGIN - width, beside.top),
  ];
  const { left, top } = places?.find((place) => !covers(place, beside!)) ?? places?.[0] ?? at(last.left, MARGIN);
  return { left, top, width, height, right: left + width, bottom: top + height };
}

/** The peek of one page. Closes on a press outside, on scrolling away from its card, and on the signal. */
export function createPeek(window: Window, signal: AbortSignal): Peek {
  const { document } = window;
  let shut: (() => void) | null = null;
  /** Makes the preview that is open stay. */
  let stay: (() => boolean) | null = null;

  const keep = () => {
    const was = stay;
    stay = null;
    return was?.() ?? false;
  };
  const close = () => {
    const was = shut;
    shut = stay = null;
    was?.();
    return was !== null;
  };
  const open = (src: string, beside: Rect | null, preview: boolean) => {
    if (signal.aborted || (preview && shut)) return false;
    close();
    const life = new AbortController();
    const options = { capture: true, passive: true, signal: life.signal };
    const before = document.activeElement;
    const host = document.createElement('div');
    const frame = document.createElement('iframe');
    const root = host.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets = [
      sheetFor(window, placePeek(beside, { width: window.innerWidth, height: window.innerHeight })),
    ];
    root.append(frame);
    // Chromium lets no other frame of ours into a page that asks for cross-origin isolation.
    frame.setAttribute('credentialless', '');
    frame.src = src;
    if (!preview) frame.addEventListener('load', () => frame.focus(), { once: true });
    document.documentElement.append(host);
    const focused = () => document.activeElement === host;

    const pressed = (event: Event) => event.isTrusted && event.target !== host && close();
    window.addEventListener('pointerdown', pressed, options);
    const start = window.scrollY;
    const scrolled = () => beside && Math.abs(window.scrollY - start) > FAR && close();
    window.addEventListener('scroll', scrolled, options);

    if (preview && beside) {
      const kept = new AbortController();
      stay = () => {
        const used = focused();
        kept.abort();
        frame.focus();
        return !used;
      };
      // A press inside brought it the focus.
      const left = () => (focused() ? keep() : close());
      onLeft(window, host, beside, left, AbortSignal.any([life.signal, kept.signal]));
    }

    shut = () => {
      const refocus = focused();
      life.abort();
      host.remove();
      if (refocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
    return true;
  };
  signal.addEventListener('abort', close);
  return { open, keep, close };
}

/** Important declarations of the root win over every rule of the page. */
function sheetFor(window: Window, { left, top, width, height }: Box & Size): CSSStyleSheet {
  const sheet = new (window as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(`
:host { all: initial !important; position: fixed !important; left: ${left}px !important; top: ${top}px !important; z-index: 2147483647 !important; }
iframe { display: block; width: ${width}px; height: ${height}px; border: 0; border-radius: 12px; box-shadow: 0 8px 32px #0006, 0 0 0 1px #8886; }`);
  return sheet;
}
