/** What speaks for and against an address being a story that the page presents. */
import type { Chunk } from './chunks.ts';
import type { Headline } from './headline.ts';
import { Hint } from './hints.ts';
import type { Link, Target } from './links.ts';
import { type Part, Zone } from './outline.ts';
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
export function ownSignals({ shape, links, own }: Target, headline: Headline | null): Signals {
  const signals: Signals = {};
  const say = (name: string, present: unknown = true): void => {
    if (present) signals[name] = 1;
  };
  say(`slug ${step(shape.slug, SLUG_STEPS)}`);
  say('path dated', shape.dated);
  say('path number', shape.digits >= 5);
  for (const kind of shape.kinds) say(`path ${kind}`);
  say('other site', !own);

  const best = links.reduce((a, b) => (b.weight > a.weight ? b : a));
  const text = headline?.text ?? (best.text || best.label);
  const weight = weightOf(text);
  say(`text ${step(weight, TEXT_STEPS)}`);
  say('one word', weight > 0 && weight === text.length && !text.includes(' '));
  say('slug tells text', agreement(shape.words, text) >= 0.5);
  say('sentence marks', /[,;:?!«»„“”"—–]|[。、！？「」…]/.test(text));
  for (const link of links) {
    say('headline class', around(link) & Hint.headline);
  }
  for (const name of SURROUNDINGS) say(`in ${name}`, best.part.zone & Zone[name]);
  say('in running text', best.share < 0.6 && best.weight > 0);
  say('amid prose', best.around >= PROSE && best.share < 0.5);
  return signals;
}

const SURROUNDINGS = ['nav', 'footer', 'menu', 'tools'] as const;

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

/** What the rest of a card says, where the target would have one. */
export function blockSignals(chunks: readonly Chunk[], headline: Headline | null, texts: Texts): Signals {
  const signals: Signals = {};
  const say = (name: string, present: unknown): void => {
    if (present) signals[name] = 1;
  };
  for (const chunk of chunks) {
    if (chunk === headline?.chunk) continue;
    say('block time', chunk.part.tag === 'time' || chunk.hints & Hint.date || texts.dateOf(chunk.text));
    say('block byline', chunk.hints & Hint.byline);
    say('block price', PRICE.test(chunk.text));
  }
  say('headline sure', headline && headline.score >= 7);
  say('headline linked', headline?.linked);
  return signals;
}
/** What it costs, or what buyers and guests thought of it. */
const PRICE = /[$€£¥₹₽₩]\s?\d|\d\s?(?:[$€£¥₹₽₩]|\(?(?:review|rating|bewertung|avis|reseña))/i;
