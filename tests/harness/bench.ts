/**
 * `npm run bench [-- NAME …] [--json FILE]`: what Dogear costs, against floors and peers measured side by side in the
 * same run. Every file of `tests/bench` that exports `run` is a benchmark; without a name all of them run.
 */
import { globSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Bench, printed, type Table } from '../bench/table.ts';
import { ROOT } from './build.ts';
import { Advice, main } from './main.ts';

await main(async () => {
  const { values, positionals } = parseArgs({ options: { json: { type: 'string' } }, allowPositionals: true });
  const benches = new Map<string, Bench>();
  for (const file of globSync('tests/bench/*.ts', { cwd: ROOT }).sort()) {
    const { run } = (await import(join(ROOT, file))) as { run?: Bench };
    if (run) benches.set(basename(file, '.ts'), run);
  }
  const names = positionals.length > 0 ? positionals : [...benches.keys()];
  const results: Record<string, readonly Table[]> = {};
  for (const name of names) {
    const run = benches.get(name);
    if (!run) throw new Advice(`No benchmark "${name}". There are: ${[...benches.keys()].join(', ')}`);
    results[name] = await run();
    for (const table of results[name]) console.log(printed(table));
  }
  if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
});
