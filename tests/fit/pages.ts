/** Labelled pages read in Chromium, each at its own URL, as the built extension reads them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, siteOf } from '../../utils/recognition/outline/address.ts';
import { bundled, openWorld } from '../bench/recognition/world.ts';
import { CORPUS } from '../harness/corpus.ts';
import { ensureBrowsers } from '../harness/install.ts';
import { openReader } from '../harness/reader.ts';
import { preparePage, readManifest, readSaved } from '../harness/saved.ts';
import type { Evidence, Measured } from './entry.ts';
import type { LabelledPage } from './model.ts';

/** What `entry.ts` leaves in the isolated world. */
declare const measured: Measured;

interface Labels {
  readonly cards: readonly { readonly url: string }[];
  readonly optional?: readonly { readonly url: string }[];
}

/** Every labelled page of the corpus. */
export async function labelledPages(): Promise<LabelledPage[]> {
  const script = await bundled(join(import.meta.dirname, 'entry.ts'));
  ensureBrowsers('chromium');
  const reader = await openReader('chromium', { granted: [] });
  const pages: LabelledPage[] = [];
  try {
    for (const { page: name, url } of readManifest(join(CORPUS, 'manifest.json'))) {
      console.error(`read ${name}`);
      const page = await preparePage(reader, readSaved(join(CORPUS, 'pages'), name));
      try {
        await page.goto(url, { waitUntil: 'domcontentloaded' });
        const world = await openWorld(page, script);
        const found = await world.run((at: string): Evidence[] => measured.evidence(at), url);
        pages.push(labelled(name, url, found));
      } finally {
        await page.close();
      }
    }
  } finally {
    await reader.close();
  }
  return pages;
}

function labelled(name: string, url: string, found: readonly Evidence[]): LabelledPage {
  const { cards, optional = [] } = JSON.parse(
    readFileSync(join(CORPUS, 'labels', name.replace(/\.html$/, '.json')), 'utf8'),
  ) as Labels;
  const keys = (some: Labels['cards']) => new Set(some.map((one) => addressOf(one.url, url)?.key));
  const [stories, either] = [keys(cards), keys(optional)];
  const labelOf = (key: string) => (stories.has(key) ? 'story' : either.has(key) ? 'optional' : 'other');
  return {
    name,
    site: siteOf(new URL(url).hostname),
    addresses: found.map((one) => ({ ...one, label: labelOf(one.key) })),
  };
}
