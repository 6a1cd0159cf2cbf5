/** Paints a state into a host's boxes. Only colours, alphas and outlines change: the boxes are the same for every state. */
import { css } from './colour.ts';
import type { Glyph, Ink, Look } from './glyph.ts';
import type { Host, Slot } from './host.ts';
import { write } from './line-pen.ts';
import { DISC, isDisc, type Place, SLOT } from './places.ts';
import type { Plan } from './plan.ts';

type Inks = Readonly<Record<Ink | 'halo', string>>;
const ON_LIGHT: Inks = {
  new: '#1668c7',
  plain: '#5b6470',
  changed: '#c2570c',
  clip: '#c62f3b',
  follow: '#8a3fb8',
  halo: '#fff',
};
const ON_DARK: Inks = {
  new: '#6cb1ff',
  plain: '#b4bcc8',
  changed: '#ffa35c',
  clip: '#ff7b80',
  follow: '#cf96f5',
  halo: '#16181c',
};

/** Share of the page's own colour over a read card. */
export const VEIL = 0.5;

export function paint(host: Host, look: Look, plan: Plan): void {
  const { places, ground, night } = plan;
  const inks = night ? ON_DARK : ON_LIGHT;
  host.veil.style.backgroundColor = css(ground, look.veil ? VEIL : 0);
  host.bar.style.backgroundColor = look.bar && places.bar ? inks.follow : 'transparent';
  draw(host.glyph, look.glyph, places.glyph, inks);
  draw(host.corner, look.corner, places.corner, inks);
  draw(host.thread, look.thread, places.thread, inks);
  write(host.line, look.line, look.corner && places.corner === 'heel' ? SLOT : 0, plan);
}

function draw({ box, path }: Slot, glyph: Glyph | null, place: Place | null, inks: Inks): void {
  const shown = place ? glyph : null;
  path.setAttribute('d', shown?.d ?? 'M8 8');
  path.setAttribute('fill', shown ? inks[shown.ink] : 'none');
  path.setAttribute('stroke', shown ? inks.halo : 'none');
  // Not `opacity`: what has none is passed over when the browser works out what covers an element, which a page can ask.
  path.setAttribute('fill-opacity', String(shown?.alpha ?? 1));
  path.setAttribute('stroke-opacity', String(shown?.alpha ?? 1));
  box.style.padding = place && isDisc(place) ? `${(DISC - SLOT) / 2}px` : '0';
  box.style.backgroundColor = shown && place && isDisc(place) ? inks.halo : 'transparent';
}
