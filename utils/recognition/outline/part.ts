/** One element or run of text of the page, as recognition sees it. */
import type { DomReader } from './dom.ts';
import { hintsOf } from './hints.ts';
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

/** Whose classes tell of the page, not of a place on it. */
const WHOLE: ReadonlySet<string> = new Set(['body', 'main']);
const HEADING = /^h[1-6]$/;
const NONE: readonly Part[] = [];

/** Makes the parts of one page, with nothing in them yet; `tag` and `text` are given as a part has them. */
export function partMaker(get: DomReader) {
  /** What each class says, and each `class` attribute. */
  const classes = new Map<string, number>();
  const names = new Map<string, number>();

  const hintsIn = (name: string): number => {
    const known = names.get(name);
    if (known !== undefined) return known;
    const bits = hintsOf(name, classes);
    names.set(name, bits);
    return bits;
  };
  return (node: Element | Text, tag: string, parent: Part | null, text: string): Part => {
    const name = tag && (get.attribute.call(node as Element, 'class') ?? '');
    const hints = name ? hintsIn(name) : 0;
    let zone = (parent ? parent.zone : 0) | (WHOLE.has(tag) ? 0 : hints & NAMED);
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
}
