/** The model of `judge.ts`, fitted: what an address says of itself, then what the others of its groups say of it. */
import { CONTEXT, OWN } from '../../utils/recognition/weights.ts';
import type { Evidence } from './entry.ts';
import { fitLogistic, type Observation } from './logistic.ts';

/** An address with its label: a story, none, or one that counts neither way. */
export interface Labelled extends Evidence {
  readonly label: 'story' | 'other' | 'optional';
}

export interface LabelledPage {
  readonly name: string;
  readonly site: string;
  readonly addresses: readonly Labelled[];
}

export interface Model {
  readonly own: Readonly<Record<string, number>>;
  readonly context: Readonly<Record<'bias' | 'own' | 'trail' | 'pattern', number>>;
}

/** The model as it stands. */
export const STANDING: Model = { own: OWN, context: CONTEXT };

/** Of 0.002 to 0.8 the one that does best where each site is left out in turn (0.01 to 0.03 are alike). */
const PENALTY = 0.02;
/** A page weighs as much as another, whether it shows ten stories or two hundred; of few it is less sure. */
const [FEWEST, MOST] = [10, 60];
/** A page without stories: it says what is none, and is the odd one out. */
const NEGATIVE = 0.15;
/** A signal of fewer pages tells of a site. */
const LEAST_PAGES = 3;
const LIMIT = 6;

/** Fits both steps to labelled pages. */
export function fitModel(pages: readonly LabelledPage[]): Model {
  const names = signalsOf(pages);
  const numbers = new Map(names.map((name, number) => [name, number]));
  const first = fitLogistic(
    pages.flatMap((page) =>
      observed(page, ({ signals }) => {
        const known = signals.map((name) => numbers.get(name)).filter((number) => number !== undefined);
        return new Map(known.map((number) => [number, 1]));
      }),
    ),
    names.length,
    PENALTY,
  );
  const own = Object.fromEntries(names.map((name, number) => [name, first.coefficients[number]!]));
  own.bias = first.intercept;
  const second = fitLogistic(
    pages
      .filter(({ addresses }) => addresses.some(isStory))
      .flatMap((page) => {
        const company = companyOn(page, own);
        return observed(page, (address) => new Map(company(address).map((value, number) => [number, value])));
      }),
    3,
    PENALTY,
  );
  const [weight = 0, trail = 0, pattern = 0] = second.coefficients;
  return { own, context: { bias: second.intercept, own: weight, trail, pattern } };
}

/** Scores of a page's addresses, in order: a story from 0 up. The doubt about whole pages is left out. */
export function scoresOn(page: LabelledPage, { own, context }: Model): number[] {
  const company = companyOn(page, own);
  return page.addresses.map((address) => {
    const [itself, trail, pattern] = company(address);
    return context.bias + context.own * itself + context.trail * trail + context.pattern * pattern;
  });
}

export const isStory = ({ label }: Labelled): boolean => label === 'story';

function signalsOf(pages: readonly LabelledPage[]): string[] {
  const seen = new Map<string, number>();
  for (const { addresses } of pages)
    for (const name of new Set(addresses.flatMap(({ signals }) => signals))) seen.set(name, (seen.get(name) ?? 0) + 1);
  return [...seen]
    .filter(([, count]) => count >= LEAST_PAGES)
    .map(([name]) => name)
    .sort();
}

function observed(
  { addresses }: LabelledPage,
  featuresOf: (address: Labelled) => ReadonlyMap<number, number>,
): Observation[] {
  const stories = addresses.filter(isStory).length;
  const weight = stories
    ? 1 / Math.min(MOST, Math.max(FEWEST, stories))
    : NEGATIVE / Math.min(MOST, Math.max(FEWEST, addresses.length / 6));
  return addresses
    .filter(({ label }) => label !== 'optional')
    .map((address) => ({ features: featuresOf(address), isPositive: isStory(address), weight }));
}

/** As in `judge.ts`: what an address says of itself, and the mean of the others in its groups. */
function companyOn({ addresses }: LabelledPage, own: Readonly<Record<string, number>>) {
  const scores = new Map(
    addresses.map((address) => {
      const sum = address.signals.reduce((total, name) => total + (own[name] ?? 0), own.bias ?? 0);
      return [address, Math.max(-LIMIT, Math.min(LIMIT, sum))];
    }),
  );
  const others = (group: (address: Labelled) => string) => {
    const groups = Map.groupBy(addresses, group);
    const sums = new Map([...groups].map(([name, all]) => [name, all.reduce((sum, one) => sum + scores.get(one)!, 0)]));
    return (address: Labelled): number =>
      (sums.get(group(address))! - scores.get(address)!) / (groups.get(group(address))!.length - 1 + CONTEXT.shrink);
  };
  const [trail, pattern] = [others((one) => one.trail), others((one) => one.pattern)];
  return (address: Labelled): [number, number, number] => [scores.get(address)!, trail(address), pattern(address)];
}
