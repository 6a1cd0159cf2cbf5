/** What `::before` and `::after` draw: the tree has no boxes for them, so they are reckoned from computed styles. */
import { parseColour } from './colour.ts';
import { height, isEmpty, onPage, type Rect, rect, width } from './rect.ts';
import type { Styles } from './styles.ts';

/** Boxes of what is drawn before and after an element's content. `box`: the element's own. */
export function* pseudoBoxes(element: Element, box: Rect, styles: Styles): Generator<Rect> {
  for (const name of ['::before', '::after'] as const) {
    const style = getComputedStyle(element, name);
    if (/^(none|normal)?$/.test(style.content) || style.visibility !== 'visible' || style.display === 'none') continue;
    const words = style.content.replace(/^["']|["']$/g, '').trim();
    if (!words && !isDrawn(style)) continue;
    if (style.position === 'absolute') yield transformed(placed(element, style, styles), style);
    else if (words && /inline/.test(style.display)) yield inText(element, name, style, words, box);
    else if (name === '::before' && style.display === 'block') yield atTop(element, style, styles);
  }
}

const px = (length: string): number => Number.parseFloat(length) || 0;

const isDrawn = (style: CSSStyleDeclaration): boolean =>
  style.backgroundImage !== 'none' ||
  parseColour(style.backgroundColor).a > 0.05 ||
  (['Top', 'Right', 'Bottom', 'Left'] as const).some(
    (side) => px(style[`border${side}Width`]) > 0 && parseColour(style[`border${side}Color`]).a > 0.05,
  );

/** Out of the flow: the resolved offsets and sizes say where, from the nearest positioned box on. */
function placed(element: Element, style: CSSStyleDeclaration, styles: Styles): Rect {
  let around: Element = element;
  while (styles(around).position === 'static' && around.parentElement) around = around.parentElement;
  const frame = styles.box(around);
  const edge = styles(around);
  return sized(
    frame.left + px(edge.borderLeftWidth) + px(style.left) + px(style.marginLeft),
    frame.top + px(edge.borderTopWidth) + px(style.top) + px(style.marginTop),
    style,
  );
}

/** The box with its borders, from its corner on. */
const sized = (left: number, top: number, style: CSSStyleDeclaration): Rect =>
  rect(
    left,
    top,
    px(style.width) + (style.boxSizing === 'border-box' ? 0 : outer(style, ['Left', 'Right'])),
    px(style.height) + (style.boxSizing === 'border-box' ? 0 : outer(style, ['Top', 'Bottom'])),
  );

/** Drawn smaller or elsewhere, as hairlines are: twice as large and scaled by half. A turned or mirrored one stays in its box. */
function transformed(box: Rect, { transform, transformOrigin }: CSSStyleDeclaration): Rect {
  if (transform === 'none') return box;
  const { a, b, d, e, f } = new DOMMatrix(transform);
  const [x, y] = transformOrigin.split(' ').map(px) as [number, number];
  return b || Math.min(a, d) < 0
    ? box
    : rect(box.left + x + e - a * x, box.top + y + f - d * y, a * width(box), d * height(box));
}

/** A block of its own (a short rule over a list) before the element's content. */
function atTop(element: Element, style: CSSStyleDeclaration, styles: Styles): Rect {
  const box = styles.box(element);
  const edge = styles(element);
  const inset = (side: 'Left' | 'Top') =>
    px(edge[`border${side}Width`]) + px(edge[`padding${side}`]) + px(style[`margin${side}`]);
  return sized(box.left + inset('Left'), box.top + inset('Top'), style);
}

const outer = (style: CSSStyleDeclaration, sides: readonly ('Top' | 'Right' | 'Bottom' | 'Left')[]): number =>
  sides.reduce((sum, side) => sum + px(style[`border${side}Width`]) + px(style[`padding${side}`]), 0);

/** In the line: about as wide as its letters, before the first or after the last of the element's text. */
function inText(element: Element, name: string, style: CSSStyleDeclaration, words: string, box: Rect): Rect {
  const range = document.createRange();
  range.selectNodeContents(element);
  const pieces = [...range.getClientRects()].map(onPage).filter((piece) => !isEmpty(piece));
  const wide =
    px(style.width) || words.length * px(style.fontSize) * 0.6 + px(style.marginLeft) + px(style.marginRight);
  const before = (name === '::before') !== (style.direction === 'rtl');
  const piece = (name === '::before' ? pieces[0] : pieces.at(-1)) ?? box;
  return rect(before ? piece.left - wide : piece.right, piece.top, wide, piece.bottom - piece.top);
}
