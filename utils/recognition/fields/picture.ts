/** The picture of a card, lazy ones too. */
import { addressOf, collect, type Outline, type Part } from '../outline/index.ts';

export interface Picture {
  readonly url: string;
  readonly part: Part;
}

/** The first picture that is no icon, with its absolute address; null where there is none. */
export function pictureOf(page: Outline, region: readonly Part[], base: string): Picture | null {
  const images: Part[] = [];
  for (const part of region) collect(part, 'img', images);
  for (const part of images) {
    const width = Number(page.attribute(part, 'width'));
    if (width > 0 && width < 60) continue;
    // In alphabetical order those that scripts read come first (`data-lazy-src`), then `src`, `srcset`.
    for (const name of page.names(part).toSorted()) {
      if (!/src|original/.test(name)) continue;
      const url = addressOf(page.attribute(part, name)!.trim().split(/,?\s/)[0]!, base)?.url;
      if (url) return { url, part };
    }
  }
  return null;
}
