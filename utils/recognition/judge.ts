/** Which addresses are stories that the page presents: evidence of each, then of the company it keeps. */
import type { Taught } from '../story/taught.ts';
import { addressOf } from './address.ts';
import type { Chunker } from './chunks.ts';
import { type Headline, headlineOf, headlineScores } from './headline.ts';
import { type Target, targetsOf } from './links.ts';
import type { Outline } from './outline.ts';
import { pageScore } from './page.ts';
import { type Place, placesOf } from './places.ts';
import { isTelling, shapeOf } from './shape.ts';
import { blockSignals, ownSignals, type Signals } from './signals.ts';
import { lessonOf, trailOf } from './taught.ts';
import { bare } from './text.ts';
import type { Texts } from './texts.ts';
import { CONTEXT, OWN } from './weights.ts';

export interface Verdict {
  readonly target: Target;
  readonly signals: Signals;
  /** What the target's own evidence adds up to. */
  readonly own: number;
  /** The same with that of its company: a story from 0 up. */
  readonly score: number;
  readonly headline: Headline | null;
}

interface Draft {
  headline: Headline | null;
  signals: Signals;
}

/**
 * A verdict on every address the page links to, in document order. What the reader taught decides: what is no story by
 * that is not among them.
 */
export function judge(
  document: Document,
  page: Outline,
  url: string,
  base: string,
  texts: Texts,
  chunksOf: Chunker,
  taught: Taught | null = null,
): Verdict[] {
  const targets = targetsOf(page, url, base).filter((target) => lessonOf(target, taught) !== false);
  const self = addressOf(url, url);
  if (!self) return [];
  const drafts = new Map<Target, Draft>();
  const plausible = targets.filter((target) => lessonOf(target, taught) || isPlausible(target));
  for (const place of placesOf(page, plausible)) merge(drafts, place, texts, chunksOf);
  const repeats = tally(targets, (target) => bare(drafts.get(target)?.headline?.text ?? ''));
  const shapes = tally(
    targets.filter(({ shape }) => isTelling(shape)),
    ({ shape }) => shape.pattern,
  );
  const judged = targets.map((target) => {
    const draft = drafts.get(target);
    const headline = draft?.headline ?? null;
    const signals = { ...ownSignals(target, headline), ...(draft?.signals ?? { implausible: 1 }) };
    if (headline && headline.text.length < SHORT_TEXT && (repeats.get(bare(headline.text)) ?? 0) >= 3)
      signals['text repeated'] = 1;
    if (isTelling(target.shape) && (shapes.get(target.shape.pattern) ?? 0) >= 5) signals['many alike'] = 1;
    return { target, signals, own: sum(signals), headline };
  });
  const trails = company(judged, ({ target }) => trailOf(target));
  const patterns = company(judged, ({ target }) => target.shape.pattern);
  const scored = judged.map((each) => ({
    ...each,
    score:
      CONTEXT.bias + CONTEXT.own * clip(each.own) + CONTEXT.trail * trails(each) + CONTEXT.pattern * patterns(each),
  }));
  const likely = scored.filter(({ score }) => score > 0).map(({ signals }) => signals);
  const doubt = Math.min(0, pageScore(document, shapeOf(self), likely, targets.some(isCart))) * CONTEXT.doubt;
  return scored.map((each) => ({ ...each, score: lessonOf(each.target, taught) ? 1 : each.score + doubt }));
}

function merge(drafts: Map<Target, Draft>, place: Place, texts: Texts, chunksOf: Chunker): void {
  const chunks = chunksOf(place.tops);
  const headline = headlineOf(place, chunks, headlineScores(place, chunks, texts));
  const signals = blockSignals(chunks, headline, texts);
  const draft = drafts.get(place.target);
  if (!draft) drafts.set(place.target, { headline, signals });
  else {
    if ((headline?.score ?? -9) > (draft.headline?.score ?? -9)) draft.headline = headline;
    Object.assign(draft.signals, signals);
  }
}

const CART = /^(cart|basket|checkout|shopping-?cart|warenkorb|panier|carrito|carrello|bag)$/i;

/** A link to what the reader is about to buy. */
const isCart = ({ address }: Target): boolean =>
  CART.test(address.host.split('.')[0] ?? '') ||
  address.segments.some((segment) => CART.test(segment.replace(/\.\w+$/, '')));

const SHORT_TEXT = 34;

function tally<T>(all: readonly T[], name: (each: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const each of all) counts.set(name(each), (counts.get(name(each)) ?? 0) + 1);
  return counts;
}

/** Whether a link could lead to a story at all; what could not does not bound a card. */
export function isPlausible({ own, shape, links }: Target): boolean {
  const weight = Math.max(...links.map((link) => link.weight));
  if (links.some((link) => link.heading && link.weight > (own ? 8 : 15))) return true;
  if (!own) return weight > 25;
  return weight >= 18 || (isTelling(shape) && (weight >= 8 || links.some((link) => link.image || link.label)));
}

const sum = (signals: Signals): number => {
  let total = OWN.bias ?? 0;
  for (const name in signals) total += (OWN[name] ?? 0) * signals[name]!;
  return total;
};
const clip = (score: number): number => Math.max(-6, Math.min(6, score));

/** Mean score of the others in the same group, drawn towards 0 where they are few. */
function company<T extends { own: number }>(all: readonly T[], group: (each: T) => string): (each: T) => number {
  const sums = new Map<string, { count: number; total: number }>();
  for (const each of all) {
    const entry = sums.get(group(each)) ?? { count: 0, total: 0 };
    entry.count++;
    entry.total += clip(each.own);
    sums.set(group(each), entry);
  }
  return (each) => {
    const { count, total } = sums.get(group(each))!;
    return (total - clip(each.own)) / (count - 1 + CONTEXT.shrink);
  };
}
