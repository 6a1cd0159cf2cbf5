/** Where each story stands: the largest part of the page that holds links to it and to no other story. */
import type { Link, Target } from './links.ts';
import type { Outline, Part } from './outline.ts';

export interface Place {
  readonly target: Target;
  readonly links: Link[];
  /** The largest part that holds these links and no other story's. */
  readonly top: Part;
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
  const places = new Map<Part, Place>();
  targets.forEach((target, index) => {
    for (const link of target.links) {
      let top = link.part;
      while (top.parent?.parent && owners[top.parent.at] === index + 1) top = top.parent;
      const place = places.get(top);
      if (place) place.links.push(link);
      else places.set(top, { target, links: [link], top });
    }
  });
  return [...places.values()].sort((a, b) => a.top.at - b.top.at);
}
