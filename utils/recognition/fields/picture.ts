/** The picture of a card, lazy ones too. */
import { addressOf, collect, type Outline, type Part } from '../outline/index.ts';
import type { Place } from '../places.ts';
import { PICTURE } from '../weights.ts';

/** An `img` in a card. */
export interface Image {
  readonly part: Part;
  /** Null for an icon, and for what has no web address. */
  readonly source: Source | null;
}

/** An image file, by its absolute address, and for how many stories it stands. */
interface Source {
  readonly url: string;
  stories: number;
}
/** The image files of a page's cards, as attributes name them, kept from scan to scan. */
export type Sources = Map<string, Source>;

/** All images of a region, in document order. */
export function imagesIn(page: Outline, region: readonly Part[], sources: Sources, base: string): Image[] {
  const parts: Part[] = [];
  for (const part of region) collect(part, 'img', parts);
  return parts.map((part) => ({ part, source: sourceOf(page, part, sources, base) }));
}

function sourceOf(page: Outline, part: Part, sources: Sources, base: string): Source | null {
  const width = Number(page.attribute(part, 'width'));
  if (width > 0 && width < PICTURE.narrowest) return null;
  // In alphabetical order those that scripts read come first (`data-lazy-src`), then `src`, `srcset`.
  for (const name of page.names(part).toSorted()) {
    if (!/src|original/.test(name)) continue;
    const href = page.attribute(part, name)!.trim().split(/,?\s/)[0]!;
    const known = sources.get(href);
    if (known) return known;
    const url = addressOf(href, base)?.url;
    if (!url) continue;
    const source = { url, stories: 0 };
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
