import { describe, expect, it } from 'vitest';
import { findCards } from '../../../utils/recognition/index.ts';
import { cardsOf, fixture, PAPER } from './support.ts';

const HEADLINE = 'Harbour council votes to keep the night ferry running';
const DEK = 'Members agreed on a subsidy for two winters and asked for a quieter engine.';

describe('cards', () => {
  it('three links and two images of one story are one card', () => {
    const found = cardsOf('three-links');
    expect(found).toHaveLength(8);
    expect(found[0]?.card).toMatchObject({
      url: 'https://post.estuary.example/2026/03/harbour-council-votes-to-keep-the-night-ferry-running/',
      headline: HEADLINE,
      dek: DEK,
      authors: ['Mara Lindqvist'],
      published: '2026-03-03',
      image: 'https://post.estuary.example/img/0.jpg',
    });
    expect(found[0]?.links).toHaveLength(3);
  });

  it('names joined by a bar are two authors', () => {
    expect(cardsOf('three-links')[1]?.card.authors).toEqual(['Tomas Okafor', 'Ines Varga']);
  });

  it('the date in the header belongs to no story', () => {
    for (const { card } of cardsOf('three-links')) expect(card.published).not.toBe('2026-03-09');
  });

  it('an empty link over a card takes the headline under it', () => {
    const found = cardsOf('overlay-links');
    expect(found).toHaveLength(8);
    expect(found[0]?.card).toMatchObject({ headline: HEADLINE, section: 'Town', published: '2026-03-01T08:00:00Z' });
    expect(found[0]?.headline.textContent).toBe(HEADLINE);
    expect(found[0]?.link.getAttribute('class')).toBe('cover');
  });

  it('a card that is one link keeps its kicker, dek, byline and date apart', () => {
    expect(cardsOf('big-link')[0]?.card).toMatchObject({
      headline: HEADLINE,
      section: 'Harbour',
      dek: DEK,
      authors: ['Mara Lindqvist'],
      published: '2026-03-02',
    });
  });

  it('texts between the headlines of a flat list belong to the headline before them', () => {
    const found = cardsOf('flat-list');
    expect(found.map(({ card }) => card.published)).toEqual(Array.from({ length: 8 }, (_, i) => `2026-03-0${i + 1}`));
    expect(found[7]?.card.dek).toBe('It has been tied to the customs house since Easter.');
  });

  it('a lead keeps its texts beside the related links inside it, which are cards too', () => {
    const found = cardsOf('lead-with-related');
    expect(found).toHaveLength(8);
    expect(found[0]?.card).toMatchObject({ headline: HEADLINE, dek: DEK, authors: ['Mara Lindqvist', 'Tomas Okafor'] });
    expect(found[0]?.block.contains(found[1]?.block ?? null)).toBe(false);
  });

  it('one-line headlines without spaces are found by their addresses and their like', () => {
    const found = cardsOf('dense-list', 'https://estuary.example/section/1');
    expect(found).toHaveLength(8);
    expect(found[0]?.card).toMatchObject({
      headline: '항구 의회, 야간 여객선 운항 유지 결정',
      published: '2026-03-01',
      language: 'ko',
    });
  });

  it('a date for machines counts as carried', () => {
    expect(cardsOf('carried-dates')[0]?.card.published).toBe('2026-03-03T08:00:00.000Z');
  });

  it('short texts over headlines are authors where all of them are names', () => {
    expect(cardsOf('names-in-a-spot').map(({ card }) => card.authors[0])).toContain('Ruth Amsel');
    expect(cardsOf('names-in-a-spot')[0]?.card.headline).toBe(HEADLINE);
  });

  it('a label inside the headline link is its kicker', () => {
    expect(cardsOf('kicker-in-link')[0]?.card).toMatchObject({ headline: HEADLINE, section: 'In the harbour' });
  });

  it('two copies of a card for two widths are one card in a document without layout', () => {
    expect(cardsOf('twins')).toHaveLength(8);
  });

  it('a form whose fields are named like properties is read like any other', () => {
    expect(cardsOf('clobbered-form')).toHaveLength(8);
  });

  it.each(['three-links', 'overlay-links', 'lead-with-related', 'flat-list', 'twins', 'big-link'])(
    '%s: no block holds another, and each holds its headline and link',
    (name) => {
      const found = cardsOf(name);
      const holders = found.filter((one) => found.some((other) => other !== one && one.block.contains(other.block)));
      expect(holders).toHaveLength(0);
      for (const { block, headline, link, links } of found)
        expect([block.contains(headline), block.contains(link), links.includes(link)]).toEqual([true, true, true]);
    },
  );
});

describe('pages without stories', () => {
  it.each([
    ['shop', 'https://marsh.example/collections/home'],
    ['jobs', 'https://work.example/jobs/'],
    ['reference', 'https://estuary.example/wiki/Night_ferry'],
  ])('a %s page has no cards', (name, url) => {
    expect(cardsOf(name, url)).toEqual([]);
  });
});

describe("a story's own page", () => {
  it('lists its rail, not itself nor the links in its text', () => {
    const url = `${PAPER}2026/03/harbour-council-votes-to-keep-the-night-ferry-running/`;
    const found = findCards(fixture('story'), url);
    expect(found).toHaveLength(6);
    for (const { card } of found) expect(card.headline).not.toBe(HEADLINE);
  });
});
