/** The elements where marks stand: the card's block and the visible one of a headline's copies. */

import type { Chunk } from './chunks.ts';
import type { Headline } from './headline.ts';
import { isBlock, type Part } from './outline.ts';
import type { Place } from './places.ts';
import { bare } from './text.ts';

/** The smallest part that holds all that the card consists of; a block, where the place is one. */
export function blockOf(place: Place, used: readonly Part[]): Part {
  const inside = used.filter((part) => holds(place.top, part));
  let block = inside[0] ?? place.top;
  while (block !== place.top && !(inside.every((part) => holds(block, part)) && isBlock(block))) block = block.parent!;
  return block;
}

const holds = (outer: Part, part: Part): boolean => part.at >= outer.at && part.at < outer.end;

/**
 * Cards often carry their headline twice, for wide and for narrow screens, one copy hidden by style. Where the document
 * has a layout, the copy that shows is taken; without one, the first.
 */
export function visibleCopy(headline: Headline, chunks: readonly Chunk[]): Part {
  const text = bare(headline.text);
  const copies = chunks.filter((chunk) => chunk !== headline.chunk && chunk.plain === text);
  if (copies.length === 0 || isVisible(headline.part)) return headline.part;
  return copies.find(({ part }) => isVisible(part))?.part ?? headline.part;
}

/** Whether style lets a part show; true where there is no layout to tell. */
export function isVisible({ node }: Part): boolean {
  const element = node as Element;
  return typeof element.checkVisibility === 'function' ? element.checkVisibility() : true;
}
