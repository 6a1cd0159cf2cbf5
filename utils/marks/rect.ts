/** Plain rectangles in CSS px. A `DOMRect` fits. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const rect = (left: number, top: number, width: number, height: number): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
export const width = (r: Rect): number => r.right - r.left;
export const height = (r: Rect): number => r.bottom - r.top;
export const isEmpty = (r: Rect): boolean => r.right <= r.left || r.bottom <= r.top;
export const area = (r: Rect): number => (isEmpty(r) ? 0 : width(r) * height(r));

/** Whether they share more than an edge. */
export const overlap = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
/** Whether `inner` lies wholly in `outer`. */
export const holds = (outer: Rect, inner: Rect): boolean =>
  outer.left <= inner.left && outer.top <= inner.top && outer.right >= inner.right && outer.bottom >= inner.bottom;

export const intersection = (a: Rect, b: Rect): Rect => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});
export const union = (a: Rect, b: Rect): Rect => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});
/** Grown by `by` on every side; shrunk where negative. */
export const grow = (r: Rect, by: number): Rect => ({
  left: r.left - by,
  top: r.top - by,
  right: r.right + by,
  bottom: r.bottom + by,
});
/** The other way round within `frame`. */
export const mirror = (box: Rect, frame: Rect): Rect =>
  rect(frame.left + frame.right - box.right, box.top, width(box), height(box));
/** From the viewport to the page, where a place stays the same while the reader scrolls. */
export const onPage = ({ left, top, right, bottom }: Rect): Rect => ({
  left: left + scrollX,
  top: top + scrollY,
  right: right + scrollX,
  bottom: bottom + scrollY,
});
/** And back. */
export const inView = ({ left, top, right, bottom }: Rect): Rect => ({
  left: left - scrollX,
  top: top - scrollY,
  right: right - scrollX,
  bottom: bottom - scrollY,
});
/** The whole plane. */
export const EVERYWHERE: Rect = { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 };
