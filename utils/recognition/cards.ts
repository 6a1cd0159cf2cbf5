/** Places on the page read as cards. */
import type { Card } from '../story/card.ts';
import { cleanHeadline } from '../story/headline.ts';
import { blockOf, isVisible, visibleCopy } from './block.ts';
import type { Chunk, Chunker } from './chunks.ts';
import { bylineOf } from './fields/byline.ts';
import { dekOf } from './fields/dek.ts';
import { pictureOf } from './fields/picture.ts';
import { publishedOf } from './fields/published.ts';
import { type Headline, headlineOf, headlineScores } from './headline.ts';
import { Hint } from './hints.ts';
import type { Link, Target } from './links.ts';
import type { Outline, Part } from './outline.ts';
import type { Owners, Place } from './places.ts';
import { regionOf } from './region.ts';
import { type Roles, rolesOf } from './roles.ts';
import { bare, weightOf } from './text.ts';
import type { Texts } from './texts.ts';
import { MENTION } from './weights.ts';

export interface ReadCard {
  readonly card: Card;
  readonly place: Place;
  readonly block: Part;
  readonly headline: Part;
  readonly link: Link;
}

/** Reads all places; one that shows no headline is no card. */
export function readCards(
  page: Outline,
  places: readonly Place[],
  owners: Owners,
  base: string,
  texts: Texts,
  chunksOf: Chunker,
): ReadCard[] {
  const drafts = places.map((place) => {
    const region = regionOf(place, owners);
    const chunks = chunksOf(region);
    return { place, region, chunks, scores: headlineScores(place, chunks, texts) };
  });
  const scores = new Map(drafts.flatMap((draft) => [...draft.scores]));
  const roles = rolesOf(
    page,
    drafts.map(({ chunks }) => chunks),
    scores,
  );
  const found = drafts.flatMap((draft) => {
    const headline = headlineOf(draft.place, draft.chunks, draft.scores, roles);
    return headline ? [{ ...draft, headline }] : [];
  });
  const best = new Map<Target, number>();
  for (const { place, headline } of found)
    best.set(place.target, Math.max(best.get(place.target) ?? -9, headline.score));
  const strong = found.filter(({ place, headline }) => !isMention(headline, best.get(place.target)!));
  const shown = strong.filter((one) => !isHiddenCopy(one, strong));
  const cards = shown.map((draft) => {
    const { place, chunks, headline } = draft;
    const link = linkOf(place, headline);
    const { card, used } = cardOf(page, { ...draft, link }, roles, base, texts);
    const parts = [headline.part, ...place.links.map(({ part }) => part), ...used];
    return { card, place, link, block: blockOf(place, parts), headline: visibleCopy(headline, chunks) };
  });
  return shared(cards);
}

/** A rail names the story alone, the list above it also says who wrote it and when: one page, one story. */
function shared(cards: readonly ReadCard[]): ReadCard[] {
  const known = new Map<Target, Card>();
  for (const { place, card } of cards) {
    const before = known.get(place.target) ?? card;
    known.set(place.target, {
      ...before,
      authors: before.authors.length > 0 ? before.authors : card.authors,
      published: before.published ?? card.published,
    });
  }
  return cards.map((read) => {
    const { authors, published } = known.get(read.place.target)!;
    const card = {
      ...read.card,
      authors: read.card.authors.length > 0 ? read.card.authors : authors,
      published: read.card.published ?? published,
      publishedText: read.card.published || published ? null : read.card.publishedText,
    };
    return { ...read, card };
  });
}

/** A second copy of a card, for another width of the screen, that style hides where a copy shows. */
function isHiddenCopy(one: Found, all: readonly Found[]): boolean {
  const copies = all.filter(
    (other) =>
      other !== one && other.place.target === one.place.target && bare(other.headline.text) === bare(one.headline.text),
  );
  return copies.length > 0 && !isVisible(one.headline.part) && copies.some(({ headline }) => isVisible(headline.part));
}

/** A story named in a word or two ("Evictions") where another place presents it in full. */
const isMention = ({ text, score }: Headline, best: number): boolean =>
  weightOf(text) < MENTION.shorterThan && score < best - MENTION.worseBy;

interface Found {
  readonly place: Place;
  readonly region: readonly Part[];
  readonly chunks: readonly Chunk[];
  readonly headline: Headline;
}
interface Draft extends Found {
  readonly link: Link;
}

function cardOf(
  page: Outline,
  { place, region, chunks, headline, link }: Draft,
  roles: Roles,
  base: string,
  texts: Texts,
): { card: Card; used: Part[] } {
  const plain = bare(headline.text);
  const rest = chunks.filter((chunk) => chunk !== headline.chunk && chunk.plain !== plain);
  const date = publishedOf(page, region, rest, texts);
  const byline = bylineOf(page, region, rest, date.chunks, texts, roles);
  const loose = rest.filter((chunk) => !date.chunks.has(chunk) && !byline.chunks.has(chunk));
  const dek = dekOf(loose, headline.chunk, new Set(place.links.map(({ part }) => part)), roles);
  const picture = pictureOf(page, region, base);
  const kicker = kickerOf(loose, chunks, headline);
  const card = {
    url: link.url,
    headline: cleanHeadline(headline.text),
    dek: dek?.text ?? null,
    authors: byline.authors,
    published: date.published,
    publishedText: date.publishedText,
    image: picture?.url ?? null,
    section: kicker?.text ?? null,
    language: languageOf(page, place.top) ?? texts.language,
    place: link.trail,
  };
  const shown = [...date.chunks, ...byline.chunks, ...(dek ? [dek.chunk] : []), ...(kicker ? [kicker] : [])];
  return { card, used: [...shown.map(({ part }) => part), ...(picture ? [picture.part] : [])] };
}

/** The label over the headline: one that says so, or a short text before it. */
function kickerOf(loose: readonly Chunk[], chunks: readonly Chunk[], { chunk: own }: Headline): Chunk | undefined {
  if (!own) return undefined;
  const at = chunks.indexOf(own);
  const before = loose.filter(
    (chunk) => /\D/.test(chunk.plain) && (chunks.indexOf(chunk) < at || (own.heading && chunk.heading === own.heading)),
  );
  return (
    before.find(({ text, hints }) => text.length <= 60 && hints & Hint.kicker) ??
    before.find(({ text }) => text.length <= 40)
  );
}

/** The link that the headline stands in, or the one that says most. */
function linkOf({ links }: Place, { chunk }: Headline): Link {
  return (
    links.find(({ part }) => part === chunk?.link || chunk?.links.includes(part)) ??
    links.reduce((a, b) => (b.weight > a.weight ? b : a))
  );
}

function languageOf(page: Outline, part: Part): string | null {
  for (let up: Part | null = part; up; up = up.parent) {
    const language = page.attribute(up, 'lang');
    if (language) return language;
  }
  return null;
}
