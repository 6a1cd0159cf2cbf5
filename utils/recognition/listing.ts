import type { FoundCard } from './cards.ts';

/** At most so much of a story's text is about other stories: its inline links and teasers. */
const OTHERS = 0.5;

/** Whether an element that might be a story's text is a list of stories instead: most of its words stand in their cards. */
export function isListing(text: Element, cards: Iterable<Pick<FoundCard, 'block'>>): boolean {
  let inside = 0;
  for (const { block } of cards) if (text.contains(block)) inside += wordsOf(block);
  return inside > OTHERS * wordsOf(text);
}

const wordsOf = (element: Element): number => element.textContent.replace(/\s+/g, ' ').length;
