/** Questions about marks that stand: what a point hits, where a mark is, what is drawn of it. */

import type { Drawn, Hit } from './layer.ts';
import type { Marking } from './marking.ts';
import { isDisc } from './places.ts';
import { area, EVERYWHERE, grow, height, holds, intersection, isEmpty, type Rect, rect, union, width } from './rect.ts';
import { clips } from './styles.ts';

/** A control is hit this many px beside its box. */
const REACH = 4;

/** Where a box of a mark is in the viewport now. */
function now({ host, plan }: Marking, box: Rect): Rect {
  const { left, top } = host.element.getBoundingClientRect();
  const { scale } = plan.geometry;
  return rect(left + box.left * scale, top + box.top * scale, width(box) * scale, height(box) * scale);
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
    for (const part of ['glyph', 'corner'] as const) {
      const box = marking.boxes[part];
      if (isEmpty(box)) continue;
      const place = now(marking, box);
      if (contains(grow(place, REACH), x, y))
        consider({ target, part }, Math.hypot(x - (place.left + place.right) / 2, y - (place.top + place.bottom) / 2));
    }
    const block = target.block.getBoundingClientRect();
    if (contains(block, x, y)) consider({ target, part: 'card' }, 1e3 + area(block));
  }
  const found = best as { hit: Hit; rank: number } | null;
  return found && !isCovered(found.hit, x, y) ? found.hit : null;
}

/** Whether something that is not the card's own (a sticky header) lies over the point. */
function isCovered({ target: { block } }: Hit, x: number, y: number): boolean {
  const top = block.ownerDocument.elementFromPoint(x, y);
  return top !== null && !top.contains(block) && !block.contains(top);
}

/** The box around glyph and headline in the viewport; around the card where neither shows. */
export function markBox(marking: Marking): DOMRect {
  const { glyph, veil } = marking.boxes;
  const headline: Rect = marking.plan.target.headline.getBoundingClientRect();
  const shown = [headline, now(marking, glyph)].filter((box) => !isEmpty(box));
  const box = shown.length ? shown.reduce(union) : now(marking, veil);
  return new DOMRect(box.left, box.top, width(box), height(box));
}

/** What is painted on a card and to be seen, tight around the paint. */
export function drawn(marking: Marking): Drawn {
  const { host, boxes, plan } = marking;
  const seen = grow(room(plan.target.block), 1);
  const list: { kind: 'glyph' | 'bar' | 'disc' | 'veil'; rect: DOMRect }[] = [];
  const add = (kind: 'glyph' | 'bar' | 'disc' | 'veil', box: Rect) => {
    let place = now(marking, box);
    if (kind === 'veil') place = intersection(place, seen);
    if (!isEmpty(place) && holds(seen, place))
      list.push({ kind, rect: new DOMRect(place.left, place.top, width(place), height(place)) });
  };
  const painted = (colour: string) => colour !== '' && colour !== 'transparent' && !/, 0\)$/.test(colour);
  if (painted(host.veil.style.backgroundColor)) add('veil', boxes.veil);
  if (painted(host.bar.style.backgroundColor)) add('bar', boxes.bar);
  for (const part of ['glyph', 'corner'] as const) {
    const { path } = host[part];
    const place = plan.places[part];
    if (!place || path.getAttribute('fill') === 'none') continue;
    const ink = path.getBBox();
    const box = boxes[part];
    if (isDisc(place)) add('disc', box);
    else
      add('glyph', {
        left: box.left + ink.x - 1,
        top: box.top + ink.y - 1,
        right: box.left + ink.x + ink.width + 1,
        bottom: box.top + ink.y + ink.height + 1,
      });
  }
  return { target: plan.target, boxes: list };
}

/** What the boxes around a card leave of it to be seen; nothing where it is hidden. */
function room(block: Element): Rect {
  if (!block.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return rect(0, 0, 0, 0);
  let seen = EVERYWHERE;
  for (let at = block.parentElement; at && at !== document.body; at = at.parentElement)
    if (clips(getComputedStyle(at))) seen = intersection(seen, at.getBoundingClientRect());
  return seen;
}
