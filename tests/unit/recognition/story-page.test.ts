import { expect, it } from 'vitest';
import { atOnce, mayBeStory, readStory } from '../../../utils/recognition/index.ts';
import { fixture, PAPER, parse } from './support.ts';

const URL = `${PAPER}2026/03/harbour-council-votes-to-keep-the-night-ferry-running/?from=mail`;

it("a story's page says headline, byline, date and canonical address", () => {
  expect(atOnce(readStory(fixture('story'), URL))?.page).toMatchObject({
    url: URL,
    canonical: `${PAPER}2026/03/harbour-council-votes-to-keep-the-night-ferry-running/`,
    headline: 'Harbour council votes to keep the night ferry running',
    authors: ['Mara Lindqvist'],
    published: '2026-03-05T19:30:00Z',
    language: 'en',
  });
});

it('its text block holds the paragraphs and nothing around them', () => {
  const text = atOnce(readStory(fixture('story'), URL))?.text;
  expect(text?.getAttribute('class')).toBe('text');
});

it.each(['three-links', 'overlay-links', 'shop', 'dense-list'])('%s is no story', (name) => {
  expect(atOnce(readStory(fixture(name), `${PAPER}harbour/`))).toBeNull();
});

const TITLE = 'Harbour council votes to keep the night ferry running';
const PARAGRAPH =
  'Members agreed on a subsidy for two winters and asked for a quieter engine before the autumn storms.';
const pageOf = (head: string, body: string) =>
  atOnce(
    readStory(
      parse(
        `<html lang="en"><head><meta property="og:type" content="article">${head}</head><body>${body}</body></html>`,
      ),
      URL,
    ),
  );

it('a text is found where each of its paragraphs stands in boxes of its own', () => {
  const boxes = `<div><div><div><div><p>${PARAGRAPH}</p></div></div></div></div>`.repeat(5);
  const found = pageOf('', `<h1>${TITLE}</h1><article>${boxes}</article>`);
  expect(found?.page).toMatchObject({ headline: TITLE, length: 5 * PARAGRAPH.length });
});

it("the outlet's name in a heading is not the title of its stories", () => {
  const found = pageOf(
    '<meta property="og:title" content="Ferry stays for two more winters | The Estuary Post">',
    `<h2><a href="/">The Estuary Post</a></h2><h1>${TITLE}</h1><div>${`<p>${PARAGRAPH}</p>`.repeat(5)}</div>`,
  );
  expect(found?.page.headline).toBe(TITLE);
});

it('a page may be a story by its address or by the article that its data describes, and by nothing else', () => {
  const data =
    '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Ferry stays"}]}</script>';
  const page = (head: string) => parse(`<html><head>${head}</head><body></body></html>`);
  expect(mayBeStory(page(''), URL)).toBe(true);
  expect(mayBeStory(page(data), `${PAPER}ferry`)).toBe(true);
  expect(mayBeStory(page(data), PAPER)).toBe(false);
  expect(mayBeStory(page('<meta property="og:type" content="article">'), `${PAPER}harbour/`)).toBe(false);
});
