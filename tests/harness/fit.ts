/**
 * `npm run fit [-- --seed N]`: the weights of recognition fitted to the labelled pages beside the repository, beside
 * those that stand in `utils/recognition/weights.ts`, and how the fit does on sites it has not seen.
 */
import { parseArgs } from 'node:util';
import { printed, type Table } from '../bench/table.ts';
import { fitModel, isStory, type LabelledPage, type Model, STANDING, scoresOn } from '../fit/model.ts';
import { labelledPages } from '../fit/pages.ts';
import { hasCorpus } from './corpus.ts';
import { Advice, main } from './main.ts';

const FOLDS = 8;

/** F1 of the stories on a page by scores; null where it has none. */
function f1(page: LabelledPage, scores: readonly number[]): number | null {
  const count = (test: (at: number) => boolean): number => page.addresses.filter((_, at) => test(at)).length;
  const isFound = (at: number): boolean => scores[at]! > 0;
  const stories = page.addresses.filter(isStory).length;
  if (stories === 0) return null;
  const right = count((at) => isFound(at) && isStory(page.addresses[at]!));
  const wrong = count((at) => isFound(at) && page.addresses[at]!.label === 'other');
  return (2 * right) / (stories + right + wrong);
}

/** Each page by a model fitted without its site, and the rest, by the weights that stand. */
function byPage(pages: readonly LabelledPage[], seed: number): Table {
  const sites = shuffled([...new Set(pages.map(({ site }) => site))], seed);
  const foldOf = (page: LabelledPage): number => sites.indexOf(page.site) % FOLDS;
  const models = Array.from({ length: FOLDS }, (_, fold) => fitModel(pages.filter((page) => foldOf(page) !== fold)));
  const rows = pages.flatMap((page) => {
    const unseen = f1(page, scoresOn(page, models[foldOf(page)]!));
    const standing = page.addresses.map(({ score }) => score);
    return unseen === null ? [] : [[page.name, unseen, f1(page, standing)!] as const];
  });
  const mean = (column: 1 | 2): number => rows.reduce((sum, row) => sum + row[column], 0) / rows.length;
  return {
    title: `F1 a page: by a model fitted without its site (${FOLDS} folds, seed ${seed}), and by the weights that stand`,
    columns: ['page', 'fitted, site unseen', 'standing'],
    rows: [...rows.toSorted((a, b) => a[1] - b[1]), ['mean', mean(1), mean(2)]],
  };
}

function weights(pages: readonly LabelledPage[]): Table {
  const fitted = fitModel(pages);
  const pagesWith = (name: string): number =>
    pages.filter(({ addresses }) => addresses.some(({ signals }) => signals.includes(name))).length;
  const rowsOf = (kind: keyof Model): Table['rows'] =>
    Object.keys({ ...fitted[kind], ...STANDING[kind] })
      .filter((name) => name in fitted[kind])
      .map((name) => [`${kind} ${name}`, at(fitted[kind], name), at(STANDING[kind], name), pagesWith(name)]);
  return {
    title: 'Weights: fitted to all labelled pages, and as they stand (nothing: left out for being worth little)',
    columns: ['weight', 'fitted', 'standing', 'pages'],
    rows: [...rowsOf('own'), ...rowsOf('context')],
  };
}

const at = (weights: Readonly<Record<string, number>>, name: string): number | null => weights[name] ?? null;

/** In an order that the seed decides (mulberry32, Fisher and Yates). */
function shuffled<T>(all: readonly T[], seed: number): T[] {
  let state = seed;
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const order = [...all];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}

await main(async () => {
  const { values } = parseArgs({ options: { seed: { type: 'string', default: '1' } } });
  if (!hasCorpus()) throw new Advice('There is nothing to fit to: ../shared/corpus is absent.');
  const pages = await labelledPages();
  for (const table of [weights(pages), byPage(pages, Number(values.seed))]) console.log(printed(table));
});
