/** Document in, cards out. Never changes the page, never reads `location`. */
import type { Card } from '../story/card.ts';

/** A card and where it stands on the page. */
export interface FoundCard {
  readonly card: Card;
  /** The smallest element that holds this card and no other. */
  readonly block: Element;
  /** The element whose text is the headline; may be the link, be inside it, or hold it. */
  readonly headline: Element;
  /** The link (`a[href]`) that the card's URL comes from. */
  readonly link: Element;
  /** Every link of the block that leads to the story, `link` among them. */
  readonly links: readonly Element[];
}

/**
 * The story cards of a page, in document order; a story in several places comes once a place.
 * `url` is the page's own address, against which links are resolved.
 */
export function findCards(_document: Document, _url: string): FoundCard[] {
  return [];
}
