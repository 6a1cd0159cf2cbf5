/** Colours as computed styles print them. */

export interface Colour {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  /** 0 to 1 */
  readonly a: number;
}

export const WHITE: Colour = { r: 255, g: 255, b: 255, a: 1 };

/** Reads `rgb()`, `rgba()` and `color(srgb …)`; anything else (a wide-gamut colour) counts as transparent. */
export function parseColour(text: string): Colour {
  const numbers = text.match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
  const [r = 0, g = 0, b = 0, a = 1] = numbers;
  if (text.startsWith('rgb')) return { r, g, b, a };
  if (text.startsWith('color(srgb')) return { r: r * 255, g: g * 255, b: b * 255, a };
  return { r: 0, g: 0, b: 0, a: 0 };
}

/** What is seen where `top` lies on `under`, which is opaque. */
export function blend(top: Colour, under: Colour): Colour {
  const mix = (t: number, u: number) => t * top.a + u * (1 - top.a);
  return { r: mix(top.r, under.r), g: mix(top.g, under.g), b: mix(top.b, under.b), a: 1 };
}

/** Relative luminance, 0 (black) to 1 (white), after WCAG 2. */
export function luminance({ r, g, b }: Colour): number {
  const linear = (v: number) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** Sum of the channels' differences: 0 to 765. */
export const distance = (p: Colour, q: Colour): number =>
  Math.abs(p.r - q.r) + Math.abs(p.g - q.g) + Math.abs(p.b - q.b);

export const css = ({ r, g, b }: Colour, alpha: number): string =>
  `rgba(${Math.round(r)},${Math.round(g)},${Math.round(b)},${alpha})`;
