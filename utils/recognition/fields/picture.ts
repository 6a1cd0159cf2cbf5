/** The picture of a card, lazy ones too. */
import { collect } from '../chunks.ts';
import type { Outline, Part } from '../outline.ts';

const SOURCES = ['data-src', 'data-lazy-src', 'data-original', 'data-srcset', 'srcset', 'src'];

export interface Picture {
  readonly url: string;
  readonly part: Part;
}

/** The first picture that is no icon, with its absolute address; null where there is none. */
export function pictureOf(page: Outline, region: readonly Part[], base: string): Picture | null {
  const images: Part[] = [];
  for (const part of region) collect(part, 'img', images);
  for (const image of images) {
    const width = Number(page.attribute(image, 'width'));
    if (width > 0 && width < 60) continue;
    for (const name of SOURCES) {
      const value = page.attribute(image, name)?.trim().split(/\s+/)[0]?.replace(/,$/, '');
      if (!value || /^(data|blob|about):/.test(value)) continue;
      try {
        const { href, protocol } = new URL(value, base);
        if (/^https?:$/.test(protocol) && href.length <= 4096) return { url: href, part: image };
      } catch {
        // Not an address: the next attribute may hold one.
      }
    }
  }
  return null;
}
