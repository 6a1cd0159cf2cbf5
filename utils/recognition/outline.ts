/**
 * The page as a light tree: what recognition needs of it, read once, so that everything after is plain objects.
 *
 * The DOM is read through getters taken from the prototype: inside a `form` an `<input name="parentNode">` shadows the
 * property of the same name, in an extension's isolated world too.
 */
import { Hint, hintsOf } from './hints.ts';

export interface Part {
  readonly node: Element | Text;
  /** Local name; empty for a run of text. */
  readonly tag: string;
  readonly parent: Part | null;
  readonly parts: Part[];
  /** The run's own text, white space collapsed; empty for an element. */
  readonly text: string;
  /** Whether white space stands between it and what comes before. */
  readonly gap: boolean;
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
  /** Position in document order. */
  readonly at: number;
  /** Position of the last part inside it. */
  end: number;
}

export interface Outline {
  readonly root: Part;
  /** Links to people's pages, once the links have been read. */
  readonly people: Set<Part>;
  /** Every `a` element, in document order. */
  readonly anchors: Part[];
  /** The value of an attribute, whatever shadows the method. */
  readonly attribute: (part: Part, name: string) => string | null;
  /** The names of an element's attributes. */
  readonly names: (part: Part) => readonly string[];
}

/** Landmarks and other surroundings. */
export const Zone = {
  nav: 1,
  header: 2,
  footer: 4,
  aside: 8,
  main: 16,
  article: 32,
  list: 64,
  menu: 128,
  hidden: 256,
  form: 512,
  tools: 1024,
} as const;
const TAG_ZONE: Record<string, number> = {
  nav: Zone.nav,
  header: Zone.header,
  footer: Zone.footer,
  aside: Zone.aside,
  main: Zone.main,
  article: Zone.article,
  li: Zone.list,
  form: Zone.form,
};
const ROLE_ZONE: Record<string, number> = {
  navigation: Zone.nav,
  menu: Zone.nav,
  banner: Zone.header,
  contentinfo: Zone.footer,
  complementary: Zone.aside,
  main: Zone.main,
  listitem: Zone.list,
};
/** Elements that can be landmarks or be hidden as a whole. */
const HOLDERS = new Set('div section ul ol li nav header footer aside main article dialog'.split(' '));

const SKIPPED = new Set(
  'script style svg noscript template iframe object embed video audio canvas select option textarea datalist math'.split(
    ' ',
  ),
);
/** Deeper than any parser nests: what a script piled up is not read, so that recursion stays shallow. */
const DEEPEST = 600;
const HEADING = /^h[1-6]$/;
const BLANK = /^\s*$/;

/** Reads the body of a document. */
export function outline(document: Document): Outline {
  const body = document.body ?? document.documentElement;
  const get = reader(document.documentElement);
  const attributeOf = get.attribute;
  const classes = new Map<string, number>();
  const anchors: Part[] = [];
  let at = 0;

  const hints = (name: string): number => {
    const known = classes.get(name);
    if (known !== undefined) return known;
    const bits = name ? hintsOf(name) : 0;
    classes.set(name, bits);
    return bits;
  };
  const zoneOf = (node: Element, tag: string, own: number): number => {
    let zone = TAG_ZONE[tag] ?? 0;
    if (own & Hint.menu) zone |= Zone.menu;
    if (own & Hint.footer) zone |= Zone.footer;
    if (own & Hint.tools) zone |= Zone.tools;
    if (HOLDERS.has(tag)) {
      zone |= ROLE_ZONE[attributeOf.call(node, 'role') ?? ''] ?? 0;
      if (attributeOf.call(node, 'hidden') !== null || attributeOf.call(node, 'aria-hidden') === 'true')
        zone |= Zone.hidden;
      if (/display:\s*none|visibility:\s*hidden/.test(attributeOf.call(node, 'style') ?? '')) zone |= Zone.hidden;
    }
    return zone;
  };
  // An empty element that is hidden from everybody, such as our marks hang in, is not there.
  const isHost = (node: Element, tag: string): boolean =>
    tag === 'aside' && attributeOf.call(node, 'aria-hidden') === 'true' && !get.firstChild(node);
  const isHeading = (node: Element, tag: string): boolean =>
    HEADING.test(tag) || (tag === 'div' && attributeOf.call(node, 'role') === 'heading');
  const element = (node: Element, tag: string, parent: Part | null, gap: boolean): Part => {
    const name = attributeOf.call(node, 'class') ?? '';
    const own = hints(name);
    const zone = (parent?.zone ?? 0) | zoneOf(node, tag, own);
    const part: Part = {
      node,
      tag,
      parent,
      parts: [],
      text: '',
      gap,
      name,
      hints: own,
      zone,
      heading: isHeading(node, tag),
      menu: false,
      at: at++,
      end: 0,
    };
    if (tag === 'nav') for (let up: Part | null = part; up && !up.menu; up = up.parent) up.menu = true;
    if (tag === 'a') anchors.push(part);
    return part;
  };

  const root = element(body, 'body', null, true);
  let inside = root;
  let gap = true;
  let depth = 0;
  let node = get.firstChild(body);
  while (node) {
    let next: Node | null = null;
    const type = node.nodeType;
    if (type === 1) {
      const tag = get.localName(node as Element);
      if (!SKIPPED.has(tag) && !isHost(node as Element, tag)) {
        const part = element(node as Element, tag, inside, gap);
        inside.parts.push(part);
        gap = false;
        next = depth < DEEPEST ? get.firstChild(node) : null;
        if (next) {
          inside = part;
          depth++;
        } else part.end = at;
      }
    } else if (type === 3) {
      const data = (node as Text).data;
      if (BLANK.test(data)) gap = true;
      else {
        const text = data.replace(/\s+/g, ' ');
        const before = gap || text.startsWith(' ');
        gap = text.endsWith(' ');
        inside.parts.push({
          node: node as Text,
          tag: '',
          parent: inside,
          parts: NONE,
          text: text.trim(),
          gap: before,
          name: '',
          hints: 0,
          zone: inside.zone,
          heading: false,
          menu: false,
          at: at++,
          end: at,
        });
      }
    }
    let here: Node | null = node;
    while (!next && here && here !== body) {
      next = get.nextSibling(here);
      if (!next) {
        here = inside.node;
        inside.end = at;
        depth--;
        if (inside.parent) inside = inside.parent;
      }
    }
    node = next;
  }
  root.end = at;
  return {
    root,
    people: new Set(),
    anchors,
    attribute: (part, name) => attributeOf.call(part.node as Element, name),
    names: (part) => get.names.call(part.node as Element),
  };
}

const NONE: Part[] = [];

function reader(sample: Element) {
  const getter = <T>(name: string): ((node: Node) => T) => {
    for (let from = Object.getPrototypeOf(sample); from; from = Object.getPrototypeOf(from)) {
      const get = Object.getOwnPropertyDescriptor(from, name)?.get;
      if (get) return (node) => get.call(node);
    }
    return (node) => (node as unknown as Record<string, T>)[name] as T;
  };
  return {
    firstChild: getter<Node | null>('firstChild'),
    nextSibling: getter<Node | null>('nextSibling'),
    localName: getter<string>('localName'),
    attribute: sample.getAttribute,
    names: sample.getAttributeNames,
  };
}
