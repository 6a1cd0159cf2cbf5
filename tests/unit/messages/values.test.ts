import { expect, test } from 'vitest';
import { pageRequests } from '../../../utils/messages/protocol.ts';
import type { Card } from '../../../utils/story/card.ts';
import { bareCard } from '../../harness/bare-card.ts';

const CARD: Card = {
  ...bareCard('https://paper.test/2026/a-story', 'A story'),
  authors: ['Ada Fenwick'],
  language: 'en',
};
const look = (...cards: Card[]) => pageRequests.look.safeParse({ section: 'https://paper.test/', cards, otherNew: 0 });

test('a card with endless words is cut short instead of costing the reader every other card', () => {
  const long = 'word '.repeat(2000);
  const odd = { ...CARD, headline: long, dek: long, section: long, publishedText: long, authors: Array(50).fill(long) };
  const { data } = look(CARD, odd);
  expect(data?.cards[0]).toEqual(CARD);
  expect(data?.cards[1]?.headline).toBe(long.slice(0, 2000));
  expect(data?.cards[1]?.authors).toHaveLength(20);
});

test('a picture written into its own address is left out', () => {
  const { data } = look({ ...CARD, image: `data:image/png;base64,${'A'.repeat(9000)}` });
  expect(data?.cards[0]?.image).toBe(null);
});

test('an address that is no web page is refused', () => {
  expect(look({ ...CARD, url: 'javascript:alert(1)' }).success).toBe(false);
});
