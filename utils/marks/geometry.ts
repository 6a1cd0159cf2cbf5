/** What is measured of one card before anything is drawn. */
import { type Colour, parseColour } from './colour.ts';
import type { Target } from './layer.ts';
import { type Lines, readLines } from './lines.ts';
import { area, EVERYWHERE, height, overlap, type Rect, rect, union, width } from './rect.ts';
import type { Styles } from './styles.ts';
import { around, elementsIn } from './tree.ts';

export interface Geometry {
  /** On the page, as all boxes here. */
  readonly block: Rect;
  /** The block without a padding that nothing tells from what is around it. */
  readonly content: Rect;
  /** The same of the box whose rows the block stands in, where it is part of a row; else of the block. */
  readonly row: Rect;
  /** Px of the viewport that a CSS px has in the card: 1 unless a transform enlarges it. */
  readonly scale: number;
  /** Null where no text of the headline is to be seen. */
  readonly lines: Lines | null;
  /** The last row of the card's text in its headline's column; null where it has none. */
  readonly tail: Rect | null;
  /** The card's largest picture. */
  readonly picture: { readonly element: Element; readonly rect: Rect } | null;
  readonly rtl: boolean;
  /** Headlines of one group begin at one edge; centred ones do not. */
  readonly centred: boolean;
  /** The colour of the headline's words. */
  readonly words: Colour;
  /** The block's rounded corners, as CSS. */
  readonly radius: string;
  /** Cards with equal layout are marked in the same place. */
  readonly layout: string;
}

/** A picture smaller than this (an icon, an avatar) can't carry a disc. */
const LEAST_PICTURE = 56;

/** Measures a card; `block`: the element that counts as the card. */
export function measure({ headline }: Target, block: Element, styles: Styles): Geometry {
  const text = styles(deepest(headline));
  const lines = readLines(headline, block, styles) ?? readHeading(block, styles);
  const box = styles.box(block);
  const picture = largestPicture(block, styles);
  const rtl = text.direction === 'rtl';
  const centred = /center|justify-all/.test(text.textAlign);
  return {
    block: box,
    content: contentBox(block, styles),
    row: contentBox(rowsAround(block, styles), styles),
    scale: scaleOf(block, box),
    lines,
    tail: readLines(block, block, styles, lines ? union(lines.first, lines.last) : EVERYWHERE)?.last ?? null,
    picture,
    rtl,
    centred,
    words: parseColour(text.color),
    radius: styles(block).borderRadius,
    layout: [
      block.localName,
      around(block)?.localName,
      path(headline, block),
      text.fontSize,
      rtl,
      centred,
      lines && Math.round((rtl ? box.right - lines.first.right : lines.first.left - box.left) / 4),
      picture && lines && side(picture.rect, lines.first),
    ].join(' '),
  };
}

/** The nearest element around that is no part of a row itself. */
function rowsAround(element: Element, styles: Styles): Element {
  const parent = around(element);
  return parent && styles(element).display.startsWith('inline') ? rowsAround(parent, styles) : element;
}

function scaleOf(block: Element, box: Rect): number {
  const { offsetWidth = 0 } = block as Partial<HTMLElement>;
  const scale = offsetWidth ? width(box) / offsetWidth : 1;
  // `offsetWidth` is a whole number: small differences are its own.
  return Math.abs(scale - 1) < 0.02 ? 1 : scale;
}

/** A block's box without a padding that nothing tells from what is around it. */
export function contentBox(block: Element, styles: Styles): Rect {
  const box = styles.box(block);
  const style = styles(block);
  const px = (side: 'Top' | 'Right' | 'Bottom' | 'Left') => Number.parseFloat(style[`padding${side}`]) || 0;
  const seen =
    parseColour(style.backgroundColor).a > 0 ||
    styles.pictured(block) ||
    style.boxShadow !== 'none' ||
    Number.parseFloat(style.borderLeftWidth) > 0;
  if (seen || style.display === 'inline') return box;
  return rect(
    box.left + px('Left'),
    box.top + px('Top'),
    width(box) - px('Left') - px('Right'),
    height(box) - px('Top') - px('Bottom'),
  );
}

/** The element the headline's words stand in. */
function deepest(element: Element): Element {
  let at = element;
  while (at.childElementCount === 1 && at.firstElementChild!.textContent?.trim() === at.textContent?.trim())
    at = at.firstElementChild!;
  return at;
}

/** Where the headline's own words are hidden (a link laid over the card says them for screen readers). */
function readHeading(block: Element, styles: Styles): Lines | null {
  for (const element of elementsIn(block)) {
    const lines = /^h[1-6]$/.test(element.localName) && readLines(element, block, styles);
    if (lines) return lines;
  }
  return null;
}

function path(from: Element, to: Element): string {
  const names: string[] = [];
  for (let at: Element | null = from; at && at !== to; at = around(at)) names.push(at.localName);
  return names.join('<');
}

function largestPicture(block: Element, styles: Styles): Geometry['picture'] {
  let best: Geometry['picture'] = null;
  for (const element of [block, ...elementsIn(block)]) {
    const style = styles(element);
    const pictured = /^(img|video|canvas|svg)$/.test(element.localName) || styles.pictured(element);
    if (!pictured || style.visibility !== 'visible') continue;
    const rect = styles.box(element);
    if (Math.min(width(rect), height(rect)) >= LEAST_PICTURE && area(rect) > (best ? area(best.rect) : 0))
      best = { element, rect };
  }
  return best;
}

const side = (picture: Rect, line: Rect): string =>
  overlap(picture, line) ? 'on' : picture.bottom <= line.top ? 'under' : picture.right <= line.left ? 'right' : 'left';
