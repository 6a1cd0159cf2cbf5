/** Lists of stories as papers set them, each with one oddity. */
import { expect, it } from 'vitest';
import { type FoundCard, findCards } from '../../../utils/recognition/index.ts';
import { PAPER, parse, slugOf, TITLES } from './support.ts';

type Row = (title: string, slug: string, index: number) => string;

const listOf = (row: Row, lang = 'en'): FoundCard[] => {
  const rows = TITLES.map((title, i) => row(title, slugOf(title), i)).join('');
  return findCards(parse(`<html lang="${lang}"><body><main>${rows}</main></body></html>`), PAPER);
};

it('a headline with an element for each word is one headline', () => {
  const found = listOf(
    (title, slug) =>
      `<div><a href="/2026/03/${slug}/"><p>${title
        .split(' ')
        .map((word) => `<span>${word}</span> `)
        .join('')}</p></a></div>`,
  );
  expect(found.map(({ card }) => card.headline)).toEqual(TITLES);
});

it('a link to a picture alone is no story, whatever its text', () => {
  const found = listOf(
    (title, slug) =>
      `<article><h3><a href="/2026/03/${slug}/">${title}</a></h3><a href="/img/2026/03/${slug}-1.jpg">See the picture that was taken on the pier for this</a></article>`,
  );
  expect(found.map(({ card }) => card.headline)).toEqual(TITLES);
});
