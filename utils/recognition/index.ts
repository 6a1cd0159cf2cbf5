/** Document in, cards out. Never changes the page, never reads `location`. */
import type { Card } from '../story/card.ts';
import type { Taught } from '../story/taught.ts';
import { baseOf } from './address.ts';
import { readCards } from './cards.ts';
import { chunker } from './chunks.ts';
import { judge } from './judge.ts';
import { outline } from './outline.ts';
import { ownersOf, placesOf } from './places.ts';
import { textsIn } from './texts.ts';

export { type OwnPage, readStory } from './story-page.ts';
export { linksOf } from './taught.ts';

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
 * `url` is the page's own address, against which links are resolved; what the reader `taught` comes before all evidence.
 */
export function findCards(document: Document, url: string, taught: Taught | null = null): FoundCard[] {
  const page = outline(document);
  const chunksOf = chunker();
  const texts = textsIn(document.documentElement.getAttribute('lang'));
  const base = baseOf(document, url);
  const stories = judge(document, page, url, base, texts, chunksOf, taught)
    .filter(({ score, headline }) => score > 0 && headline !== null)
    .map(({ target }) => target);
  const owners = ownersOf(page, stories);
  return readCards(page, placesOf(page, stories, owners), owners, base, texts, chunksOf).map((found) => ({
    card: found.card,
    block: found.block.node as Element,
    headline: found.headline.node as Element,
    link: found.link.part.node as Element,
    links: found.place.links.map(({ part }) => part.node as Element),
  }));
}
