/**
 * What is drawn where on the page: text, pictures, controls, borders, panels. Marks keep off it.
 * One walk over the page, reading only.
 */
import { blend, type Colour, distance, parseColour } from './colour.ts';
import { canvas, differs, type Ground, groundOf } from './ground.ts';
import { pseudoBoxes } from './pseudo.ts';
import {
  area,
  EVERYWHERE,
  grow,
  holds,
  intersection,
  isEmpty,
  onPage,
  overlap,
  type Rect,
  rect,
  width,
} from './rect.ts';
import { clips, type Styles } from './styles.ts';
import { around, embraces } from './tree.ts';

interface Stain {
  readonly rect: Rect;
  readonly element: Element;
  /**
   * `ground`: a panel whose inside is as good as blank for what it contains; only its edge is not. `sheet`: one of the
   * same colour as what it lies on, which may hide what is under it.
   */
  readonly kind: 'text' | 'picture' | 'edge' | 'ground' | 'sheet';
}

export interface Ink {
  /** Whether a mark of `owner` would lie over nothing at `place`. */
  isFree(place: Rect, owner: Element): boolean;
  /** The same for a mark that may lie wholly on a picture. */
  isFreeOnPicture(place: Rect, owner: Element): boolean;
  /** From now on there is a mark at `place`. */
  take(place: Rect, owner: Element): void;
  /** There is no mark of `owner` at `place` any more. */
  giveBack(place: Rect, owner: Element): void;
  /** What the boxes around an element's content leave to be seen of it. */
  clipOf(element: Element): Rect;
  /** What an element's content stands on, and how far that reaches: to where all see the edge, or those who look twice. */
  groundOf(element: Element): Ground;
  panelOf(element: Element): Rect;
  tintOf(element: Element): Rect;
}

const PICTURES = /^(img|svg|video|canvas|iframe|object|embed|input|button|select|textarea|meter|progress|audio|hr)$/;
const CELL = 96;
/** Grounds that differ by more can be told apart, if hardly. */
const TINT = 8;
/** A mark stands so far, px, from the edge of a panel that hides a picture. */
const AIR = 3;

