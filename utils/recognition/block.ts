/** The elements where marks stand: the card's block and the visible one of a headline's copies. */

import type { Headline } from './headline.ts';
import { type Chunk, isBlock, type Part, plainOf } from './outline/index.ts';
import type { Place } from './places.ts';
import { bare } from './words/index.ts';

/**
 * The smallest part that holds all that the card consists of, its headline first; a block, where the place is one. In a
 * place of several parts, the one where the headline stands.
 */
export function blockOf(place: Place, used: readonly Part[]): Part {
  const top = place.tops.find((one) => holds(one, used[0]!)) ?? place.top;
  const inside = used.filter((part) => holds(top, part));
  let block = inside[0] ?? top;
  while (block !== top && !(inside.every((part) => holds(block, part)) && isBlock(block))) block = block.parent!;
  return block;
}

const holds = (outer: Part, part: Part): boolean => part.at >= outer.at && part.at < outer.end;

/** The texts of a place that repeat its headline, for another width of the screen. */
export function copiesOf(headline: Headline, chunks: readonly Chunk[]): Part[] {
  const plain = bare(headline.text);
  return chunks.filter((chunk) => chunk !== headline.chunk && plainOf(chunk) === plain).map(({ part }) => part);
}

/** Of a headline and its copies, the one that style lets show; without a layout, the headline. */
export const visibleOf = (part: Part, copies: readonly Part[]): Part =>
  copies.length === 0 || isVisible(part) ? part : (copies.find(isVisible) ?? part);

/** Whether style lets a part show; true where there is no layout to tell. */
export function isVisible({ node }: Part): boolean {
  const element = node as Element;
  return typeof element.checkVisibility === 'function' ? element.checkVisibility() : true;
}
