import { expect, it } from 'vitest';
import { readStory } from '../../../utils/recognition/index.ts';
import { fixture, PAPER } from './support.ts';

const URL = `${PAPER}2026/03/harbour-council-votes-to-keep-the-night-ferry-running/?from=mail`;

it("a story's page says headline, byline, date and canonical address", () => {
  expect(readStory(fixture('story'), URL)?.page).toMatchObject({
    url: URL,
    canonical: `${PAPER}2026/03/harbour-council-votes-to-keep-the-night-ferry-running/`,
    headline: 'Harbour council votes to keep the night ferry running',
    authors: ['Mara Lindqvist'],
    published: '2026-03-05T19:30:00Z',
    language: 'en',
  });
});

it('its text block holds the paragraphs and nothing around them', () => {
  const text = readStory(fixture('story'), URL)?.text;
  expect(text?.getAttribute('class')).toBe('text');
});

it.each(['three-links', 'overlay-links', 'shop', 'dense-list'])('%s is no story', (name) => {
  expect(readStory(fixture(name), `${PAPER}harbour/`)).toBeNull();
});
