/** Questions about marks that stand: where they are now, what a point hits. */

import type { Slot } from './host.ts';
import type { Hit } from './layer.ts';
import { lean } from './line.ts';
import type { Marking } from './marking.ts';
import { area, grow, height, isEmpty, type Rect, rect, width } from './rect.ts';
import { embraces } from './tree.ts';

/** A control is hit this many px beside its box. */
const REACH = 4;
/** A line's rank: behind the controls, before its card. */
const LINE = 99;

/** Where a box of a mark is in the viewport now. */
export function now({ host, plan }: Marking, box: Rect): Rect {
  const { left, top } = host.element.getBoundingClientRect();
  const { scale } = plan.geometry;
  return rect(left + box.left * scale, top + box.top * scale, width(box) * scale, height(box) * scale);
}

export const isPainted = ({ path }: Slot): boolean => path.getAttribute('fill') !== 'none';

/** The part of the line's box that words stand in; empty where there are none. */
export function writtenBox({ host: { line }, boxes, plan }: Marking): Rect {
  const { left, top } = boxes.line;
  const wide = line.width ? (line.width / line.height) * height(boxes.line) : 0;
  const side = plan.line ? lean(plan.line, plan.geometry) : 0;
  return rect(left + side * (width(boxes.line) - wide), top, wide, height(boxes.line));
}

const contains = (r: Rect, x: number, y: number): boolean => x >= r.left && x < r.right && y >= r.top && y < r.bottom;

/** Controls go before cards, the nearer before the farther, the smaller card before the one around it. */
export function hit(markings: Iterable<Marking>, x: number, y: number): Hit | null {
  let best: { hit: Hit; rank: number } | null = null;
  const consider = (found: Hit, rank: number) => {
    if (!best || rank < best.rank) best = { hit: found, rank };
  };
  for (const marking of markings) {
    const { target } = marking.plan;
    for (const slot of ['glyph', 'corner', 'thread'] as const) {
      const box = marking.boxes[slot];
      if (isEmpty(box)) continue;
      const place = now(marking, box);
      // Both controls are shown to a pointer that comes; a thread is there or is not.
      const part = slot !== 'thread' ? slot : isPainted(marking.host.thread) ? 'glyph' : 'room';
      if (contains(grow(place, REACH), x, y))
        consider({ target, part }, Math.hypot(x - (place.left + place.right) / 2, y - (place.top + place.bottom) / 2));
    }
    if (contains(now(marking, writtenBox(marking)), x, y)) consider({ target, part: 'line' }, LINE);
    const block = target.block.getBoundingClientRect();
    if (contains(block, x, y)) consider({ target, part: 'card' }, 1e3 + area(block));
  }
  const found = best as { hit: Hit; rank: number } | null;
  return found && !isCovered(found.hit, x, y) ? found.hit : null;
}

/** Whether something that is not the card's own (a sticky header) lies over the point. */
function isCovered({ target: { block } }: Hit, x: number, y: number): boolean {
  const top = topmost(block.ownerDocument, x, y);
  return top !== null && !embraces(top, block) && !embraces(block, top);
}

/** The innermost element at a point, within open shadow roots too. */
function topmost(tree: Document | ShadowRoot, x: number, y: number): Element | null {
  const top = tree.elementFromPoint(x, y);
  const root = top?.shadowRoot;
  return root && root !== tree ? (topmost(root, x, y) ?? top) : top;
}
