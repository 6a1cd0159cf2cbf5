/** What is drawn of a mark, for those who look at it from outside the page. */
import { seenOf } from './hold.ts';
import { isPainted, now, writtenBox } from './inspect.ts';
import { written } from './line.ts';
import type { Marking } from './marking.ts';
import { isDisc } from './places.ts';
import { grow, height, holds, intersection, inView, isEmpty, type Rect, rect, width } from './rect.ts';
import { readStyles } from './styles.ts';

/** Viewport px. */
interface Box {
  readonly kind: 'glyph' | 'line' | 'bar' | 'disc' | 'veil';
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** What is painted on a card and to be seen, tight around the paint. */
export function drawn(marking: Marking): Box[] {
  const { host, hold, boxes, plan } = marking;
  const shown = plan.target.block.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const seen = shown ? grow(inView(seenOf(hold, readStyles())), 1) : rect(0, 0, 0, 0);
  const list: Box[] = [];
  const add = (kind: Box['kind'], box: Rect) => {
    let place = now(marking, box);
    if (kind === 'veil') place = intersection(place, seen);
    if (!isEmpty(place) && holds(seen, place))
      list.push({ kind, x: place.left, y: place.top, w: width(place), h: height(place) });
  };
  const painted = (colour: string) => colour !== '' && colour !== 'transparent' && !/, 0\)$/.test(colour);
  if (painted(host.veil.style.backgroundColor)) add('veil', boxes.veil);
  if (painted(host.bar.style.backgroundColor)) add('bar', boxes.bar);
  add('line', written(writtenBox(marking)));
  for (const part of ['glyph', 'corner', 'thread'] as const) {
    const { path } = host[part];
    const place = plan.places[part];
    if (!place || !isPainted(host[part])) continue;
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
  return list;
}
