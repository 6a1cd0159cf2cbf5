/** Recognition measured on real pages, where they are at hand: they are not ours, so they lie beside the repository. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { ROOT } from './build.ts';

export const CORPUS = resolve(ROOT, '../shared/corpus');
/** What a first version must reach: macro F1 over section pages, and false cards on pages that list no stories. */
const F1 = 0.955;
const FALSE_CARDS = 10;

export const hasCorpus = (): boolean => existsSync(join(CORPUS, 'manifest.json'));

/** Complaints about the cards recognised on the corpus through the built extension. */
export function corpusComplaints(): string[] {
  const out = join(ROOT, 'out/reports/cards.jsonl');
  const pages = ['--pages', join(CORPUS, 'pages'), '--manifest', join(CORPUS, 'manifest.json'), '--out', out];
  const cards = run(join(import.meta.dirname, 'cards.ts'), ...pages);
  if (cards.status !== 0) return [`npm run cards failed:\n${cards.stderr}`];
  const score = run(join(CORPUS, 'score.mjs'), out).stdout;
  console.log(score.trim());
  const [, f1, falseCards] = /F1 ([\d.]+) \(macro\).*negatives (\d+) false/s.exec(score) ?? [];
  if (!f1 || !falseCards) return [`${relative(ROOT, CORPUS)}/score.mjs said nothing that could be read.`];
  return [
    ...(Number(f1) >= F1 ? [] : [`macro F1 is ${f1}; it must be ${F1} at least`]),
    ...(Number(falseCards) <= FALSE_CARDS ? [] : [`${falseCards} false cards; ${FALSE_CARDS} are allowed`]),
  ];
}

const run = (script: string, ...words: string[]) =>
  spawnSync(process.execPath, [script, ...words], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
