/** `npm run cards`: the cards that the built extension recognises on saved pages, a JSON line a page. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Card } from '../../utils/story/card.ts';
import { siteOf } from '../../utils/story/site.ts';
import { requiredOptions } from './arguments.ts';
import { ensureBrowsers } from './install.ts';
import { main } from './main.ts';
import { settledCards } from './page-cards.ts';
import { openReader, type Reader } from './reader.ts';
import { preparePage, readManifest, readSaved, type SavedPage } from './saved.ts';

const USAGE = 'npm run cards -- --pages DIR --manifest FILE --out FILE.jsonl';
/** The output line of one page. */
async function recognise(reader: Reader, directory: string, { page: name, url }: SavedPage): Promise<object> {
  const page = await preparePage(reader, readSaved(directory, name));
  try {
    const start = performance.now();
    await page.goto(url);
    const loaded = performance.now() - start;
    const { cards, ms } = await settledCards(reader, page);
    const fields = ({ url, headline, authors, published, dek }: Card) => ({ url, headline, authors, published, dek });
    return { page: name, ms: Math.round(loaded + ms), cards: cards.map(fields) };
  } finally {
    await page.close();
  }
}

await main(async () => {
  const options = requiredOptions(USAGE, 'pages', 'manifest', 'out');
  const manifest = readManifest(options.manifest);
  const granted = [...new Set(manifest.map(({ url }) => siteOf(url)).filter((domain) => domain !== null))];
  ensureBrowsers('chromium');
  const reader = await openReader('chromium', { granted });
  const lines: object[] = [];
  try {
    for (const domain of granted) await reader.turnOn(domain);
    for (const [i, saved] of manifest.entries()) {
      console.error(`${i + 1}/${manifest.length} ${saved.page}`);
      lines.push(
        await recognise(reader, options.pages, saved).catch((error: Error) => {
          console.error(`  ${error.message}`);
          process.exitCode = 1;
          return { page: saved.page, ms: null, cards: [], error: error.message };
        }),
      );
    }
  } finally {
    await reader.close();
  }
  mkdirSync(dirname(options.out), { recursive: true });
  writeFileSync(options.out, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
});
