import type { Scene } from '../stories/story.ts';
import type { Palette } from './palette.ts';

type Random = () => number;
type Draw = (palette: Palette, random: Random) => string;

/** Width and height of every picture, in its own units. */
export const WIDTH = 1200;
export const HEIGHT = 800;

const between = (random: Random, low: number, high: number) => Math.round(low + random() * (high - low));

/** A soft ridge from edge to edge, filled down to the bottom. */
function ridge(random: Random, top: number, swing: number, fill: string): string {
  let path = `M0 ${between(random, top - swing, top + swing)}`;
  for (let x = 0; x < WIDTH; x += 300) {
    const end = between(random, top - swing, top + swing);
    path += `C${x + 100} ${between(random, top - swing, top + swing)} ${x + 200} ${end} ${x + 300} ${end}`;
  }
  return `<path d="${path}V${HEIGHT}H0Z" fill="${fill}"/>`;
}

const sun = (palette: Palette, random: Random, top: number) =>
  `<circle cx="${between(random, 250, 950)}" cy="${top}" r="${between(random, 60, 110)}" fill="${palette.light}" opacity=".85"/>`;

const water = (palette: Palette, random: Random, top: number) =>
  `<rect y="${top}" width="${WIDTH}" height="${HEIGHT - top}" fill="${palette.layers[1]}"/>` +
  Array.from({ length: 26 }, () => {
    const y = between(random, top + 12, HEIGHT);
    const width = between(random, 40, 90 + (y - top) * 0.7);
    return `<rect x="${between(random, -60, WIDTH)}" y="${y}" width="${width}" height="${3 + ((y - top) >> 6)}" rx="3" fill="${palette.light}" opacity=".16"/>`;
  }).join('');

function boat(palette: Palette, x: number, y: number, size: number): string {
  const [, , hull] = palette.layers;
  return `<g transform="translate(${x} ${y}) scale(${size})"><path d="M-90 0H90L62 34H-66Z" fill="${hull}"/><path d="M-6-8V-150L-74-8Z" fill="${palette.light}" opacity=".9"/><path d="M4-8V-128L58-8Z" fill="${palette.layers[0]}"/></g>`;
}

const towers = (random: Random, bottom: number, low: number, high: number, fill: string, windows: string) => {
  let out = '';
  for (let x = -20; x < WIDTH; ) {
    const width = between(random, 60, 130);
    const top = bottom - between(random, low, high);
    out += `<path d="M${x} ${HEIGHT}V${top}${random() > 0.6 ? `L${x + width / 2} ${top - 50}` : ''}L${x + width} ${top}V${HEIGHT}Z" fill="${fill}"/>`;
    for (let lit = 0; lit < 5; lit++) {
      if (random() > 0.45) continue;
      out += `<rect x="${x + 14 + between(random, 0, width - 40)}" y="${top + 24 + lit * 34}" width="12" height="18" fill="${windows}" opacity=".7"/>`;
    }
    x += width + 4;
  }
  return out;
};

const lighthouse = (palette: Palette, x: number) =>
  `<path d="M${x + 18} 214L${WIDTH} 90V330Z" fill="${palette.light}" opacity=".28"/><path d="M${x - 34} 600L${x - 20} 250H${x + 20}L${x + 34} 600Z" fill="${palette.light}"/><path d="M${x - 30} 500L${x - 26} 400H${x + 26}L${x + 30} 500ZM${x - 23} 330L${x - 20} 262H${x + 20}L${x + 23} 330Z" fill="${palette.layers[0]}"/><path d="M${x - 22} 250V200H${x + 22}V250ZM${x - 28} 200L${x} 166L${x + 28} 200Z" fill="${palette.layers[2]}"/><rect x="${x - 12}" y="208" width="24" height="34" fill="${palette.light}"/>`;

const span = (palette: Palette, top: number) => {
  const [far, , near] = palette.layers;
  const arch = [220, 980]
    .map((x) => `<path d="M${x - 16} ${HEIGHT}V220H${x + 16}V${HEIGHT}Z" fill="${near}"/>`)
    .join('');
  const cables = `<path d="M-160 230Q220 ${top} 220 236Q600 ${top + 160} 980 236Q980 ${top} 1360 230" fill="none" stroke="${near}" stroke-width="9"/>`;
  const hangers = Array.from(
    { length: 24 },
    (_, i) => `<rect x="${i * 50}" y="300" width="3" height="${top - 300}" fill="${far}" opacity=".6"/>`,
  );
  return `${hangers.join('')}${cables}${arch}<rect y="${top}" width="${WIDTH}" height="26" fill="${near}"/>`;
};

const stars = (palette: Palette, random: Random) =>
  Array.from(
    { length: 70 },
    () =>
      `<circle cx="${between(random, 0, WIDTH)}" cy="${between(random, 0, 460)}" r="${1 + random() * 2.2}" fill="${palette.light}" opacity="${(0.3 + random() * 0.6).toFixed(2)}"/>`,
  ).join('');

/** What each kind of picture shows, drawn over its sky. */
export const scenes: Readonly<Record<Scene, Draw>> = {
  sea: (palette, random) =>
    sun(palette, random, 330) +
    ridge(random, 430, 30, palette.layers[0]) +
    water(palette, random, 470) +
    ridge(random, 720, 24, palette.layers[2]),
  lighthouse: (palette, random) =>
    ridge(random, 520, 26, palette.layers[0]) +
    lighthouse(palette, between(random, 280, 520)) +
    water(palette, random, 590) +
    ridge(random, 690, 40, palette.layers[2]),
  skyline: (palette, random) =>
    sun(palette, random, 260) +
    towers(random, 620, 120, 330, palette.layers[0], palette.light) +
    towers(random, 760, 90, 300, palette.layers[2], palette.light),
  hills: (palette, random) =>
    sun(palette, random, 240) +
    ridge(random, 430, 80, palette.layers[0]) +
    ridge(random, 560, 70, palette.layers[1]) +
    ridge(random, 690, 50, palette.layers[2]),
  night: (palette, random) =>
    stars(palette, random) +
    sun(palette, random, 190) +
    towers(random, 800, 60, 280, palette.layers[0], palette.light) +
    ridge(random, 730, 26, palette.layers[2]),
  bridge: (palette, random) =>
    sun(palette, random, 200) +
    ridge(random, 560, 50, palette.layers[0]) +
    water(palette, random, 610) +
    span(palette, 500),
  boats: (palette, random) =>
    sun(palette, random, 260) +
    ridge(random, 440, 40, palette.layers[0]) +
    water(palette, random, 490) +
    boat(palette, between(random, 180, 420), 560, 0.8) +
    boat(palette, between(random, 600, 980), 640, 1.4),
  field: (palette, random) =>
    sun(palette, random, 230) +
    ridge(random, 470, 40, palette.layers[0]) +
    Array.from(
      { length: 9 },
      (_, row) =>
        `<path d="M${600 + (row - 4) * 40} 500L${600 + (row - 4.4) * 420} ${HEIGHT}H${600 + (row - 3.7) * 420}Z" fill="${palette.layers[row % 2 ? 1 : 2]}"/>`,
    ).join(''),
};
