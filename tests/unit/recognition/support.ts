import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { type FoundCard, findCards } from '../../../utils/recognition/index.ts';

export const PAPER = 'https://post.estuary.example/';

export const parse = (html: string): Document => parseHTML(html).document as unknown as Document;

/** A page of tests/pages. */
export const fixture = (name: string): Document =>
  parse(readFileSync(new URL(`../../pages/${name}.html`, import.meta.url), 'utf8'));

export const cardsOf = (name: string, url: string = PAPER): FoundCard[] => findCards(fixture(name), url);
