/** Places on the page read as cards. */
import type { Card } from '../story/card.ts';
import { blockOf, copiesOf, isVisible, visibleOf } from './block.ts';
import { bylineOf } from './fields/byline.ts';
import { dekOf } from './fields/dek.ts';
import { kickerOf } from './fields/kicker.ts';
import { countStories, type Image, imagesIn, pictureOf } from './fields/picture.ts';
import { publishedOf } from './fields/published.ts';
import { type Headline, headlineOf, headlineScores, withoutKicker } from './headline.ts';
import {
  bestOf,
  type Chunk,
  chunksOf,
  isSameList,
  type Link,
  memoOf,
  type Part,
  plainOf,
  type Target,
} from './outline/index.ts';
import { type Owned, type Place, versionOf } from './places.ts';
import { regionOf } from './region.ts';
import { type Role, type Roles, rolesOf } from './roles.ts';
import type { Scene } from './scene.ts';
import type { Steps } from './steps.ts';
import { MENTION } from './weights.ts';
import { bare, cleanHeadline, weightOf } from './words/index.ts';

/** A card and where it stands on the page. */
export interface FoundCard {
  readonly card: Card;
  /** The smallest element that holds this card and no other. */
  readonly block: Element;
  /** The element whose text is the headline; may be the link, be inside it, or hold it. */
  readonly headline: Element;
  /** The link (`a[href]`) that the card's URL comes from. */
  readonly link: Element;
  /** Every link of the block that leads to the story, `link` among them. */
  readonly links: readonly Element[];
}

/** So many cards are read in one step. */
const STEP = 4;

/** Reads all places; one that shows no headline is no card. */
export function* readCards(scene: Scene, places: readonly Place[], isOwned: Owned): Steps<FoundCard[]> {
  const drafts: Draft[] = [];
  for (const place of places) {
    if (drafts.length % STEP === 0) yield;
    drafts.push(draftOf(place, isOwned, scene));
  }
  const roles = yield* rolesOf(scene.page, scene.texts, scene.spots, drafts);
  const found: Found[] = [];
  for (const draft of drafts) {
    const headline = headlineOf(draft.place, draft.chunks, draft.scores, roles);
    if (headline) found.push({ ...draft, headline });
  }
  const several = Map.groupBy(
    found.filter(({ place }) => !isAlone(place)),
    ({ place }) => place.target,
  );
  const shown = [...found.filter(({ place }) => isAlone(place)), ...[...several.values()].flatMap(presented)];
  countStories(scene.sources, shown);
  const cards: Reading[] = [];
  for (const one of shown.sort((a, b) => a.place.top.at - b.place.top.at)) {
    if (cards.length % STEP === 0) yield;
    cards.push(readingOf(one, roles, scene));
  }
  const known = Map.groupBy(
    cards.filter(({ target }) => several.has(target)),
    ({ target }) => target,
  );
  return cards.map(({ target, found, part, copies }) => {
    const visible = copies.length > 0 ? { ...found, headline: visibleOf(part, copies).node as Element } : found;
    const all = known.get(target) ?? [];
    return all.length > 1 ? { ...visible, card: shared(found.card, all) } : visible;
  });
}

/** Whether the page links to a story nowhere else. */
const isAlone = ({ links, target }: Place): boolean => links.length === target.links.length;

/** What stands at a place. */
interface Draft {
  readonly place: Place;
  readonly region: readonly Part[];
  readonly chunks: readonly Chunk[];
  readonly scores: readonly number[];
  readonly images: readonly Image[];
}
interface Found extends Draft {
  readonly headline: Headline;
}

function draftOf(place: Place, isOwned: Owned, { page, texts, sources, base }: Scene): Draft {
  const memo = memoOf<{ draft: Draft; version: number }>(place);
  const region = regionOf(place, isOwned);
  const version = versionOf(region);
  if (memo.draft && memo.version === version && isSameList(memo.draft.region, region)) return memo.draft;
  const chunks = chunksOf(region);
  memo.version = version;
  const scores = headlineScores(place, chunks, texts);
  memo.draft = { place, region, chunks, scores, images: imagesIn(page, region, sources, base) };
  return memo.draft;
}

/** The places of one story without those that merely mention it, or hold a copy that style hides where another shows. */
function presented(places: readonly Found[]): readonly Found[] {
  if (places.length === 1) return places;
  const best = Math.max(...places.map(({ headline }) => headline.score));
  const strong = places.filter(({ headline }) => !isMention(headline, best));
  return strong.filter((one) => !isHiddenCopy(one, strong));
}

