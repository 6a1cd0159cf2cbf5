/**
 * Where a card's host hangs in the page's tree, so that it goes wherever the card goes, is cut off by nothing that the
 * card itself is not cut off by, and can be painted over all of the card yet over nothing else.
 */
import { contentBox } from './geometry.ts';
import { opening } from './ink.ts';
import type { Target } from './layer.ts';
import { area, EVERYWHERE, intersection, type Rect } from './rect.ts';
import { clips, isContainingBlock, type Styles, scrolls } from './styles.ts';
import { around, elementsIn, embraces } from './tree.ts';

export interface Hold {
  readonly parent: Element;
  /** As a block of no height in the flow instead of out of it: where nothing inside the card's scroller is positioned. */
  readonly flow: boolean;
  /** The smallest z-index at the host's place that tops the card's content. */
  readonly z: number;
}

/** No place for a child of ours. */
const BARRED =
  /^(table|tbody|thead|tfoot|tr|colgroup|ul|ol|dl|select|picture|svg|img|video|input|button|iframe|br|hr)$/;

/** The ways to hold a host of this card, best first, reckoned as they are asked for; `block`: what counts as the card. */
export function* findHolds(target: Target, block: Element, styles: Styles): Generator<Hold> {
  for (const flow of [false, true])
    for (const parent of parents(target, block)) {
      if (flow && !/^(block|list-item|flow-root|table-cell)$/.test(styles(parent).display)) continue;
      const z = reaches(parent, block, flow, styles) ? topping(parent, block, flow, styles) : null;
      if (z !== null) yield { parent, flow, z };
    }
}

/** The headline's link, the headline, then whatever holds the link, up to the card's block. */
function parents({ headline, link }: Target, block: Element): Element[] {
  const list = new Set([link, headline]);
  for (let at: Element | null = embraces(block, link) ? link : headline; at; at = around(at)) {
    list.add(at);
    if (at === block) break;
  }
  return [...list].filter((element) => embraces(block, element) && !BARRED.test(element.localName));
}

/** A host has to reach this share of its card. */
const MOST = 0.95;

/**
 * Whether a host of `parent` can paint on all of the card and moves with it: it does not where a scroller stands between
 * the card and what the host is placed by.
 */
function reaches(parent: Element, block: Element, flow: boolean, styles: Styles): boolean {
  const card = contentBox(block, styles);
  let clip = EVERYWHERE;
  for (const { element, style, skipped } of frames(parent, flow, styles)) {
    const inside = element !== block && embraces(block, element);
    if (inside && (Number(style.opacity) < 1 || style.clipPath !== 'none')) return false;
    if (!clips(style) || element === document.body || style.display === 'inline') continue;
    const moves = !embraces(block, element) && scrolls(element, style);
    if (skipped && moves) return false;
    if (!skipped && !moves) clip = intersection(clip, styles.box(element));
    if (inside && area(intersection(clip, card)) < MOST * area(card)) return false;
  }
  return true;
}

/** What the boxes around a host leave of it to be seen; on the page. */
export function seenOf({ parent, flow }: Hold, styles: Styles): Rect {
  let seen = EVERYWHERE;
  for (const { element, style, skipped } of frames(parent, flow, styles))
    if (!skipped && clips(style) && element !== document.body)
      seen = intersection(seen, opening(styles.box(element), style));
  return seen;
}

/** The boxes around a host; `skipped`: the host is placed by one farther out, and this one does not cut it off. */
function* frames(parent: Element, flow: boolean, styles: Styles) {
  let free = !flow;
  for (let at: Element | null = parent; at && at !== document.documentElement; at = around(at)) {
    const style = styles(at);
    const skipped = free && !isContainingBlock(style);
    yield { element: at, style, skipped };
    if (style.position === 'fixed') return;
    if (!skipped) free = style.position === 'absolute';
  }
}

/**
 * The smallest z-index with which a host in `parent` is painted over all of `block`; null where none is, because the
 * host is shut into a layer that lies under another part of the card.
 */
function topping(parent: Element, block: Element, flow: boolean, styles: Styles): number | null {
  const layered = layers(block, styles);
  let z = highest(layered, contextOf(parent, block, styles), parent, block, styles);
  if (flow) z = Math.max(z, 0);
  for (let layer = contextOf(parent, block, styles); layer && layer !== block && embraces(block, layer); ) {
    const outer = contextOf(around(layer)!, block, styles);
    if (highest(layered, outer, layer, block, styles) > indexOf(styles(layer))) return null;
    layer = outer;
  }
  return z;
}

const indexOf = (style: CSSStyleDeclaration): number => Number.parseInt(style.zIndex, 10) || 0;

/** What is painted after the plain content inside `block`. */
function layers(block: Element, styles: Styles): Element[] {
  return elementsIn(block).filter((element) => {
    const style = styles(element);
    return style.position !== 'static' || styles.isLayer(element);
  });
}

/** The layer an element's children are painted in: itself or the nearest around it; null where that is beyond the block. */
function contextOf(element: Element, block: Element, styles: Styles): Element | null {
  for (let at: Element | null = element; at && embraces(block, at); at = around(at)) if (styles.isLayer(at)) return at;
  return null;
}

/** The z-index needed at the end of `at`, in layer `context`, to top all others of the block in that layer. */
function highest(
  layered: readonly Element[],
  context: Element | null,
  at: Element,
  block: Element,
  styles: Styles,
): number {
  let needed = 0;
  for (const element of layered) {
    if (embraces(element, at) || (context && !embraces(context, element)) || element === context) continue;
    if (outermost(element, context ?? block, styles) !== element) continue;
    const z = indexOf(styles(element));
    const later = at.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING && !embraces(at, element);
    needed = Math.max(needed, later ? z + 1 : z);
  }
  return needed;
}

/** The outermost layer around `element` inside `limit`. */
function outermost(element: Element, limit: Element, styles: Styles): Element {
  let layer = element;
  for (let up = around(element); up && up !== limit; up = around(up)) if (styles.isLayer(up)) layer = up;
  return layer;
}