/** Yields where the walk may be interrupted. */
export function* readInk(root: Element, styles: Styles): Generator<void, Ink> {
  const cells = new Map<string, Stain[]>();
  const grounds = new Map<Element, Ground>();
  const base = canvas(root.ownerDocument.documentElement, styles);
  const clipsOf = new Map<Element, Rect>();

  const add = (where: Rect, element: Element, kind: Stain['kind'], clip: Rect) => {
    const seen = intersection(where, clip);
    if (isEmpty(seen)) return;
    const stain = { rect: seen, element, kind };
    for (const key of cellsOf(seen)) {
      const list = cells.get(key);
      if (list) list.push(stain);
      else cells.set(key, [stain]);
    }
  };

  const near = function* (place: Rect): Generator<Stain> {
    for (const key of cellsOf(place))
      for (const stain of cells.get(key) ?? []) if (overlap(stain.rect, place)) yield stain;
  };

  const isStained = (place: Rect, owner: Element, onPicture: boolean): boolean => {
    for (const { kind, element, rect: where } of near(place)) {
      const inside = holds(grow(where, -1), place);
      if (onPicture && inside && (kind === 'picture' || kind === 'ground')) continue;
      if (kind === 'ground' && embraces(element, owner) && inside) continue;
      if (kind === 'sheet' && embraces(element, owner)) continue;
      if (holds(where, styles.box(owner)) && (kind === 'sheet' || isBehind(where, element, place, owner))) continue;
      return true;
    }
    return false;
  };

  /** What reaches all around a card's opaque panel lies behind it, or else nobody would see the card. */
  const isBehind = (where: Rect, element: Element, place: Rect, owner: Element): boolean => {
    let panel: Element | null = owner;
    while (panel && !(isOpaque(styles(panel)) && holds(grow(styles.box(panel), -AIR), place))) panel = around(panel);
    return panel !== null && holds(where, styles.box(panel)) && !embraces(panel, element);
  };

  const groundUnder = (element: Element): Ground => {
    const parent = around(element);
    return (parent && grounds.get(parent)) ?? base;
  };
  /** Whether an element's ground is told from the one around it by its colour, or by its shadow. */
  const isPanel = (element: Element): boolean => {
    const [ground, under] = [grounds.get(element) ?? base, groundUnder(element)];
    return ground !== under && (differs(ground.colour, under.colour) || castsShadow(styles(element)));
  };

  const isTinted = (element: Element): boolean =>
    distance((grounds.get(element) ?? base).colour, groundUnder(element).colour) > TINT;
  const boxAround = (element: Element, is: (around: Element) => boolean): Rect => {
    let at: Element | null = element;
    while (at && !is(at)) at = around(at);
    return at ? styles.box(at) : EVERYWHERE;
  };

  const range = document.createRange();
  yield* readTree(root);

  function* readTree(tree: Node): Generator<void> {
    const walker = document.createTreeWalker(tree, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
      if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
      const style = styles(node);
      return style.display === 'none' || style.opacity === '0' ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
    });
    for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
      yield;
      if (node instanceof Element) {
        readElement(node);
        if (node.shadowRoot) yield* readTree(node.shadowRoot);
      } else if (node.parentElement && node.nodeValue?.trim()) readText(node, node.parentElement);
    }
  }

  function readText(node: Node, parent: Element): void {
    const style = styles(parent);
    if (style.visibility !== 'visible') return;
    range.selectNodeContents(node);
    for (const piece of [...range.getClientRects()].map(onPage))
      if (width(piece) > 2) add(piece, parent, 'text', clipsOf.get(parent) ?? EVERYWHERE);
  }

  function readElement(element: Element): void {
    const style = styles(element);
    const parent = around(element);
    const box = styles.box(element);
    const outer = (parent && clipsOf.get(parent)) ?? EVERYWHERE;
    clipsOf.set(element, element === root || !clips(style) ? outer : intersection(outer, opening(box, style)));

    const under = groundUnder(element);
    const ground = groundOf(element, under, styles);
    grounds.set(element, ground);
    if (style.visibility !== 'visible' || !area(box)) return;

    if (PICTURES.test(element.localName)) add(box, element, 'picture', outer);
    else if (isIcon(element, styles)) add(box, element, 'picture', outer);
    else if (isPanel(element)) add(box, element, 'ground', outer);
    else if (ground !== under && style.position !== 'static' && isOpaque(style)) add(box, element, 'sheet', outer);
    const picture = styles.pictured(element) && backdrop(box, style);
    if (picture) add(picture, element, 'picture', outer);
    for (const drawn of pseudoBoxes(element, box, styles))
      add(drawn, element, isLarge(drawn) ? 'ground' : 'edge', clipsOf.get(element)!);
    for (const edge of borders(box, style, ground.colour)) add(edge, element, 'edge', outer);
    if (style.display === 'list-item') for (const bullet of bullets(box, style)) add(bullet, element, 'text', outer);
  }

  return {
    isFree: (place, owner) => !isStained(place, owner, false),
    isFreeOnPicture: (place, owner) => !isStained(place, owner, true),
    take: (place, owner) => add(place, owner, 'text', EVERYWHERE),
    giveBack(place, owner) {
      const stays = ({ rect, element }: Stain) => element !== owner || !holds(place, rect);
      for (const key of cellsOf(place)) cells.set(key, (cells.get(key) ?? []).filter(stays));
    },
    clipOf: (element) => clipsOf.get(element) ?? EVERYWHERE,
    groundOf: (element) => grounds.get(element) ?? base,
    panelOf: (element) => boxAround(element, isPanel),
    tintOf: (element) => boxAround(element, isTinted),
  };
}

