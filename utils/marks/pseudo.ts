/** What `::before` and `::after` draw: the tree has no boxes for them, so they are reckoned from computed styles. */
import { parseColour } from './colour.ts';
import { holds, isEmpty, onPage, type Rect, rect } from './rect.ts';
import type { Styles } from './styles.ts';

/** Boxes of what is drawn before and after an element's content. `box`: the element's own. */
export function* pseudoBoxes(element: Element, box: Rect, styles: Styles): Generator<Rect> {
  for (const name of ['::before', '::after'] as const) {
    const style = getComputedStyle(element, name);
    if (/^(none|normal)?$/.test(style.content) || style.visibility !== 'visible' || style.display === 'none') continue;
    const words = style.content.replace(/^["']|["']$/g, '').trim();
    if (!words && !isDrawn(style)) continue;
    if (style.position === 'absolute' || (name === '::before' && style.display === 'block'))
      yield placed(element, style, styles);
    else if (words && /inline/.test(style.display)) yield inText(element, name, style, words, box);
  }
}

const px = (length: string): number => Number.parseFloat(length) || 0;

const isDrawn = (style: CSSStyleDeclaration): boolean =>
  style.backgroundImage !== 'none' ||
  parseColour(style.backgroundColor).a > 0.05 ||
  (['Top', 'Right', 'Bottom', 'Left'] as const).some(
    (side) => px(style[`border${side}Width`]) > 0 && parseColour(style[`border${side}Color`]).a > 0.05,
  );

/**
 * Out of the flow, the resolved offsets and sizes say where, from the nearest positioned box on; in it, a block (a short
 * rule over a list) begins the element's content.
 */
function placed(element: Element, style: CSSStyleDeclaration, styles: Styles): Rect {
  const inFlow = style.position !== 'absolute';
  let around: Element = element;
  while (!inFlow && styles(around).position === 'static' && around.parentElement) around = around.parentElement;
  const frame = styles.box(around);
  const edge = styles(around);
  const from = (side: 'Left' | 'Top') =>
    px(edge[`border${side}Width`]) +
    px(inFlow ? edge[`padding${side}`] : style[side === 'Left' ? 'left' : 'top']) +
    px(style[`margin${side}`]);
  const box = rect(
    frame.left + from('Left'),
    frame.top + from('Top'),
    px(style.width) + (style.boxSizing === 'border-box' ? 0 : outer(style, ['Left', 'Right'])),
    px(style.height) + (style.boxSizing === 'border-box' ? 0 : outer(style, ['Top', 'Bottom'])),
  );
  // Hairlines are drawn around all of an element, twice as large and scaled by half.
  return style.transform !== 'none' && holds(box, frame) ? frame : box;
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
