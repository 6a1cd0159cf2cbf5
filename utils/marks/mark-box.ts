/** What peek leaves free. */
import { now } from './inspect.ts';
import type { Marking } from './marking.ts';
import { isEmpty, type Rect, union } from './rect.ts';

/** The box around glyph and headline in the viewport; around the card where neither shows. */
export function markBox(marking: Marking): Rect {
  const { glyph, veil } = marking.boxes;
  const headline: Rect = marking.plan.target.headline.getBoundingClientRect();
  const shown = [headline, now(marking, glyph)].filter((box) => !isEmpty(box));
  return shown.length ? shown.reduce(union) : now(marking, veil);
}