const isOpaque = ({ backgroundColor }: CSSStyleDeclaration): boolean => parseColour(backgroundColor).a > 0.9;

/** A shadow or ring around it; many a shadow is declared clear. */
const castsShadow = ({ boxShadow }: CSSStyleDeclaration): boolean =>
  boxShadow !== 'none' && (boxShadow.match(/rgba?\([^)]*\)/g) ?? []).some((colour) => parseColour(colour).a > 0.02);

/** Large enough for a mark to stand in. */
const isLarge = (r: Rect): boolean => Math.min(r.right - r.left, r.bottom - r.top) > 24;

function* cellsOf(r: Rect): Generator<string> {
  for (let x = Math.floor(r.left / CELL); x <= Math.floor(r.right / CELL); x++)
    for (let y = Math.floor(r.top / CELL); y <= Math.floor(r.bottom / CELL); y++) yield `${x} ${y}`;
}

/** What an element leaves of its content to be seen; where all the page scrolls in it, nothing is lost below the fold. */
export function opening(box: Rect, style: CSSStyleDeclaration): Rect {
  if (style.display === 'inline') return EVERYWHERE;
  const isPage = /auto|scroll/.test(style.overflowY) && box.bottom - box.top > 0.6 * innerHeight;
  return isPage ? { left: box.left, right: box.right, top: EVERYWHERE.top, bottom: EVERYWHERE.bottom } : box;
}

/** An element without words in which a picture or a letter of an icon font is drawn. */
const isIcon = (element: Element, styles: Styles): boolean =>
  !element.firstElementChild && !element.textContent?.trim() && (styles.pictured(element) || hasPseudo(element));

/**
 * Where a background picture is to be seen: all over the box, or (a list's bullet, an icon) in its padding; null where it
 * is a pattern, or nobody knows.
 */
function backdrop(box: Rect, style: CSSStyleDeclaration): Rect | null {
  const [left, right] = [Number.parseFloat(style.paddingLeft), Number.parseFloat(style.paddingRight)];
  const x = style.backgroundPositionX;
  if (/^repeat/.test(style.backgroundRepeat)) return null;
  if (/cover|contain|100%/.test(style.backgroundSize)) return box;
  if (left > 4 && /^(left|0%|-?\d{1,2}(\.\d+)?px)/.test(x)) return { ...box, right: box.left + left };
  if (right > 4 && /^(right|100%)/.test(x)) return { ...box, left: box.right - right };
  return null;
}

const hasPseudo = (element: Element): boolean =>
  [':before', ':after'].some((name) => !/^(none|normal|)$/.test(getComputedStyle(element, name).content));

/** Those that are not to be seen are empty. */
function* borders(box: Rect, style: CSSStyleDeclaration, ground: Colour): Generator<Rect> {
  const seen = (side: 'Top' | 'Right' | 'Bottom' | 'Left') => {
    if (style[`border${side}Style`] === 'none') return 0;
    const colour = parseColour(style[`border${side}Color`]);
    return differs(blend(colour, ground), ground) ? Number.parseFloat(style[`border${side}Width`]) : 0;
  };
  yield { ...box, bottom: box.top + seen('Top') };
  yield { ...box, top: box.bottom - seen('Bottom') };
  yield { ...box, right: box.left + seen('Left') };
  yield { ...box, left: box.right - seen('Right') };
}

/** Where a list item's marker stands, outside its box. */
function* bullets(box: Rect, style: CSSStyleDeclaration): Generator<Rect> {
  if (style.listStylePosition !== 'outside' || (style.listStyleType === 'none' && style.listStyleImage === 'none'))
    return;
  const em = Number.parseFloat(style.fontSize);
  const tall = Number.parseFloat(style.lineHeight) || em * 1.3;
  yield style.direction === 'rtl'
    ? rect(box.right, box.top, em * 1.4, tall)
    : rect(box.left - em * 1.4, box.top, em * 1.4, tall);
}
