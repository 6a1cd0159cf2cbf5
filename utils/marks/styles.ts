/** Computed styles and boxes, each element's asked for once a pass. */
import { onPage, type Rect } from './rect.ts';
import { around } from './tree.ts';

export interface Styles {
  (element: Element): CSSStyleDeclaration;
  /** The element's box on the page. */
  box(element: Element): Rect;
  /** The beginning of the element's `background-image`. Asked for once too: a picture inside a style sheet is a long word. */
  backdrop(element: Element): string;
  /** Whether that is a picture. */
  pictured(element: Element): boolean;
  /** Whether the element's content is painted as one layer, in which z-indexes are among themselves. */
  isLayer(element: Element): boolean;
}

/** Of one pixel is what makes a link without words a thing to click on: it is clear. */
const PICTURE = /url\((?!"data:image\/gif;base64,R0lGODlhAQAB)/;

/** A cache that lives for one pass of reading. */
export function readStyles(): Styles {
  const styleOf = remember((element: Element) => getComputedStyle(element));
  const backdrop = remember((element: Element) => styleOf(element).backgroundImage.slice(0, 400));
  const pictured = (element: Element) => PICTURE.test(backdrop(element));
  const isLayer = remember((element: Element) => {
    const parent = around(element);
    return isStackingContext(styleOf(element), parent && styleOf(parent));
  });
  const box = remember((element: Element) => onPage(element.getBoundingClientRect()));
  return Object.assign(styleOf, { box, backdrop, pictured, isLayer });
}

function remember<T>(read: (element: Element) => T): (element: Element) => T {
  const known = new Map<Element, T>();
  return (element) => {
    const value = known.get(element) ?? read(element);
    known.set(element, value);
    return value;
  };
}

const isTransformed = (style: CSSStyleDeclaration): boolean =>
  [style.transform, style.perspective, style.filter, style.getPropertyValue('backdrop-filter') || 'none'].some(
    (value) => value !== 'none',
  ) ||
  /transform|perspective|filter/.test(style.willChange) ||
  /paint|layout|strict|content/.test(style.contain);

/** Whether the element contains its absolutely placed descendants. */
export const isContainingBlock = (style: CSSStyleDeclaration): boolean =>
  style.position !== 'static' || isTransformed(style) || style.contentVisibility === 'auto';

const isStackingContext = (style: CSSStyleDeclaration, parent: CSSStyleDeclaration | null): boolean =>
  isTransformed(style) ||
  /fixed|sticky/.test(style.position) ||
  (style.zIndex !== 'auto' && (style.position !== 'static' || /flex|grid/.test(parent?.display ?? ''))) ||
  Number(style.opacity) < 1 ||
  style.clipPath !== 'none' ||
  style.mixBlendMode !== 'normal' ||
  style.isolation === 'isolate' ||
  /opacity|z-index|position/.test(style.willChange);

export const clips = (style: CSSStyleDeclaration): boolean =>
  style.overflowX !== 'visible' || style.overflowY !== 'visible';

/** Whether there is more in the element than it shows, so that the reader or a script may scroll it. */
export const scrolls = (element: Element, style: CSSStyleDeclaration): boolean =>
  clips(style) && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
