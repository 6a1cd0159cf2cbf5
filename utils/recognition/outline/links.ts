/** Every link of the page and what it shows, and the links that lead to one address together. */

import { atOnce, type Steps } from '../steps.ts';
import { weightOf } from '../words/index.ts';
import { type Address, addressOf, siteOf } from './address.ts';
import { Hint } from './hints.ts';
import { memoOf } from './memo.ts';
import type { Outline, Part } from './outline.ts';
import { type Segments, type Shape, shapeOf } from './shape.ts';
import { textOf } from './text.ts';
import { isBlock } from './zones.ts';

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
  /** Characters of the running text that it stands in, its own among them; 0 where it stands in none. */
  readonly running: number;
  /** Tags and hints of the parts that hold it: the same for all cards of a list. */
  readonly trail: string;
}

/** An address and the links that lead to it. */
export interface Target {
  readonly address: Address;
  readonly shape: Shape;
  /** On the page's own site. */
  readonly own: boolean;
  /** In document order; another array when they changed. */
  links: readonly Link[];
  memo: object | null;
}

/** The targets of a page, kept from scan to scan. */
export interface Targets {
  /** All of them but the page itself, in document order. */
  update(): Steps<Target[]>;
}

/** All targets of a page but itself, in document order. */
export const targetsOf = (page: Outline, url: string, base: string): Target[] =>
  atOnce(openTargets(page, url, base).update());

/** So many links are read in one step. */
const STEP = 8;

/** The targets of a page at `url` whose links are resolved against `base`. */
export function openTargets(page: Outline, url: string, base: string): Targets {
  const self = addressOf(url, url);
  const site = self ? siteOf(self.host) : '';
  const byKey = new Map<string, Target>();
  const segments: Segments = new Map();
  /** Null for what is no web address, or the page itself. */
  const byHref = new Map<string, { readonly target: Target; readonly url: string } | null>();

  const leadsTo = (href: string) => {
    const known = byHref.get(href);
    if (known !== undefined) return known;
    const address = addressOf(href, base);
    let found = null;
    if (address && address.key !== self?.key && !MEDIA.test(address.key)) {
      const target = byKey.get(address.key) ?? {
        address,
        shape: shapeOf(address, segments),
        own: siteOf(address.host) === site,
        links: [],
        memo: null,
      };
      byKey.set(address.key, target);
      found = { target, url: address.url };
    }
    byHref.set(href, found);
    return found;
  };
  /** Whether an address is one person's, and not that of the list of them. */
  const isPerson = ({ shape, address }: Target): boolean => {
    if (!shape.kinds.includes('person')) return false;
    const last = segments.get(address.segments.at(-1) ?? '');
    return address.query !== '' || !last?.kinds.includes('person') || last.pieces.length > 1 || last.digits > 0;
  };
  /** The link as it was read before, or is now; null where it leads nowhere. */
  const linkAt = (part: Part): Link | null => {
    const memo = memoOf<{ link: Link }>(part);
    const running = runningAt(part);
    if (memo.link?.running === running) return memo.link;
    const href = page.attribute(part, 'href');
    const found = href === null ? null : leadsTo(href);
    if (!found || (!found.target.own && isSold(page, part, found.target.address.host))) return null;
    if (isPerson(found.target)) page.people.add(part);
    memo.link = linkOf(page, part, found.target, found.url, running);
    return memo.link;
  };
  return {
    *update() {
      const links = new Map<Target, Link[]>();
      for (let i = 0; i < page.anchors.length; i++) {
        if (i % STEP === 0) yield;
        const link = linkAt(page.anchors[i]!);
        if (!link) continue;
        const others = links.get(link.target);
        if (others) others.push(link);
        else links.set(link.target, [link]);
      }
      for (const [target, now] of links) if (!isSameList(target.links, now)) target.links = now;
      return [...links.keys()];
    },
  };
}

/** Where a link leads, once the targets have been read. */
export const targetOf = (part: Part): Target | undefined => memoOf<{ link: Link }>(part).link?.target;

/** Whether two lists hold the same things in the same order. */
export function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}

/** The link that says most. */
export function bestOf(links: readonly Link[]): Link {
  let best = links[0]!;
  for (const link of links) if (link.weight > best.weight) best = link;
  return best;
}

/** Whether somebody paid for a link to another site: it says so, or the ad server of most papers counts the clicks. */
const isSold = (page: Outline, part: Part, host: string): boolean =>
  host.endsWith('.doubleclick.net') || /\bsponsored\b/i.test(page.attribute(part, 'rel') ?? '');

const HEADING_REACH = 4;
const TRAIL = 5;
const TRAIL_HINTS = Hint.headline | Hint.card | Hint.kicker | Hint.byline | Hint.menu | Hint.tools | Hint.dek;

/** A picture or recording alone: what a lightbox or player opens. */
const MEDIA = /\.(?:jpe?g|png|gif|webp|mp[34])$/i;

function linkOf(page: Outline, part: Part, target: Target, url: string, running: number): Link {
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
    image: firstIn(part, isImage) !== null,
    running,
    trail: trailOf(part),
  };
}

const isImage = ({ tag }: Part): boolean => tag === 'img';
const isHeading = ({ heading }: Part): boolean => heading;

function headingOf(link: Part): Part | null {
  let up = link.parent;
  for (let i = 0; up && i < HEADING_REACH; i++, up = up.parent) if (up.heading) return up;
  return firstIn(link, isHeading);
}

function firstIn(part: Part, test: (piece: Part) => boolean): Part | null {
  for (const piece of part.parts) {
    const found = test(piece) ? piece : firstIn(piece, test);
    if (found) return found;
  }
  return null;
}

/** The block whose running text a link stands in. */
function blockAround(part: Part): Part | null {
  let block: Part | null = part;
  while (block && !isBlock(block)) block = block.parent;
  return block?.tag === 'body' ? null : block;
}

/** Characters of the line or paragraph that a link stands in; 0 where it is a block itself, or links alone stand there. */
function runningAt(part: Part): number {
  const block = blockAround(part);
  if (!block || block === part) return 0;
  const memo = memoOf<{ measured: boolean }>(block);
  if (!memo.measured) measure(block);
  memo.measured = true;
  return memoOf<Measured>(part).running ?? 0;
}
interface Measured {
  running: number;
}

/** Tells the links in a block's own runs of text how long these are: what stands in blocks inside it is another paragraph's. */
function measure(block: Part): void {
  const links: Part[] = [];
  let ended = 0;
  let length = 0;
  let unlinked = 0;
  const end = (): void => {
    while (ended < links.length) memoOf<Measured>(links[ended++]!).running = unlinked && length;
    length = unlinked = 0;
  };
  const read = (from: Part, linked: boolean): void => {
    for (const piece of from.parts)
      if (!piece.tag) {
        length += piece.text.length;
        if (!linked) unlinked += piece.text.length;
      } else if (piece.tag === 'br') end();
      else if (!isBlock(piece)) {
        if (piece.tag === 'a') links.push(piece);
        read(piece, linked || piece.tag === 'a');
      }
  };
  read(block, false);
  end();
}

/** The link's share of the running text around it. */
export const shareOf = ({ running, text }: Link): number => (running && text ? Math.min(1, text.length / running) : 1);

/** Characters of the running text beside it. */
export const aroundOf = ({ running, text }: Link): number => (text ? Math.max(0, running - text.length) : 0);

function trailOf(part: Part): string {
  let trail = 'a';
  let up = part.parent;
  for (let i = 0; up && i < TRAIL; i++, up = up.parent) trail += `<${up.tag}${up.hints & TRAIL_HINTS}`;
  return trail;
}
