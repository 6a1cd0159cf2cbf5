/** The picture of a card, lazy ones too. */
import { addressOf, collect, type Outline, type Part } from '../outline/index.ts';
import type { Place } from '../places.ts';
import { PICTURE } from '../weights.ts';

/** An `img` in a card. */
export interface Image {
  readonly part: Part;
  /** Where it comes from, as its attributes say it first, and for how many stories; null for an icon. */
  readonly source: Source | null;
}

/** What one image file is on the page. */
interface Source {
  readonly href: string;
  stories: number;
}
/** The image files of a page's cards, kept from scan to scan. */
export type Sources = Map<string, Source>;

/** All images of a region, in document order. */
export function imagesIn(page: Outline, region: readonly Part[], sources: Sources): Image[] {
  const parts: Part[] = [];
  for (const part of region) collect(part, 'img', parts);
  return parts.map((part) => ({ part, source: sourceOf(page, part, sources) }));
}

function sourceOf(page: Outline, part: Part, sources: Sources): Source | null {
  const width = Number(page.attribute(part, 'width'));
  if (width > 0 && width < PICTURE.narrowest) return null;
  // In alphabetical order those that scripts read come first (`data-lazy-src`), then `src`, `srcset`.
  for (const name of page.names(part).toSorted()) {
    if (!/src|original/.test(name)) continue;
    const href = page.attribute(part, name)!.trim().split(/,?\s/)[0]!;
    if (!href || /^(?!https?:)[a-z-]+:/i.test(href)) continue;
    const source = sources.get(href) ?? { href, stories: 0 };
    sources.set(href, source);
    return source;
  }
  return null;
}

/** Counts anew for how many stories each source stands. */
export function countStories(
  sources: Sources,
  cards: Iterable<{ readonly place: Place; readonly images: readonly Image[] }>,
): void {
  for (const source of sources.values()) source.stories = 0;
  for (const { place, images } of cards) {
    // A story in several places is one.
    if (place.links[0] !== place.target.links[0]) continue;
    for (const source of new Set(images.map((image) => image.source))) if (source) source.stories++;
  }
}

/** The image of a card that is no icon and stands for no more stories than its own: no spacer, no sign for films. */
export const pictureOf = (images: readonly Image[]): Image | undefined =>
  images.find(({ source }) => source !== null && source.stories < PICTURE.anybodys);

/** Its absolute address; null where that is no web address. */
export const urlOf = (picture: Image | undefined, base: string): string | null =>
  (picture?.source && addressOf(picture.source.href, base)?.url) ?? null;