/** A second copy of a card, for another width of the screen, that style hides where a copy shows. */
function isHiddenCopy(one: Found, all: readonly Found[]): boolean {
  const copies = all.filter((other) => other !== one && bare(other.headline.text) === bare(one.headline.text));
  return copies.length > 0 && !isVisible(one.headline.part) && copies.some(({ headline }) => isVisible(headline.part));
}

/** A story named in a word or two ("Evictions") where another place presents it in full. */
const isMention = ({ text, score }: Headline, best: number): boolean =>
  weightOf(text) < MENTION.shorterThan && score < best - MENTION.worseBy;

/** A rail names the story alone, the list above it also says who wrote it and when: one page, one story. */
function shared(card: Card, all: readonly Reading[]): Card {
  const cards = all.map(({ found }) => found.card);
  const published = card.published ?? cards.find((one) => one.published)?.published ?? null;
  return {
    ...card,
    authors: (card.authors.length > 0 ? card : (cards.find(({ authors }) => authors.length > 0) ?? card)).authors,
    published,
    publishedText: published ? null : card.publishedText,
  };
}

/** A card as read from its own place. */
interface Reading {
  readonly target: Target;
  readonly found: FoundCard;
  readonly chunks: readonly Chunk[];
  /** The headline as it was cleaned of nothing, and its part. */
  readonly text: string;
  readonly part: Part;
  /** Other parts with the same words. */
  readonly copies: readonly Part[];
  readonly picture: Image | undefined;
  /** What the roles of the texts said: as long as they say the same, the card is the same. */
  readonly told: readonly number[];
}

function readingOf(one: Found, roles: Roles, scene: Scene): Reading {
  const { place, chunks, images } = one;
  const memo = memoOf<{ reading: Reading }>(place);
  const { text, part } = one.headline;
  const picture = pictureOf(images);
  const before = memo.reading;
  const isSame = before?.chunks === chunks && before.text === text && before.part === part;
  if (isSame && before.picture === picture && isTold(before, roles)) return before;
  const link = linkOf(place, one.headline);
  const { card, used } = cardOf({ ...one, link, picture }, roles, scene);
  const links = place.links.map((one) => one.part);
  const found = {
    card,
    block: blockOf(place, [part, ...links, ...used]).node as Element,
    headline: part.node as Element,
    link: link.part.node as Element,
    links: links.map(({ node }) => node as Element),
  };
  const copies = copiesOf(one.headline, chunks);
  const told = chunks.map(roles).map(toldBy);
  memo.reading = { target: place.target, found, chunks, text, part, copies, picture, told };
  return memo.reading;
}

/** What of a role makes the card: three answers as one number. */
const toldBy = ({ many, named, long }: Role): number => Number(many) + 2 * Number(named) + 4 * Number(long);

function isTold({ chunks, told }: Reading, roles: Roles): boolean {
  for (let index = 0; index < chunks.length; index++) if (toldBy(roles(chunks[index]!)) !== told[index]) return false;
  return true;
}

interface Chosen extends Found {
  readonly link: Link;
  readonly picture: Image | undefined;
}

function cardOf(
  { place, region, chunks, headline, images, link, picture }: Chosen,
  roles: Roles,
  { page, texts }: Scene,
): { card: Card; used: Part[] } {
  const plain = bare(headline.text);
  const rest = chunks.filter((chunk) => chunk !== headline.chunk && plainOf(chunk) !== plain);
  const date = publishedOf(page, region, rest, texts, place.target);
  const portrait = images.length === 1 ? images[0]!.part : null;
  const byline = bylineOf(page, portrait, rest, date.chunks, texts, roles);
  const loose = rest.filter((chunk) => !date.chunks.has(chunk) && !byline.chunks.has(chunk));
  const dek = dekOf(loose, headline.chunk, new Set(place.links.map(({ part }) => part)), roles);
  const kicker = kickerOf(loose, chunks, headline.chunk);
  const card = {
    url: link.url,
    headline: cleanHeadline(withoutKicker(headline, place)),
    dek: dek?.text ?? null,
    authors: byline.authors,
    published: date.published,
    publishedText: date.publishedText,
    image: picture?.source?.url ?? null,
    section: kicker?.text ?? null,
    language: page.language(place.top) ?? texts.language,
    place: link.trail,
  };
  const shown = [...date.chunks, ...byline.chunks, ...(dek ? [dek.chunk] : []), ...(kicker ? [kicker] : [])];
  // Whatever image it shows is in the block, be it anybody's.
  return { card, used: [...shown, ...images.filter(({ source }) => source).slice(0, 1)].map(({ part }) => part) };
}

/** The link that the headline stands in, or the one that says most. */
function linkOf({ links }: Place, { chunk }: Headline): Link {
  return links.find(({ part }) => part === chunk?.link || chunk?.links.includes(part)) ?? bestOf(links);
}
