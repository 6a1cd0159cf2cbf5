/** A place on the page read as a card. */
import type { Card } from '../story/card.ts';
import { cleanHeadline } from '../story/headline.ts';
import { chunksOf } from './chunks.ts';
import { bylineOf } from './fields/byline.ts';
import { dekOf } from './fields/dek.ts';
import { pictureOf } from './fields/picture.ts';
import { publishedOf } from './fields/published.ts';
import { bare, type Headline, headlineOf } from './headline.ts';
import { Hint } from './hints.ts';
import type { Outline, Part } from './outline.ts';
import type { Place } from './places.ts';
import type { Texts } from './texts.ts';

export interface ReadCard {
  readonly card: Card;
  readonly headline: Headline;
  readonly place: Place;
  readonly link: Part;
}

/** Reads one place; null where it shows no headline. */
export function readCard(page: Outline, place: Place, base: string, texts: Texts): ReadCard | null {
  const chunks = chunksOf(place.top);
  const headline = headlineOf(page, place, chunks, texts);
  if (!headline) return null;
  const plain = bare(headline.text);
  const rest = chunks.filter((chunk) => chunk !== headline.chunk && bare(chunk.text) !== plain);
  const date = publishedOf(page, rest, texts);
  const undated = rest.filter((chunk) => !date.chunks.has(chunk));
  const byline = bylineOf(page, rest, base, texts);
  const unsigned = undated.filter((chunk) => !byline.chunks.has(chunk));
  const storyLinks = new Set(place.links.map((link) => link.part));
  const at = headline.chunk ? chunks.indexOf(headline.chunk) : 0;
  const kicker = unsigned.find(
    (chunk) =>
      chunks.indexOf(chunk) < at &&
      chunk.text.length <= 60 &&
      (chunk.hints & (Hint.kicker | Hint.caption)) === Hint.kicker,
  );
  const best =
    place.links.find((link) => link.part === headline.chunk?.link) ??
    place.links.find((link) => link.weight > 0) ??
    place.links[0]!;
  return {
    place,
    headline,
    link: best.part,
    card: {
      url: best.url,
      headline: cleanHeadline(headline.text).slice(0, 2000),
      dek: dekOf(chunks, unsigned, headline.chunk, storyLinks)?.slice(0, 2000) ?? null,
      authors: byline.authors.slice(0, 20).map((name) => name.slice(0, 200)),
      published: date.published,
      publishedText: date.publishedText,
      image: pictureOf(page, place.top, base),
      section: kicker?.text.slice(0, 200) ?? null,
      language: languageOf(page, place.top) ?? texts.language,
    },
  };
}

function languageOf(page: Outline, part: Part): string | null {
  for (let up: Part | null = part; up; up = up.parent) {
    const language =
      up.tag === 'body' || up.tag === 'div' || up.tag === 'section' || up.tag === 'article'
        ? page.attribute(up, 'lang')
        : null;
    if (language) return language.slice(0, 40);
  }
  return null;
}
