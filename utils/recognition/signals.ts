/** What speaks for and against an address being a story that the page presents. */
import { type Chunk, collect } from './chunks.ts';
import type { Headline } from './headline.ts';
import { Hint } from './hints.ts';
import type { Link, Target } from './links.ts';
import { type Part, Zone } from './outline.ts';
import type { Place } from './places.ts';
import { isTelling } from './shape.ts';
import { agreement, weightOf } from './text.ts';
import type { Texts } from './texts.ts';

/** A named piece of evidence and how strongly it is present, mostly 0 or 1. */
export type Signals = Record<string, number>;

const step = (value: number, steps: readonly number[]): number => {
  let index = 0;
  while (index < steps.length && value >= steps[index]!) index++;
  return index;
};
const TEXT_STEPS = [1, 8, 16, 24, 34, 50, 80, 150, 300];
/** Characters beside a link from which on it stands in a paragraph. */
const PROSE = 120;
const SLUG_STEPS = [1, 2, 3, 4, 6, 9];

/** What a target's address, texts and surroundings say of it, apart from the rest of the page. */
export function ownSignals(
  target: Target,
  self: { segments: readonly string[]; host: string },
  headline: Headline | null,
): Signals {
  const { shape, links, address } = target;
  const signals: Signals = {};
  const say = (name: string, value: number | boolean = true): void => {
    if (value) signals[name] = Math.max(signals[name] ?? 0, Number(value));
  };
  say(`slug ${step(shape.slug, SLUG_STEPS)}`);
  say('path dated', shape.dated);
  say('path number', shape.digits >= 5);
  say('path small number', shape.digits > 0 && shape.digits < 5 && !shape.dated);
  say('path code', shape.code);
  say('path file', shape.file);
  say(`path depth ${Math.min(shape.depth, 5)}`);
  for (const kind of shape.kinds) say(`path ${kind}`);
  say('query', address.query !== '' && !isTelling(shape));
  say('query number', /\d{3}/.test(address.query) && shape.slug < 3);
  say('other site', !target.own);
  say('other host', target.own && address.host !== self.host);
  const under = self.segments.length > 0 && self.segments.every((segment, i) => address.segments[i] === segment);
  say('below this page', under);
  say(
    'above this page',
    address.segments.length < self.segments.length &&
      address.segments.every((segment, i) => self.segments[i] === segment),
  );

  const best = links.reduce((a, b) => (b.weight > a.weight ? b : a));
  const text = headline?.text ?? (best.text || best.label);
  const weight = weightOf(text);
  const words = text.split(' ').length;
  say(`text ${step(weight, TEXT_STEPS)}`);
  say('one word', words === 1 && weight === text.length && weight > 0);
  say('slug tells text', agreement(shape.words, text) >= 0.5);
  say('sentence marks', /[,;:?!«»„“”"—–]|[。、！？「」…]/.test(text));
  say('price', PRICE.test(text));
  say('capitals', text.length > 3 && best.text === text.toUpperCase() && best.text !== text.toLowerCase());
  say('linked again', links.length > 1 && links.length < 6);
  say('linked often', links.length >= 6);
  for (const link of links) {
    say('heading', link.heading !== null && link.weight > 0);
    say('image', link.image);
    say('image and text', link.image && link.weight > 15);
    const hints = around(link);
    say('headline class', hints & Hint.headline);
    say('card class', hints & Hint.card);
    say('kicker class', link.part.hints & Hint.kicker);
    say('byline class', hints & Hint.byline);
  }
  for (const link of [best]) {
    const { zone } = link.part;
    for (const name of [
      'nav',
      'header',
      'footer',
      'aside',
      'main',
      'article',
      'list',
      'menu',
      'hidden',
      'table',
      'advert',
      'tools',
      'prose',
      'form',
    ] as const)
      say(`in ${name}`, zone & Zone[name]);
    say('in running text', link.share < 0.6 && link.weight > 0);
    say('amid prose', link.around >= PROSE && link.share < 0.5);
    say('in paragraph', inParagraph(link.part));
  }
  const clip = (name: string) => {
    if (signals[name]) signals[name] = 1;
  };
  Object.keys(signals)
    .filter((n) => !n.startsWith('slug tells'))
    .forEach(clip);
  return signals;
}

function around(link: Link): number {
  let hints = link.part.hints;
  let up = link.part.parent;
  for (let i = 0; up && i < 3; i++, up = up.parent) hints |= up.hints;
  const down = (part: Part): void => {
    for (const piece of part.parts) {
      hints |= piece.hints;
      if (piece.tag) down(piece);
    }
  };
  down(link.part);
  return hints;
}

function inParagraph(part: Part): boolean {
  let up: Part | null = part;
  for (let i = 0; up && i < 3; i++, up = up.parent) if (up.tag === 'p') return part.parent!.parts.length > 1;
  return false;
}

/** What the rest of a card says, where the target would have one. */
export function blockSignals(place: Place, chunks: readonly Chunk[], headline: Headline | null, texts: Texts): Signals {
  const signals: Signals = {};
  const say = (name: string, value: boolean | number): void => {
    if (value) signals[name] = 1;
  };
  const images: Part[] = [];
  collect(place.top, 'img', images);
  say('block image', images.length > 0);
  let longest = 0;
  let total = 0;
  for (const chunk of chunks) {
    if (chunk === headline?.chunk) continue;
    say('block time', chunk.part.tag === 'time' || chunk.hints & Hint.date || texts.dateOf(chunk.text) !== null);
    say('block byline', chunk.hints & Hint.byline);
    say('block price', PRICE.test(chunk.text));
    say('block comments', chunk.hints & Hint.count);
    longest = Math.max(longest, chunk.weight);
    total += chunk.weight;
  }
  say('block text', longest > 40);
  say('block wide', total > 600);
  say('block bare', total === 0 && images.length === 0);
  say('headline sure', (headline?.score ?? 0) >= 7);
  say('headline doubtful', (headline?.score ?? 0) < 2);
  say('headline linked', headline?.linked ?? false);
  // "Transcript", "Comments", "Read more" beside the headline of another story.
  say('says something else', headline !== null && !headline.linked && place.links.some((link) => link.weight > 0));
  say('headline missing', headline === null);
  say('headline labelled', headline !== null && headline.chunk === null);
  return signals;
}
const PRICE = /[$€£¥₹₽₩]\s?\d|\d\s?[$€£¥₹₽₩]/;
