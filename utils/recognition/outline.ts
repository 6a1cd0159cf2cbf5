/**
 * The page as a light tree: what recognition needs of it, read once, so that everything after is plain objects. When the
 * page changes, what changed is read again; all other parts stay the same objects, with what was derived from them.
 */
import { reader } from './dom.ts';
import { hintsOf } from './hints.ts';
import { atOnce, type Steps } from './steps.ts';
import { BLOCKS, NAMED, ZONES } from './zones.ts';

export interface Part {
  readonly node: Element | Text;
  /** Local name; empty for a run of text. */
  readonly tag: string;
  readonly parent: Part | null;
  parts: readonly Part[];
  /** The run's own text, white space collapsed; empty for an element. */
  readonly text: string;
  /** Whether white space stands between it and what comes before. */
  gap: boolean;
  /** Whether it ends in white space. */
  tail: boolean;
  /** Its `class`. */
  readonly name: string;
  /** What its class says, a set of `Hint` bits. */
  readonly hints: number;
  /** Where on the page it stands, a set of `Zone` bits; what holds it counts. */
  readonly zone: number;
  /** Whether it is a heading. */
  readonly heading: boolean;
  /** Whether it is or holds a menu. */
  menu: boolean;
  /** Position among its parent's parts. */
  index: number;
  /** Position in document order. */
  at: number;
  /** Position of the last part inside it. */
  end: number;
  /** The number of links before it, and in it. */
  firstLink: number;
  links: number;
  /** How often something inside it has changed, and up to which change its positions are right. */
  version: number;
  numbered: number;
  /** Nodes among its children when it was read last, white space and all. */
  nodes: number;
  /** Of what is inside it; forgotten when something there changes. */
  memo: object | null;
}

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
const HEADING = /^h[1-6]$/;
/** So many nodes are read in one step. */
const STEP = 32;

/** Reads the body of a document. */
export function outline(document: Document): Outline {
  const page = openOutline(document);
  atOnce(page.update(new Map()));
  return page;
}

/** The body of a document, to be read by `update`; the first time all of it is. */
export function openOutline(document: Document): Outline {
  const get = reader(document.documentElement);
  const classes = new Map<string, number>();
  const names = new Map<string, number>();
  const anchors: Part[] = [];
  let root: Part | null = null;
  let read = 0;

  const hintsIn = (name: string): number => {
    const known = names.get(name);
    if (known !== undefined) return known;
    const bits = hintsOf(name, classes);
    names.set(name, bits);
    return bits;
  };
  const partOf = (node: Element | Text, tag: string, parent: Part | null, text: string): Part => {
    const name = tag && (get.attribute.call(node as Element, 'class') ?? '');
    const hints = name ? hintsIn(name) : 0;
    let zone = (parent ? parent.zone : 0) | (hints & NAMED);
    let heading = false;
    if (BLOCKS.has(tag)) {
      const role = get.attribute.call(node as Element, 'role') ?? '';
      zone |= (ZONES.get(tag) ?? 0) | (ZONES.get(role) ?? 0);
      heading = HEADING.test(tag) || (role === 'heading' && tag === 'div');
    }
    return {
      node,
      tag,
      parent,
      parts: NONE,
      text,
      gap: false,
      tail: false,
      name,
      hints,
      zone,
      heading,
      menu: false,
      index: 0,
      at: 0,
      end: 0,
      version: 0,
      numbered: -1,
      nodes: 0,
      firstLink: 0,
      links: 0,
      memo: null,
    };
  };
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
    let count = part.parts.length;
    let fresh = 0;
    for (const node of touched) {
      let at: Node | null = node;
      while (at && !places.has(at)) at = get.previousSibling(at);
      if (at !== node) fresh++;
      count = Math.min(count, at === null ? 0 : places.get(at)! + (at === node ? 0 : 1));
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
      const known = part.parts[places?.get(node) ?? -1];
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
const NONE: readonly Part[] = [];
const SPACE = 32;
const collapsed = (text: string): string => (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text);
