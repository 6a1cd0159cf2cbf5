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

/** Landmarks and other surroundings; those that classes name have the bits of their hints. */
export const Zone = {
  nav: 1,
  header: 2,
  main: 4,
  article: 8,
  menu: Hint.menu,
  footer: Hint.footer,
  hidden: 256,
  tools: Hint.tools,
  form: 1024,
} as const;
const NAMED = Hint.menu | Hint.footer | Hint.tools;
const TAG_ZONE: Record<string, number> = {
  nav: Zone.nav,
  header: Zone.header,
  footer: Zone.footer,
  main: Zone.main,
  article: Zone.article,
  form: Zone.form,
};
/** The elements that roles stand for. */
const ROLE_TAG: Record<string, string> = {
  navigation: 'nav',
  menu: 'nav',
  banner: 'header',
  contentinfo: 'footer',
  main: 'main',
};
const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body br center dd dialog div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p section table td th tr ul'.split(
    ' ',
  ),
);
export const isBlock = ({ tag }: Pick<Part, 'tag'>): boolean => BLOCKS.has(tag);

const SKIPPED = new Set('script style svg noscript template iframe video audio select textarea'.split(' '));
/** Deeper than any parser nests: what a script piled up is not read, so that recursion stays shallow. */
const DEEPEST = 600;
const HEADING = /^h[1-6]$/;

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
    let zone = (TAG_ZONE[tag] ?? 0) | (own & NAMED);
    if (BLOCKS.has(tag)) {
      zone |= TAG_ZONE[ROLE_TAG[attributeOf.call(node, 'role') ?? ''] ?? ''] ?? 0;
      const hidden =
        attributeOf.call(node, 'hidden') !== null ||
        attributeOf.call(node, 'aria-hidden') === 'true' ||
        /display:\s*none|visibility:\s*hidden/.test(attributeOf.call(node, 'style') ?? '');
      if (hidden) zone |= Zone.hidden;
    }
    return zone;
  };
  // An empty element that is hidden from everybody, such as our marks hang in, is not there.
  const isHost = (node: Element, tag: string): boolean =>
    tag === 'aside' && attributeOf.call(node, 'aria-hidden') === 'true' && !get.firstChild(node);
  let gap = true;
  const partOf = (node: Element | Text, tag: string, parent: Part | null, text: string): Part => {
    const name = (tag && attributeOf.call(node as Element, 'class')) || '';
    const own = hints(name);
    const part: Part = {
      node,
      tag,
      parent,
      parts: [],
      text,
      gap,
      name,
      hints: own,
      zone: (parent?.zone ?? 0) | (tag ? zoneOf(node as Element, tag, own) : 0),
      heading: HEADING.test(tag) || (tag === 'div' && attributeOf.call(node as Element, 'role') === 'heading'),
      menu: false,
      at: at++,
      end: at,
    };
    parent?.parts.push(part);
    return part;
  };
  const read = (part: Part, depth: number): void => {
    const root = get.shadowRoot(part.node);
    if (root) readChildren(root, part, depth);
    readChildren(part.node, part, depth);
    part.end = at;
  };
  const readChildren = (tree: Node, part: Part, depth: number): void => {
    for (let node = get.firstChild(tree); node; node = get.nextSibling(node)) {
      const type = node.nodeType;
      if (type === 1) {
        const tag = get.localName(node as Element);
        if (SKIPPED.has(tag) || isHost(node as Element, tag)) continue;
        const inner = partOf(node as Element, tag, part, '');
        gap = false;
        if (tag === 'nav') for (let up: Part | null = inner; up && !up.menu; up = up.parent) up.menu = true;
        if (tag === 'a') anchors.push(inner);
        if (depth < DEEPEST) read(inner, depth + 1);
      } else if (type === 3) {
        const text = (node as Text).data.replace(/\s+/g, ' ');
        gap ||= text.startsWith(' ');
        if (text.trim()) {
          partOf(node as Text, '', part, text.trim());
          gap = text.endsWith(' ');
        }
      }
    }
  };
  const root = partOf(body, 'body', null, '');
  read(root, 0);
  return {
    root,
    people: new Set(),
    anchors,
    attribute: (part, name) => attributeOf.call(part.node as Element, name),
    names: (part) => get.names.call(part.node as Element),
  };
}

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
    /** An open one. */
    shadowRoot: getter<ShadowRoot | null>('shadowRoot'),
    nextSibling: getter<Node | null>('nextSibling'),
    localName: getter<string>('localName'),
    attribute: sample.getAttribute,
    names: sample.getAttributeNames,
  };
}
