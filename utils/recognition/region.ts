/** The parts of a page that belong to one place: its own, and loose ones around it that belong to no other. */
import { isTelling, type Part, targetOf } from './outline/index.ts';
import type { Owned, Place } from './places.ts';

/**
 * A flat list (`h3 p span h3 p span`) or a lead with related links under it keeps a card's texts beside the part that
 * holds its links. Those up to the next story are the card's; the last ones before the end of the holder only if the
 * stories before it have such parts too.
 */
export function regionOf(place: Place, isOwned: Owned): Part[] {
  if (place.tops.length === 1) return around(place.top, isOwned);
  return place.tops.flatMap((top) => around(top, isOwned)).sort((a, b) => a.at - b.at);
}

function around(top: Part, isOwned: Owned): Part[] {
  const holder = top.parent;
  if (!holder) return [top];
  const parts = holder.parts;
  const owned = (part: Part): boolean => part.tag !== '' && isOwned(part);
  const at = top.index;
  let end = at + 1;
  while (end < parts.length && !owned(parts[end]!) && !isAnother(parts[end]!, top)) end++;
  const trailing = end < parts.length || isFlat(parts, owned);
  return parts.slice(at, trailing ? end : at + 1);
}

/** Whether a part is another card, though none that was found: one of the same build, or a heading that leads to one thing. */
const isAnother = (one: Part, top: Part): boolean =>
  one.links > 0 && ((one.tag === top.tag && one.name !== '' && one.name === top.name) || leadsAway(one, false));

function leadsAway(part: Part, inHeading: boolean): boolean {
  if (part.links === 0) return false;
  const heading = inHeading || part.heading;
  const target = heading && part.tag === 'a' && targetOf(part);
  if (target && isTelling(target.shape) && !target.shape.kinds.includes('person')) return true;
  return part.parts.some((piece) => leadsAway(piece, heading));
}

/** Whether stories and loose parts alternate. */
function isFlat(parts: readonly Part[], owned: (part: Part) => boolean): boolean {
  let followed = 0;
  let stories = 0;
  parts.forEach((part, index) => {
    if (!owned(part)) return;
    stories++;
    const next = parts[index + 1];
    if (next && !owned(next)) followed++;
  });
  return stories >= 3 && followed >= stories - 1;
}
