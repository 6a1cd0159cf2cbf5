/** Cards as recognition finds them, on elements of a small document. */
import { parseHTML } from 'linkedom';
import type { FoundCard } from '../../../utils/recognition/index.ts';
import type { Card } from '../../../utils/story/card.ts';
import type { CardState } from '../../../utils/story/state.ts';
import { bareCard } from '../../harness/bare-card.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

export const card = (headline: string): Card => ({
  ...bareCard(`https://paper.test/${headline.toLowerCase().replaceAll(' ', '-')}`, headline),
  language: 'en',
});

export function foundCard(headline: string): FoundCard {
  const block = document.createElement('article');
  const link = document.createElement('a');
  link.textContent = headline;
  block.append(link);
  document.body.append(block);
  return { card: card(headline), block, headline: link, link, links: [link] };
}

export const state = (change: Partial<CardState> = {}): CardState => ({
  read: 'seen',
  progress: 0,
  clipped: false,
  followed: false,
  thread: null,
  ...change,
});
