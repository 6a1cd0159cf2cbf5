/** Draws the line. Its words are pixels in a closed root: the page can neither find nor select nor read them. */
import type { ThreadLine } from '../story/thread.ts';
import { blend, type Colour, css, luminance, WHITE } from './colour.ts';
import { ARROW } from './glyph.ts';
import { HEAD, lean, TALL } from './line.ts';
import { shorten } from './line-words.ts';
import type { Plan } from './plan.ts';

/** One generic keyword: a family with a name may be declared by the page, whose requests would spell what is drawn. */
const FONT = '12px system-ui';
/** From the top of the line, px. */
const BASE = 12;
/** The arrow with the space after it, px. */
const INDENT = 12;

/**
 * Draws the line on its canvas, in the canvas's own box, of which `taken` px at its end are not free; null: nothing, and
 * no bitmap.
 */
export function write(
  canvas: HTMLCanvasElement,
  line: ThreadLine | null,
  taken: number,
  { line: place, places, geometry, paper, night }: Plan,
): void {
  // Without a bitmap there is nothing to be hit.
  canvas.width = 0;
  const pen = line && place && canvas.getContext('2d');
  if (!pen) return;
  canvas.style.objectPosition = `${100 * lean(place, geometry)}%`;
  pen.font = FONT;
  const led = places.thread === 'head';
  const indent = led ? HEAD : INDENT;
  const text = shorten(line.lead, line.headline, place.width - indent - taken, (words) => pen.measureText(words).width);
  if (!text) return;
  const wide = indent + pen.measureText(text).width;
  const sharp = devicePixelRatio * geometry.scale;
  // Only as wide as the words; the style of a canvas keeps its height and its side.
  canvas.width = Math.ceil(wide * sharp);
  canvas.height = Math.round(TALL * sharp);
  pen.scale(sharp, sharp);
  pen.font = FONT;
  pen.fillStyle = muted(paper, night);
  if (geometry.rtl) {
    pen.direction = 'rtl';
    pen.fillText(text, wide - indent, BASE);
    pen.transform(-1, 0, 0, 1, wide, 0);
  } else pen.fillText(text, indent, BASE);
  if (!led) pen.fill(new Path2D(ARROW));
}

const BLACK: Colour = { r: 0, g: 0, b: 0, a: 1 };
/** The least contrast of small text, after WCAG 2. */
const LEGIBLE = 4.5;

/** The quietest grey between the paper and its opposite that is legible. */
function muted(paper: Colour, night: boolean): string {
  const ink = night ? WHITE : BLACK;
  const greys = [0.6, 0.7, 0.8, 0.9].map((a) => blend({ ...ink, a }, paper));
  return css(greys.find((grey) => contrast(grey, paper) >= LEGIBLE) ?? ink, 1);
}

function contrast(a: Colour, b: Colour): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
