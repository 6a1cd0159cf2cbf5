import { describe, expect, test } from 'vitest';
import { findCards, linksOf } from '../../../utils/recognition/index.ts';
import { lessonOn, patternsOf, type Taught } from '../../../utils/story/taught.ts';
import { fixture, PAPER, parse } from './support.ts';

const STORIES = [...'abcdefgh'].map((letter, day) => ({
  url: `${PAPER}2026/03/0${day + 1}/harbour-story-number-${letter}-is-told/`,
  text: `Harbour story ${letter} is told at length by those who saw it`,
}));
const FILMS = [101, 102, 103].map((number) => ({
  url: `${PAPER}video/${number}`,
  text: `Watch what happened at the quay on the ${number}st day of rain`,
}));
const TIDES = ['spring', 'neap', 'slack'].map((name) => ({
  url: `${PAPER}tides/${name}`,
  text: `Tides, ${name} water`,
}));

type Item = { url: string; text: string };
const item = ({ url, text }: Item) =>
  `<article><h3><a href="${url}">${text}</a></h3><p>Told by those there.</p></article>`;
const plain = ({ url, text }: Item) => `<p><a href="${url}">${text}</a></p>`;
const page = (films: Item[] = FILMS) =>
  parse(`<html lang="en"><body><main>${[...STORIES, ...films].map(item).join('')}</main>
    <aside>${TIDES.map(plain).join('')}</aside></body></html>`);

const cards = (taught: Taught | null = null, document = page()) =>
  findCards(document, PAPER, taught).map(({ card }) => card);
const urls = (taught: Taught | null = null, document = page()) => cards(taught, document).map(({ url }) => url);
const teach = (url: string, story: boolean): Taught | null => {
  const draft = lessonOn({ links: linksOf(page(), PAPER), cards: cards() }, url, story);
  if (typeof draft === 'string') throw new Error(draft);
  return patternsOf([{ ...draft, at: 0 }]);
};
const all = (items: Item[]) => items.map(({ url }) => url);

describe('"not a story"', () => {
  test('on one film takes the marks of all films, and of no story', () => {
    expect(urls()).toEqual(expect.arrayContaining([...all(STORIES), ...all(FILMS)]));
    expect(urls(teach(FILMS[1]!.url, false))).toEqual(all(STORIES));
  });

  test('holds for films that were not there when it was taught', () => {
    const later = page([{ url: `${PAPER}video/987`, text: 'Watch what happened at the quay after the rain had gone' }]);
    expect(urls(null, later)).toContain(`${PAPER}video/987`);
    expect(urls(teach(FILMS[0]!.url, false), later)).toEqual(all(STORIES));
  });

  test('on a story that looks like all the others takes that story alone', () => {
    const { url } = STORIES[3]!;
    expect(urls(teach(url, false))).toEqual(urls().filter((one) => one !== url));
  });
});

describe('"this is a story"', () => {
  test('makes the link and its look-alikes cards under their own words', () => {
    expect(urls()).not.toContain(TIDES[0]!.url);
    const found = cards(teach(TIDES[0]!.url, true)).slice(-3);
    expect(found.map(({ url, headline }) => ({ url, text: headline }))).toEqual(TIDES);
  });

  test('holds on a page that lists no stories by all evidence', () => {
    const shop = fixture('shop');
    expect(findCards(shop, PAPER)).toEqual([]);
    const link = linksOf(shop, PAPER).find(({ text }) => text.length > 20)!;
    const found = findCards(shop, PAPER, { [link.key]: true });
    expect(found.map(({ card }) => card.url)).toEqual([link.url]);
  });

  test('changes nothing else', () => {
    expect(urls(teach(TIDES[0]!.url, true)).slice(0, -3)).toEqual(urls());
  });
});

test('every link of a page is told with its address, its likeness and what it says', () => {
  const links = linksOf(page(), PAPER);
  expect(links.filter(({ like }) => like === links.at(-1)!.like).map(({ text }) => text)).toEqual(
    TIDES.map(({ text }) => text),
  );
});
