/**
 * The page as a light tree: what recognition needs of it, read once, so that everything after is plain objects. When the
 * page changes, what changed is read again; all other parts stay the same objects, with what was derived from them.
 */

import { atOnce, type Steps } from '../steps.ts';
import { reader } from './dom.ts';
import { type Part, partMaker } from './part.ts';

export type { Part } from './part.ts';

export interface Outline {
  readonly root: Part;
  /** Links to people's pages, as far as links have been read. */
  readonly people: Set<Part>;
  /** Every `a` element, in document order. */
  anchors: readonly Part[];
  /** The value of an attribute, whatever shadows the method. */
  readonly attribute: (part: Part, name: string) => string | null;
  /** The names of an element's attributes. */
  readonly names: (part: Part) => readonly string[];
  /** The language that a part or what holds it is marked with. */
  readonly language: (part: Part) => string | null;
  /** Reads what has changed: lists of children, and (true) nodes themselves with all that is in them. */
  update(changed: ReadonlyMap<Node, boolean>): Steps<void>;
}

const SKIPPED = new Set('script style svg noscript template iframe video audio select textarea'.split(' '));
/** Deeper than any parser nests: what a script piled up is not read. */
const DEEPEST = 600;
/** So many nodes are read in one step. */
const STEP = 64;

/** Reads the body of a document. */
export function outline(document: Document): Outline {
  const page = openOutline(document);
  atOnce(page.update(new Map()));
  return page;
}

