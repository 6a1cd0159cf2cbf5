/**
 * `npm run fit`: the weights of recognition fitted to the labelled pages beside the repository, beside
 * those that stand in `utils/recognition/weights.ts`, and how the fit does on sites it has not seen.
 */
import { printed, type Table } from '../bench/table.ts';
import { fitModel, isStory, type LabelledPage, type Model, STANDING, scoresOn } from '../fit/model.ts';
import { labelledPages } from '../fit/pages.ts';
import { hasCorpus } from './corpus.ts';
import { Advice, main } from './main.ts';

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

/** Each page by a model fitted to all other sites, and by the weights that stand. */
function byPage(pages: readonly LabelledPage[]): Table {
  const rows = [...Map.groupBy(pages, ({ site }) => site)].flatMap(([site, own]) => {
    const model = fitModel(pages.filter((page) => page.site !== site));
    return own.flatMap((page) => {
      const unseen = f1(page, scoresOn(page, model));
      const standing = f1(page, scoresOn(page, STANDING));
      return unseen === null || standing === null ? [] : [[page.name, unseen, standing] as const];
    });
  });
  const mean = (column: 1 | 2): number => rows.reduce((sum, row) => sum + row[column], 0) / rows.length;
  return {
    title:
      'F1 a page, without the doubt about whole pages: by a model fitted to the other sites, and by the standing weights',
    columns: ['page', 'site unseen', 'standing'],
    rows: [...rows.toSorted((a, b) => a[1] - b[1]), ['mean', mean(1), mean(2)]].map(([name, ...shares]) => [
      name!,
      ...shares.map((share) => Number(share).toFixed(3)),
    ]),
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

await main(async () => {
  if (!hasCorpus()) throw new Advice('There is nothing to fit to: ../shared/corpus is absent.');
  const pages = await labelledPages();
  for (const table of [weights(pages), byPage(pages)]) console.log(printed(table));
});
