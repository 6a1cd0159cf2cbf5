/** A page with films among its stories, which look like stories, and with tide tables, which don't. */
import { page, type Route } from '../../newsroom/answer.ts';

interface Item {
  readonly path: string;
  readonly text: string;
}
const items = (
  names: readonly (string | number)[],
  item: (name: string | number, at: number) => Item,
): readonly Item[] => names.map(item);

export const STORIES = items([...'abcdefgh'], (name, at) => ({
  path: `/2026/03/0${at + 1}/harbour-story-number-${name}-is-told`,
  text: `Harbour story ${name} is told at length by those who saw it`,
}));
export const FILMS = items([101, 102, 103], (name) => ({
  path: `/video/${name}`,
  text: `Watch what happened at the quay on the ${name}st day of rain`,
}));
export const TIDES = items(['spring', 'neap', 'slack'], (name) => ({
  path: `/tides/${name}`,
  text: `Tides, ${name} water`,
}));

const card = ({ path, text }: Item) =>
  `<article><h3><a href="${path}">${text}</a></h3><p>Told by those who were there.</p></article>`;
const plain = ({ path, text }: Item) => `<p><a href="${path}">${text}</a></p>`;

export const filmPage: Readonly<Record<string, () => Route>> = {
  '/films': () => () =>
    page(`<!doctype html><html lang="en"><head><title>Films</title></head><body><main><h1>Harbour</h1>
      ${[...STORIES, ...FILMS].map(card).join('')}</main><aside>${TIDES.map(plain).join('')}</aside></body></html>`),
};
