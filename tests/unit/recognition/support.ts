import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { type FoundCard, findCards } from '../../../utils/recognition/index.ts';

export const PAPER = 'https://post.estuary.example/';

export const parse = (html: string): Document => parseHTML(html).document as unknown as Document;

/** A page of tests/pages. */
export const fixture = (name: string): Document =>
  parse(readFileSync(new URL(`../../pages/${name}.html`, import.meta.url), 'utf8'));

export const cardsOf = (name: string, url: string = PAPER): FoundCard[] => findCards(fixture(name), url);

/** Eight invented headlines. */
export const TITLES = [
  'Harbour council votes to keep the night ferry running',
  'Why the old lighthouse will not be sold after all',
  'Bakers in Upper Marsh return to rye as wheat prices climb',
  'A school without bells finds its own rhythm',
  'Tram line seven reopens with a detour through the gardens',
  'River authority warns of a third dry summer',
  'The archivist who collects unfinished songs',
  'Surveyors find the cellar of the mill flooded again',
] as const;

export const slugOf = (title: string): string => title.toLowerCase().replace(/[^a-z]+/g, '-');

/** One entry of a list: markup from its headline, its slug and its number. */
export type Row = (title: string, slug: string, index: number) => string;

/** The cards of a page that is one list of the eight headlines. */
export function listOf(row: Row, titles: readonly string[] = TITLES, lang = 'en', url = PAPER): FoundCard[] {
  const rows = titles.map((title, i) => row(title, slugOf(title), i)).join('');
  return findCards(parse(`<html lang="${lang}"><body><main>${rows}</main></body></html>`), url);
}
