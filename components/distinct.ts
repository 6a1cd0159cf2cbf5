import type { Card } from '../utils/story/card.ts';

/** Each story once, where the page first lists it: a story may stand in several places of a page. */
export function distinct(cards: readonly Card[]): Card[] {
  const known = new Set<string>();
  return cards.filter(({ url }) => !known.has(url) && known.add(url));
}