/** The body of a document, to be read by `update`; the first time all of it is. */
export function openOutline(document: Document): Outline {
  const get = reader(document.documentElement);
  const partOf = partMaker(get);
  const anchors: Part[] = [];
  let root: Part | null = null;
  let read = 0;

  // An empty element that is hidden from everybody, such as our marks hang in, is not there.
  const isThere = (node: Element, tag: string): boolean =>
    !SKIPPED.has(tag) &&
    !(tag === 'aside' && get.attribute.call(node, 'aria-hidden') === 'true' && !get.firstChild(node));

  // What an open shadow root shows, then what is put into its slots.
  const firstIn = ({ node }: Part): Node | null => {
    const shadow = get.shadowRoot(node);
    return (shadow && get.firstChild(shadow)) || get.firstChild(node);
  };
  const after = (node: Node, holder: Part): Node | null =>
    get.nextSibling(node) ?? (get.parentNode(node) === holder.node ? null : get.firstChild(holder.node));

  /** How many pieces of a part are as they were, up to the first one that changed or where something came or went. */
  const standing = (part: Part, places: ReadonlyMap<Node, number>, touched: readonly Node[]): number => {
    const own = new Set(touched);
    let count = part.parts.length;
    let fresh = 0;
    for (const node of touched) {
      if (!places.has(node)) fresh++;
      let at: Node | null = node;
      // What comes after another one that changed stands as far in as that one, or farther.
      while (at && !places.has(at) && (at === node || !own.has(at))) at = get.previousSibling(at);
      if (at === node) count = Math.min(count, places.get(at)!);
      else if (!at || places.has(at)) count = Math.min(count, at ? places.get(at)! + 1 : 0);
    }
    const all = get.childNodes(part.node).length === part.nodes + fresh && !get.shadowRoot(part.node);
    return all && part.parts.every(({ node }) => get.parentNode(node) === part.node) ? count : 0;
  };
  /** A part whose pieces are being listed. */
  const open = (part: Part, inside: Inside) => {
    // Most parts are new: nothing is made for them that they don't need.
    if (part.parts.length === 0)
      return { part, places: null, pieces: [] as Part[], gap: false, next: firstIn(part), nodes: 0 };
    const places = new Map(part.parts.map(({ node }, at) => [node as Node, at]));
    const pieces = part.parts.slice(0, standing(part, places, inside.get(part.node) ?? []));
    const last = pieces.at(-1);
    const next = last ? after(last.node, part) : firstIn(part);
    return { part, places, pieces, gap: last?.tail ?? false, next, nodes: 0 };
  };

  /** Lists the pieces of a part and of the parts in it, new or again: those that did not change are kept. */
  function* list(top: Part, touched: ReadonlyMap<Node, boolean>): Steps<void> {
    const inside: Inside = Map.groupBy(touched.keys(), get.parentNode);
    // A stack of our own: a generator that calls itself costs an object a part.
    const stack = [open(top, inside)];
    for (let level = stack[0]; level; ) {
      const { part, places, pieces, next: node } = level;
      if (!node) {
        part.parts = pieces;
        part.nodes = places ? get.childNodes(part.node).length : level.nodes;
        part.tail = level.gap;
        part.version++;
        part.memo = null;
        stack.pop();
        level = stack.at(-1);
        if (level) level.gap = part.tail;
        continue;
      }
      if (++read % STEP === 0) yield;
      level.next = after(node, part);
      level.nodes++;
      const place = places?.get(node);
      const known = place === undefined ? undefined : part.parts[place];
      const kept = known?.tag && !touched.get(node) ? known : null;
      const type = kept ? 1 : get.nodeType(node);
      if (type === 3) {
        const { data } = node as Text;
        // Most text between elements is white space.
        if (!data.trim()) {
          level.gap ||= data !== '';
          continue;
        }
        const raw = collapsed(data);
        const text = raw.trim();
        level.gap ||= raw.charCodeAt(0) === SPACE;
        const piece = known?.text === text ? known : partOf(node as Text, '', part, text);
        piece.gap = level.gap;
        pieces.push(piece);
        level.gap = piece.tail = raw.charCodeAt(raw.length - 1) === SPACE;
      } else if (type === 1) {
        const tag = kept ? kept.tag : get.localName(node);
        if (!isThere(node as Element, tag)) continue;
        const piece: Part = kept ?? partOf(node as Element, tag, part, '');
        piece.gap = level.gap;
        pieces.push(piece);
        if ((!kept || touched.has(node)) && stack.length <= DEEPEST) {
          level = open(piece, inside);
          stack.push(level);
        } else level.gap = piece.tail;
      }
    }
  }

  /** Positions, and what is or holds a menu. What stands where it stood, unchanged, is passed over. */
  const number = (): void => {
    let at = 0;
    let links = 0;
    const visit = (part: Part): void => {
      if (part.numbered === part.version && part.at === at && part.firstLink === links) {
        at = part.end;
        links += part.links;
        return;
      }
      part.numbered = part.version;
      part.at = at++;
      part.firstLink = links;
      part.menu = part.tag === 'nav';
      if (part.tag === 'a') anchors[links++] = part;
      for (let index = 0; index < part.parts.length; index++) {
        const piece = part.parts[index]!;
        piece.index = index;
        visit(piece);
        part.menu ||= piece.menu;
      }
      part.links = links - part.firstLink;
      part.end = at;
    };
    visit(root!);
    anchors.length = links;
  };
  return {
    get root() {
      return root!;
    },
    people: new Set(),
    anchors,
    attribute: (part, name) => get.attribute.call(part.node as Element, name),
    names: (part) => get.names.call(part.node as Element),
    language: (part) => get.closest.call(part.node as Element, '[lang]')?.getAttribute('lang') || null,
    *update(changed) {
      const body = document.body ?? document.documentElement;
      const touched = new Map(changed);
      for (const node of changed.keys())
        for (
          let up: Node | null = get.parentNode(node) ?? (node as ShadowRoot).host;
          up && !touched.has(up);
          up = get.parentNode(up) ?? (up as ShadowRoot).host
        )
          touched.set(up, false);
      if (root?.node !== body || touched.get(body)) {
        root = null;
        const fresh = partOf(body, 'body', null, '');
        yield* list(fresh, touched);
        root = fresh;
      } else if (touched.has(body)) yield* list(root, touched);
      number();
    },
  };
}

/** What changed or has something changed in it, by what it stands in. */
type Inside = ReadonlyMap<Node | null, readonly Node[]>;
const SPACE = 32;
const collapsed = (text: string): string => (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text);
