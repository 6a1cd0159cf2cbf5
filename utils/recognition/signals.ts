/** What speaks for and against an address being a story that the page presents. */
import type { Headline } from './headline.ts';
import {
  aroundOf,
  bestOf,
  type Chunk,
  Hint,
  type Link,
  type Part,
  shareOf,
  type Target,
  Zone,
} from './outline/index.ts';
import { DEK } from './weights.ts';
import { agrees, looksLikeFullName, namesOf, type Texts, weightOf } from './words/index.ts';

/** Named pieces of evidence. */
export type Signals = readonly string[];

const step = (value: number, steps: readonly number[]): number => {
  let index = 0;
  while (index < steps.length && value >= steps[index]!) index++;
  return index;
};
/** Names of steps, made once: weights are looked up by them. */
const named = (name: string, steps: readonly number[]): string[] => [0, ...steps].map((_, index) => `${name} ${index}`);
const TEXT_STEPS = [1, 8, 16, 24, 34, 50, 80, 150, 300];
const TEXT_NAMES = named('text', TEXT_STEPS);
/** Characters beside a link from which on it stands in a paragraph. */
const PROSE = 120;
const SLUG_STEPS = [1, 2, 3, 4, 6, 9];
const SLUG_NAMES = named('slug', SLUG_STEPS);

/** What a target's address, texts and surroundings say of it, apart from the rest of the page. */
export function ownSignals({ shape, links, own }: Target, headline: Headline | null): Signals {
  const signals: string[] = [];
  const say = (name: string, present: unknown = true): void => {
    if (present) signals.push(name);
  };
  say(SLUG_NAMES[step(shape.slug, SLUG_STEPS)]!);
  say('path dated', shape.dated);
  say('path day', shape.day);
  say('path number', shape.digits >= 5);
  for (const kind of shape.kinds) say(`path ${kind}`);
  say('other site', !own);

  const best = bestOf(links);
  const text = headline?.text ?? (best.text || best.label);
  const weight = weightOf(text);
  say(TEXT_NAMES[step(weight, TEXT_STEPS)]!);
  say('one word', weight > 0 && weight === text.length && !text.includes(' '));
  const names = weight < 50 && TWO_NAMES.test(text) ? namesOf(text) : [];
  say('names', names.length > 1 && names.every(looksLikeFullName));
  say('slug tells text', agrees(shape.words, text));
  say('sentence marks', /[,;:?!«»„“”"—–]|[。、！？「」…]/.test(text));
  say(
    'headline class',
    links.some((link) => around(link) & Hint.headline),
  );
  for (const name of SURROUNDINGS) say(`in ${name}`, best.part.zone & Zone[name]);
  const share = shareOf(best);
  say('in running text', share < 0.6 && best.weight > 0);
  say('amid prose', share < 0.5 && aroundOf(best) >= PROSE);
  return signals;
}

/** Two capitals in a row begin a full name. */
const TWO_NAMES = /\p{Lu}\S* \p{Lu}/u;

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
  const rest = chunks.filter((chunk) => chunk !== headline?.chunk);
  const signals: string[] = [];
  const say = (name: string, present: unknown): void => {
    if (present) signals.push(name);
  };
  const time = rest.some(({ part, hints, text }) => part.tag === 'time' || hints & Hint.date || texts.dateOf(text));
  const byline = rest.some(({ hints }) => hints & Hint.byline);
  say('block time', time);
  say('block byline', byline);
  say(
    'whole card',
    headline?.linked &&
      headline.chunk?.heading &&
      (time || byline) &&
      rest.some(({ weight }) => weight >= DEK.longFrom),
  );
  say(
    'block price',
    rest.some(({ text }) => PRICE.test(text)),
  );
  say(
    'price tag',
    rest.some(({ text }) => PRICE_TAG.test(text)),
  );
  say('headline sure', headline && headline.score >= 7);
  say('headline linked', headline?.linked);
  return signals;
}
/** A price and nothing else. */
const PRICE_TAG = /^(?:[$€£¥₹₽₩]\s?\d[\d.,]*|\d[\d.,]*\s?[$€£¥₹₽₩])$/;
/** What it costs, what buyers and guests thought of it, and what to press to have it. */
const PRICE =
  /[$€£¥₹₽₩]\s?\d|\d\s?(?:[$€£¥₹₽₩]|\(?(?:review|rating|bewertung|avis|reseña))|^(?:add to (?:cart|ba)|buy now|in den warenkorb|ajouter au panier|añadir al?|aggiungi al|adicionar ao|в корзину|sepete|加入[购購]物|カートに|장바구니)/i;
