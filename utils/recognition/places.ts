/** Where each story stands: the largest part of the page that holds links to it and to no other story. */
import { isSameList, type Link, type Target } from './links.ts';
import { memoOf } from './memo.ts';
import type { Outline, Part } from './outline.ts';

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

const MANY = -1;

/** Whose each part is: index of the target + 1, `MANY`, or nothing; indexed by position. */
export type Owners = Int32Array;

/** Marks every part above the targets' links with its owner. */
function ownersOf(page: Outline, targets: readonly Target[]): Owners {
  const owners = new Int32Array(page.root.end + 1);
  targets.forEach(({ links }, index) => {
    const mine = index + 1;
    for (const link of links) {
      for (let part: Part | null = link.part; part; part = part.parent) {
        const owner = owners[part.at]!;
        // Whoever came before has marked everything above.
        if (owner === mine || owner === MANY) break;
        owners[part.at] = owner === 0 ? mine : MANY;
      }
    }
  });
  return owners;
}

type Draft = Omit<Place, 'memo' | 'version'>;

/** Where some targets stand. */
export interface Placing {
  readonly targets: readonly Target[];
  readonly owners: Owners;
  readonly places: readonly Place[];
}

/**
 * The places of all targets in document order, and who owns what of the page. Links of one story that share their largest
 * part are one place. A place that was there before, with the same links and nothing changed inside, is the same object.
 */
export function placesOf(page: Outline, targets: readonly Target[]): Placing {
  const memo = memoOf<{ placing: Placing }>(page.root);
  // Often all that could be a story is one.
  if (memo.placing && isSameList(memo.placing.targets, targets)) return memo.placing;
  const owners = ownersOf(page, targets);
  memo.placing = { targets, owners, places: placesBy(page, targets, owners) };
  return memo.placing;
}

function placesBy(page: Outline, targets: readonly Target[], owners: Owners): Place[] {
  const byTop: (Link[] | undefined)[] = new Array(page.root.end);
  const tops: Part[] = [];
  targets.forEach(({ links }, index) => {
    for (const link of links) {
      let top = link.part;
      while (top.parent?.parent && owners[top.parent.at] === index + 1 && (top.menu || !top.parent.menu))
        top = top.parent;
      const others = byTop[top.at];
      if (others) others.push(link);
      else {
        byTop[top.at] = [link];
        tops.push(top);
      }
    }
  });
  tops.sort((a, b) => a.at - b.at);
  const drafts = tops.map((top): Draft => {
    const links = byTop[top.at]!;
    return { target: links[0]!.target, links, top, tops: [top] };
  });
  return joined(drafts).map(kept);
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
