/** Where each story stands: the largest part of the page that holds links to it and to no other story. */
import { isSameList, type Link, memoOf, type Outline, type Part, type Target } from './outline/index.ts';

export interface Place {
  readonly target: Target;
  readonly links: readonly Link[];
  /** The largest part that holds links to the story and to no other; the one with most to say where there are several. */
  readonly top: Part;
  /** Several where other stories stand in between: a lead with related links under it. */
  readonly tops: readonly Part[];
  /** Of its parts (`versionOf`). */
  readonly version: number;
  /** Of what was read there. */
  memo: object | null;
}

/** Whether a part is or holds a link to one of the targets that were placed. */
export type Owned = (part: Part) => boolean;

type Draft = Omit<Place, 'memo' | 'version'>;

/** Where some targets stand. */
export interface Placing {
  readonly targets: readonly Target[];
  readonly isOwned: Owned;
  readonly places: readonly Place[];
}

/**
 * The places of all targets in document order, and what of the page is theirs. Links of one story that share their largest
 * part are one place. A place that was there before, with the same links and nothing changed inside, is the same object.
 */
export function placesOf(page: Outline, targets: readonly Target[]): Placing {
  const memo = memoOf<{ placing: Placing }>(page.root);
  // Often all that could be a story is one.
  if (memo.placing && isSameList(memo.placing.targets, targets)) return memo.placing;
  const links = targets.flatMap((target) => target.links).sort((a, b) => a.part.at - b.part.at);
  memo.placing = { targets, isOwned: ownedBy(links, page), places: joined(placesBy(links)).map(kept) };
  return memo.placing;
}

function ownedBy(links: readonly Link[], { anchors }: Outline): Owned {
  /** How many of the links there are before each link of the page. */
  const before: number[] = new Array(anchors.length + 1).fill(0);
  for (const { part } of links) before[part.firstLink + 1] = 1;
  for (let link = 1; link < before.length; link++) before[link]! += before[link - 1]!;
  return ({ firstLink, links }) => before[firstLink + links]! > before[firstLink]!;
}

/** Of links in document order. */
function placesBy(links: readonly Link[]): Draft[] {
  const drafts: (Draft & { readonly links: Link[] })[] = [];
  /** Where the last link to another story stands, and the next one. */
  let before = -1;
  let after = -1;
  for (let index = 0, next = 0; index < links.length; index++) {
    const link = links[index]!;
    if (index === next) {
      before = index > 0 ? links[index - 1]!.part.at : -1;
      while (links[next]?.target === link.target) next++;
      after = links[next]?.part.at ?? Number.POSITIVE_INFINITY;
    }
    const last = drafts.at(-1);
    if (last?.target === link.target && link.part.at < last.top.end) last.links.push(link);
    else {
      const top = largest(link.part, before, after);
      drafts.push({ target: link.target, links: [link], top, tops: [top] });
    }
  }
  return drafts.sort((a, b) => a.top.at - b.top.at);
}

/** The largest part around one that begins after a position and ends by another; a menu is not left. */
function largest(part: Part, after: number, by: number): Part {
  let top = part;
  for (let up = top.parent; up?.parent && up.at > after && up.end <= by; up = up.parent) {
    if (!top.menu && up.menu) break;
    top = up;
  }
  return top;
}

/** The place as it was known before, or newly known. */
function kept(draft: Draft): Place {
  const memo = memoOf<{ places: Place[] }>(draft.top);
  const version = versionOf(draft.tops);
  const before = memo.places?.find((place) => place.version === version && isSamePlace(place, draft));
  if (before && before === memo.places![0]) return before;
  const place = before ?? { ...draft, version, memo: null };
  // Among all links, and among those to stories: two at most.
  memo.places = [place, ...(memo.places ?? []).filter((one) => one !== place).slice(0, 1)];
  return place;
}

const isSamePlace = (a: Draft, b: Draft): boolean => isSameList(a.links, b.links) && isSameList(a.tops, b.tops);

/** Another number whenever something in one of these parts has changed. */
export function versionOf(parts: readonly Part[]): number {
  let version = 0;
  for (const part of parts) version += part.version;
  return version;
}

const REACH = 4;

/** Joins neighbours that are picture, headline and dek of one card, kept apart by stories inside the same card. */
function joined(places: readonly Draft[]): Draft[] {
  const result: Draft[] = [];
  for (const place of places) {
    const last = result.at(-1);
    if (last && last.target === place.target && isOneCard(last, place)) {
      const top = wordsOf(place) > wordsOf(last) ? place.top : last.top;
      result[result.length - 1] = {
        target: last.target,
        links: [...last.links, ...place.links],
        top,
        tops: [...last.tops, place.top],
      };
    } else result.push(place);
  }
  return result;
}

const wordsOf = ({ links }: Draft): number =>
  Math.max(...links.map((link) => link.weight + (link.heading && link.weight > 0 ? 1000 : 0)));

function isOneCard(a: Draft, b: Draft): boolean {
  const texts = new Set(a.links.filter((link) => link.weight > 15).map((link) => link.text));
  if (b.links.some((link) => texts.has(link.text))) return false;
  let up = a.top.parent;
  for (let i = 0; up?.parent && i < REACH; i++, up = up.parent) if (b.top.at < up.end) return up.tag !== 'main';
  return false;
}
