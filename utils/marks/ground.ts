/** The page's own colour under its elements. */
import { blend, type Colour, distance, luminance, parseColour, WHITE } from './colour.ts';
import type { Styles } from './styles.ts';

export interface Ground {
  /** Opaque. */
  readonly colour: Colour;
  /** False where a picture lies over it. */
  readonly sure: boolean;
}

/** Two grounds that differ by less look the same. */
export const SAME_GROUND = 36;
export const differs = (a: Colour, b: Colour): boolean => distance(a, b) > SAME_GROUND;

const NIGHT: Colour = { r: 18, g: 18, b: 20, a: 1 };

/** What is under everything. */
export function canvas(root: Element, styles: Styles): Ground {
  const scheme = styles(root).colorScheme;
  const dark = /dark/.test(scheme) && (!/light/.test(scheme) || matchMedia('(prefers-color-scheme: dark)').matches);
  const blank = { colour: dark ? NIGHT : WHITE, sure: true };
  const own = groundOf(root, blank, styles);
  // Where the root has no colour of its own, the body's is all over the page.
  return own === blank ? groundOf(root.ownerDocument.body, blank, styles) : own;
}

/** The ground of an element that stands on `under`: its own colour, or the mean of its gradient's. */
export function groundOf(element: Element, under: Ground, styles: Styles): Ground {
  const own = parseColour(styles(element).backgroundColor);
  const ground = own.a > 0 ? { colour: blend(own, under.colour), sure: under.sure || own.a > 0.9 } : under;
  const backdrop = styles.backdrop(element);
  if (backdrop.includes('url(')) return { ...ground, sure: false };
  const stops = (backdrop.match(/rgba?\([^)]*\)/g) ?? []).map(parseColour);
  if (!stops.length) return ground;
  const mean = (channel: 'r' | 'g' | 'b' | 'a') => stops.reduce((sum, stop) => sum + stop[channel], 0) / stops.length;
  return { ...ground, colour: blend({ r: mean('r'), g: mean('g'), b: mean('b'), a: mean('a') }, ground.colour) };
}

/** Luminance below which white stands out more than black does (equal contrast after WCAG 2). */
const DARK = 0.18;

/** Whether marks have to be light here; `words`: the colour of the words, which tells where a picture is the ground. */
export const isNight = ({ colour, sure }: Ground, words: Colour): boolean =>
  sure ? luminance(colour) < DARK : luminance(words) > 0.4;

/** The colour a card is veiled with. Under a picture nobody knows: the opposite of its words then. */
export function veilColour({ colour, sure }: Ground, light: boolean): Colour {
  if (sure || luminance(colour) < DARK === light) return colour;
  return light ? NIGHT : WHITE;
}
