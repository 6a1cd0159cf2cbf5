/** Where each story stands: the largest part of the page that holds links to it and to no other story. */
import type { Link, Target } from './links.ts';
import type { Outline, Part } from './outline.ts';

export interface Place {
  readonly target: Target;
  readonly links: readonly Link[];
  /** The largest part that holds links to the story and to no other; the one with most to say where there are several. */
  readonly top: Part;
  /** Several where other stories stand in between: a lead with related links under it. */
  readonly tops: readonly Part[];
}

const MANY = -1;

/** Whose each part is: index of the target, `MANY`, or nothing; indexed by position. */
export type Owners = Int32Array;

/** Marks every part above the targets' links with its owner (index + 1). */
export function ownersOf(page: Outline, targets: readonly Target[]): Owners {
  const owners = new Int32Array(page.root.end + 1);
  targets.forEach((target, index) => {
    const mine = index + 1;
    for (const link of target.links) {
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

/** The places of all targets in document order. Links of one story that share their largest part are one place. */
export function placesOf(page: Outline, targets: readonly Target[], owners = ownersOf(page, targets)): Place[] {
  const places = new Map<Part, Place & { links: Link[] }>();
  targets.forEach((target, index) => {
    for (const link of target.links) {
      let top = link.part;
      while (top.parent?.parent && owners[top.parent.at] === index + 1 && (top.menu || !top.parent.menu))
        top = top.parent;
      const place = places.get(top);
      if (place) place.links.push(link);
      else places.set(top, { target, links: [link], top, tops: [top] });
    }
  });
  return joined([...places.values()].sort((a, b) => a.top.at - b.top.at));
}

const REACH = 4;

/** Joins neighbours that are picture, headline and dek of one card, kept apart by stories inside the same card. */
function joined(places: readonly Place[]): Place[] {
  const result: Place[] = [];
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

const wordsOf = (place: Place): number =>
  Math.max(...place.links.map((link) => link.weight + (link.heading && link.weight > 0 ? 1000 : 0)));

function isOneCard(a: Place, b: Place): boolean {
  const texts = new Set(a.links.filter((link) => link.weight > 15).map((link) => link.text));
  if (b.links.some((link) => texts.has(link.text))) return false;
  let up = a.top.parent;
  for (let i = 0; up?.parent && i < REACH; i++, up = up.parent) if (b.top.at < up.end) return up.tag !== 'main';
  return false;
}
