/** Every link of the page and what it shows, and the links that lead to one address together. */
import { type Address, addressOf, siteOf } from './address.ts';
import { Hint } from './hints.ts';
import { isBlock, type Outline, type Part } from './outline.ts';
import { type Shape, shapeOf } from './shape.ts';
import { textOf, weightOf } from './text.ts';

export interface Link {
  readonly part: Part;
  readonly target: Target;
  /** Absolute, as this link says it. */
  readonly url: string;
  /** The text a reader sees. */
  readonly text: string;
  /** What it is called where it shows no text: `aria-label`, text for screen readers, `title`. */
  readonly label: string;
  readonly weight: number;
  /** The heading around it or inside it. */
  readonly heading: Part | null;
  readonly image: boolean;
  /** Share of the running text around it that is the link's own. */
  readonly share: number;
  /** Characters of the running text beside it. */
  readonly around: number;
  /** Tags and hints of the parts that hold it: the same for all cards of a list. */
  readonly trail: string;
}

/** An address and the links that lead to it. */
export interface Target {
  readonly address: Address;
  readonly shape: Shape;
  readonly links: Link[];
  /** On the page's own site. */
  readonly own: boolean;
  readonly at: number;
}

const HEADING_REACH = 4;
const TRAIL = 5;
const TRAIL_HINTS = Hint.headline | Hint.card | Hint.kicker | Hint.byline | Hint.menu | Hint.tools | Hint.dek;

/** A picture or recording alone: what a lightbox or player opens. */
const MEDIA = /\.(?:jpe?g|png|gif|webp|mp[34])$/i;

/** All targets of the page but itself, in document order. */
export function targetsOf(page: Outline, url: string, base: string): Target[] {
  const self = addressOf(url, url);
  const site = self ? siteOf(self.host) : '';
  const targets = new Map<string, Target>();
  for (const part of page.anchors) {
    const href = page.attribute(part, 'href');
    const address = href === null ? null : addressOf(href, base);
    if (!address || address.key === self?.key || MEDIA.test(address.key)) continue;
    let target = targets.get(address.key);
    if (!target) {
      target = { address, shape: shapeOf(address), links: [], own: siteOf(address.host) === site, at: targets.size };
      targets.set(address.key, target);
    }
    if (target.shape.kinds.includes('person')) page.people.add(part);
    target.links.push(linkOf(page, part, target, address.url));
  }
  return [...targets.values()];
}

function linkOf(page: Outline, part: Part, target: Target, url: string): Link {
  const text = textOf(part);
  const label =
    page.attribute(part, 'aria-label')?.trim() ||
    (text ? '' : textOf(part, true)) ||
    page.attribute(part, 'title')?.trim() ||
    '';
  return {
    part,
    target,
    url,
    text,
    label,
    weight: weightOf(text),
    heading: headingOf(part),
    image: firstIn(part, ({ tag }) => tag === 'img') !== null,
    ...shareOf(part, text),
    trail: trailOf(part),
  };
}

function headingOf(link: Part): Part | null {
  let up = link.parent;
  for (let i = 0; up && i < HEADING_REACH; i++, up = up.parent) if (up.heading) return up;
  return firstIn(link, ({ heading }) => heading);
}

function firstIn(part: Part, test: (piece: Part) => boolean): Part | null {
  for (const piece of part.parts) {
    const found = test(piece) ? piece : firstIn(piece, test);
    if (found) return found;
  }
  return null;
}

/** The link's share of the running text around it, and how much other text that is. */
function shareOf(part: Part, text: string): { share: number; around: number } {
  let block: Part | null = part;
  while (block && !isBlock(block)) block = block.parent;
  if (!block || block.tag === 'body' || !text) return { share: 1, around: 0 };
  // Only the block's own runs of text: what stands in blocks inside it is another paragraph's.
  let length = 0;
  const add = (from: Part): void => {
    for (const piece of from.parts) {
      if (!piece.tag) length += piece.text.length;
      else if (!isBlock(piece)) add(piece);
    }
  };
  add(block);
  return { share: length ? Math.min(1, text.length / length) : 1, around: Math.max(0, length - text.length) };
}

function trailOf(part: Part): string {
  let trail = 'a';
  let up = part.parent;
  for (let i = 0; up && i < TRAIL; i++, up = up.parent) trail += `<${up.tag}${up.hints & TRAIL_HINTS}`;
  return trail;
}
