/** Which addresses are stories that the page presents: evidence of each, then of the company it keeps. */
import type { Taught } from '../story/taught.ts';
import { type Headline, headlineOf, headlineScores } from './headline.ts';
import { addressOf, bestOf, chunksOf, isSameList, isTelling, memoOf, shapeOf, type Target } from './outline/index.ts';
import { aboutPage, pageScore } from './page.ts';
import { type Place, placesOf } from './places.ts';
import type { Scene } from './scene.ts';
import { blockSignals, ownSignals, type Signals } from './signals.ts';
import type { Steps } from './steps.ts';
import { lessonOf } from './taught.ts';
import { CONTEXT, OWN } from './weights.ts';
import { bare, type Texts } from './words/index.ts';

export interface Verdict {
  readonly target: Target;
  readonly signals: Signals;
  /** What its company adds to them. */
  readonly company: Signals;
  /** A story from 0 up. */
  readonly score: number;
  readonly headline: Headline | null;
}

/** So many addresses are judged in one step. */
const STEP = 16;

/**
 * A verdict on every address the page links to, in document order. What the reader taught decides: what is no story by
 * that is not among them.
 */
export function* judge(scene: Scene, taught: Taught | null): Steps<Verdict[]> {
  const { document, page, url, texts } = scene;
  const self = addressOf(url, url);
  if (!self) return [];
  const lessons = new Map<Target, boolean | undefined>();
  const linked = yield* scene.targets.update();
  if (taught) for (const target of linked) lessons.set(target, lessonOf(target, taught));
  const targets = linked.filter((target) => lessons.get(target) !== false);

  const glances = new Map<Target, Glance[]>();
  const plausible = targets.filter((target) => lessons.get(target) || isPlausible(target));
  for (const place of placesOf(page, plausible).places) {
    yield;
    const glance = glanceAt(place, texts);
    const others = glances.get(place.target);
    if (others) others.push(glance);
    else glances.set(place.target, [glance]);
  }
  const all: Evidence[] = [];
  for (const target of targets) {
    if (all.length % STEP === 0) yield;
    all.push(evidenceOf(target, glances.get(target) ?? NONE));
  }
  const repeats = tally(all, ({ words }) => words);
  const shapes = tally(all, ({ telling }) => telling);
  const companies = all.map(
    ({ words, telling }) =>
      COMPANY[Number((repeats.get(words) ?? 0) >= 3) + 2 * Number((shapes.get(telling) ?? 0) >= 5)]!,
  );
  const own = all.map((each, index) => clip(each.sum + companies[index]!.sum));
  const trails = company(all, own, ({ trail }) => trail);
  const patterns = company(all, own, ({ alike }) => alike);
  const scores = own.map(
    (score, index) =>
      CONTEXT.bias + CONTEXT.own * score + CONTEXT.trail * trails[index]! + CONTEXT.pattern * patterns[index]!,
  );
  const likely = tally(
    all.filter((_, index) => scores[index]! > 0),
    ({ about }) => about,
  );
  const cart = all.some((each) => each.cart);
  const doubt = Math.min(0, pageScore(document, shapeOf(self), likely, cart)) * CONTEXT.doubt;
  return all.map(({ target, signals, headline }, index) => ({
    target,
    signals,
    headline,
    company: companies[index]!.signals,
    score: lessons.get(target) ? 1 : scores[index]! + doubt,
  }));
}

/** What one place says of its target. */
interface Glance {
  readonly headline: Headline | null;
  readonly signals: Signals;
}
const NONE: readonly Glance[] = [];

function glanceAt(place: Place, texts: Texts): Glance {
  const memo = memoOf<{ glance: Glance }>(place);
  if (memo.glance) return memo.glance;
  const chunks = chunksOf(place.tops);
  const headline = headlineOf(place, chunks, headlineScores(place, chunks, texts));
  memo.glance = { headline, signals: blockSignals(chunks, headline, texts) };
  return memo.glance;
}

