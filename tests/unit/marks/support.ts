import type { Geometry } from '../../../utils/marks/geometry.ts';
import type { Rect } from '../../../utils/marks/rect.ts';

/** A card that fills its block, written from left to right in opaque black, without a picture. */
export const geometryOf = (block: Rect, changed: Partial<Geometry> = {}): Geometry => ({
  block,
  content: block,
  row: block,
  scale: 1,
  lines: null,
  tail: null,
  picture: null,
  rtl: false,
  centred: false,
  words: { r: 0, g: 0, b: 0, a: 1 },
  radius: '0px',
  layout: '',
  ...changed,
});
