import type { Card } from '../utils/story/card.ts';

/** Each story once, where the page first lists it: a story may stand in several places of a page. */
export const distinct = (cards: readonly Card[]): Card[] =>
  [...new Map([...cards].reverse().map((card) => [card.url, card])).values()].reverse();