/** What its links and places say of a target, whatever else stands on the page. */
interface Evidence {
  readonly target: Target;
  readonly links: Target['links'];
  readonly glances: readonly Glance[];
  readonly headline: Headline | null;
  readonly signals: Signals;
  /** What they add up to. */
  readonly sum: number;
  /** Of the link that says most. */
  readonly trail: string;
  /** Its headline's letters, where that is short; else empty. */
  readonly words: string;
  /** Its address's pattern; all hosts of the page's own site are one. */
  readonly alike: string;
  /** The same, where it is of one thing; else empty. */
  readonly telling: string;
  /** What of its signals tells of the page. */
  readonly about: string;
  readonly cart: boolean;
}

const SHORT_TEXT = 34;

function evidenceOf(target: Target, glances: readonly Glance[]): Evidence {
  const memo = memoOf<{ evidence: Evidence }>(target);
  const { links, shape, address, own } = target;
  if (memo.evidence?.links === links && isSameList(memo.evidence.glances, glances)) return memo.evidence;
  let headline = glances[0]?.headline ?? null;
  for (const glance of glances)
    if ((glance.headline?.score ?? -9) > (headline?.score ?? -9)) headline = glance.headline;
  const seen = glances.length > 0 ? glances.flatMap(({ signals }) => signals) : ['implausible'];
  const signals = [...new Set([...ownSignals(target, headline), ...seen])];
  const alike = own ? shape.pattern.slice(address.host.length) : shape.pattern;
  memo.evidence = {
    target,
    links,
    glances,
    headline,
    signals,
    sum: (OWN.bias ?? 0) + sum(signals),
    trail: bestOf(links).trail,
    words: headline && headline.text.length < SHORT_TEXT ? bare(headline.text) : '',
    alike,
    telling: isTelling(shape) ? alike : '',
    about: aboutPage(signals),
    cart: isCart(target),
  };
  return memo.evidence;
}

/** How often each name occurs; what has none is passed over. */
function tally<T>(all: readonly T[], nameOf: (each: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const each of all) {
    const name = nameOf(each);
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

const sum = (signals: Signals): number => signals.reduce((total, name) => total + (OWN[name] ?? 0), 0);
/** What the rest of the page says of a target: that its text is repeated, that many addresses are like its own, or both. */
const COMPANY = [[], ['text repeated'], ['many alike'], ['text repeated', 'many alike']].map((signals) => ({
  signals,
  sum: sum(signals),
}));
const clip = (score: number): number => Math.max(-6, Math.min(6, score));

/** For each, the mean score of the others in the same group, drawn towards 0 where they are few. */
function company<T>(all: readonly T[], scores: readonly number[], group: (each: T) => string): number[] {
  const sums = new Map<string, { count: number; total: number }>();
  const groups = all.map((each, index) => {
    const name = group(each);
    let entry = sums.get(name);
    if (!entry) {
      entry = { count: 0, total: 0 };
      sums.set(name, entry);
    }
    entry.count++;
    entry.total += scores[index]!;
    return entry;
  });
  return groups.map(({ count, total }, index) => (total - scores[index]!) / (count - 1 + CONTEXT.shrink));
}

const CART = /^(cart|basket|checkout|shopping-?cart|warenkorb|panier|carrito|carrello|bag)(?:\.\w+)?$/i;

/** A link to what the reader is about to buy. */
const isCart = ({ address: { host, segments } }: Target): boolean =>
  CART.test(host.split('.')[0]!) || segments.some((segment) => CART.test(segment));

/** Whether a link could lead to a story at all; what could not does not bound a card. */
export function isPlausible({ own, shape, links }: Target): boolean {
  const weight = bestOf(links).weight;
  if (links.some((link) => link.heading && link.weight > (own ? 8 : 15))) return true;
  if (!own) return weight > 25;
  return weight >= 18 || (isTelling(shape) && (weight >= 8 || links.some((link) => link.image || link.label)));
}
