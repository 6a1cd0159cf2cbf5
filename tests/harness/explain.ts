/**
 * `npm run explain -- --page FILE.html --url URL [WORDS]`: why each link of a saved page was or was not taken for a
 * story, likeliest first; with words, those whose address or headline has them.
 */
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Reason } from '../../utils/recognition/explain.ts';
import { bundled, openWorld } from '../bench/recognition/world.ts';
import type { Measured } from '../fit/entry.ts';
import { ensureBrowsers } from './install.ts';
import { Advice, main } from './main.ts';
import { openReader } from './reader.ts';
import { preparePage, readSaved } from './saved.ts';

/** What `entry.ts` leaves in the isolated world. */
declare const measured: Measured;

const USAGE = 'npm run explain -- --page FILE.html --url URL [WORDS]';

function options(): { page: string; url: string; words: string } {
  const named = { page: { type: 'string' }, url: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ options: named, allowPositionals: true });
  if (!values.page || !URL.canParse(values.url ?? '')) throw new Advice(USAGE);
  if (![values.page, `${values.page}.gz`].some((file) => existsSync(file)))
    throw new Advice(`There is no file ${values.page}.\n${USAGE}`);
  return { page: values.page, url: values.url!, words: positionals.join(' ').toLowerCase() };
}

async function reasonsFor(file: string, url: string): Promise<Reason[]> {
  const html = readSaved(dirname(file), basename(file));
  const script = await bundled(join(import.meta.dirname, '../fit/entry.ts'));
  ensureBrowsers('chromium');
  const reader = await openReader('chromium', { granted: [] });
  try {
    const page = await preparePage(reader, html);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    const world = await openWorld(page, script);
    return await world.run((at: string): Reason[] => measured.explain(at), url);
  } finally {
    await reader.close();
  }
}

await main(async () => {
  const { page, url, words } = options();
  const reasons = await reasonsFor(page, url);
  const asked = reasons.filter((one) => `${one.url} ${one.headline ?? ''}`.toLowerCase().includes(words));
  for (const one of asked.toSorted((a, b) => b.score - a.score)) {
    console.log(`${one.score.toFixed(1).padStart(6)}  ${one.headline ?? '(no headline)'}\n        ${one.url}`);
    console.log(`        ${one.signals.filter((signal) => !signal.startsWith('0.00')).join(' · ')}\n`);
  }
});
