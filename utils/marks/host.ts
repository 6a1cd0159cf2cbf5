/**
 * The one element that marks a card, the same for every state: a closed root with the same boxes, in which only paint
 * differs. The page can see that a card is marked, never what the mark says.
 */
import { height, type Rect, width } from './rect.ts';

/** What a host holds, back to front. */
export interface Host {
  readonly element: HTMLElement;
  readonly frame: HTMLElement;
  readonly veil: HTMLElement;
  readonly bar: HTMLElement;
  readonly glyph: Slot;
  readonly corner: Slot;
  readonly thread: Slot;
  readonly line: HTMLCanvasElement;
}
export interface Slot {
  readonly box: SVGSVGElement;
  readonly path: SVGPathElement;
}
/** Where the boxes stand, relative to the host. */
export interface Boxes {
  readonly veil: Rect;
  readonly bar: Rect;
  readonly glyph: Rect;
  readonly corner: Rect;
  readonly thread: Rect;
  readonly line: Rect;
}

/** Outer important declarations lose against a root's own: no rule of the page moves or restyles a host. */
const RULES = `
:host { all: initial !important; position: absolute !important; width: 0 !important; height: 0 !important; visibility: inherit !important; pointer-events: none !important; user-select: none !important; forced-color-adjust: none !important; }
@media print { :host { display: none !important; } }
div, svg, canvas { position: absolute; }
canvas { object-fit: contain; }
svg { box-sizing: border-box; border-radius: 50%; }
path { fill-rule: evenodd; paint-order: stroke; stroke-width: 2; stroke-linejoin: round; }
`;
const IN_FLOW = ':host { display: block !important; position: relative !important; width: auto !important; }';

/** Makes hosts for one document; all share their style sheets. */
export function hostMaker(document: Document): (flow: boolean) => Host {
  const view = document.defaultView as Window & typeof globalThis;
  const sheet = (rules: string) => {
    const made = new view.CSSStyleSheet();
    made.replaceSync(rules);
    return made;
  };
  const base = sheet(RULES);
  const inFlow = sheet(IN_FLOW);

  const slot = (): Slot => {
    const box = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    box.setAttribute('viewBox', '0 0 16 16');
    box.append(path);
    return { box, path };
  };

  return (flow) => {
    const element = document.createElement('aside');
    element.setAttribute('aria-hidden', 'true');
    const root = element.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets = flow ? [base, inFlow] : [base];
    const [frame, veil, bar] = [
      document.createElement('div'),
      document.createElement('div'),
      document.createElement('div'),
    ];
    const [glyph, corner, thread] = [slot(), slot(), slot()];
    const line = document.createElement('canvas');
    line.width = 0;
    frame.append(veil, bar, line, glyph.box, corner.box, thread.box);
    root.append(frame);
    return { element, frame, veil, bar, glyph, corner, thread, line };
  };
}

/** Moves a host's boxes. */
export function arrange(host: Host, boxes: Boxes, z: number, radius: string): void {
  host.frame.style.zIndex = String(z);
  host.veil.style.borderRadius = radius;
  stand(host.veil, boxes.veil);
  stand(host.bar, boxes.bar);
  stand(host.glyph.box, boxes.glyph);
  stand(host.corner.box, boxes.corner);
  stand(host.thread.box, boxes.thread);
  stand(host.line, boxes.line);
}

function stand({ style }: HTMLElement | SVGElement, place: Rect): void {
  style.left = `${place.left}px`;
  style.top = `${place.top}px`;
  style.width = `${width(place)}px`;
  style.height = `${height(place)}px`;
}
