import { EVERYWHERE, grow, height, intersection, onPage, type Rect, union, width } from './rect.ts';
import { clips, type Styles } from './styles.ts';
import { around } from './tree.ts';

/** The first and the last line of an element's text, as far as it is to be seen. */
export interface Lines {
  readonly first: Rect;
  readonly last: Rect;
  /** Whether there is more text than is to be seen: an ellipsis may stand after the last line, which no range tells. */
  readonly cut: boolean;
}

/**
 * Text that is cut off (a clamped headline's third line) or hidden from sight (one pixel large) does not count, nor does
 * what stands to the left or the right of `column`.
 */
export function readLines(element: Element, within: Element, styles: Styles, column: Rect = EVERYWHERE): Lines | null {
  const rows: Rect[] = [];
  let cut = false;
  for (const seen of textRects(element, within, styles)) {
    if (!seen) cut = true;
    if (!seen || seen.left >= column.right || seen.right <= column.left) continue;
    const at = rows.findIndex((row) => sameLine(row, seen));
    if (at < 0) rows.push(seen);
    else rows[at] = union(rows[at]!, seen);
  }
  rows.sort((a, b) => a.top - b.top);
  const first = rows[0];
  const last = rows.at(-1);
  return first && last ? { first, last, cut } : null;
}

const sameLine = (a: Rect, b: Rect): boolean =>
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(height(a), height(b)) / 2;

function* textRects(element: Element, within: Element, styles: Styles): Generator<Rect | null> {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !node.nodeValue?.trim() || styles(parent).visibility !== 'visible') continue;
    const clip = clipInside(parent, within, styles);
    range.selectNodeContents(node);
    for (const piece of [...range.getClientRects()].map(onPage)) {
      if (width(piece) <= 2) continue;
      const seen = clip ? intersection(piece, clip) : piece;
      yield width(seen) > 2 && height(seen) > 0.6 * height(piece) ? seen : null;
    }
  }
}

/** What the clipping boxes from `element` up to `within` leave of the text in it. */
function clipInside(element: Element, within: Element, styles: Styles): Rect | null {
  let clip: Rect | null = null;
  for (let at: Element | null = element; at; at = around(at)) {
    if (clips(styles(at)) && styles(at).display !== 'inline') {
      const box = grow(styles.box(at), 1);
      clip = clip ? intersection(clip, box) : box;
    }
    if (at === within) break;
  }
  return clip;
}
