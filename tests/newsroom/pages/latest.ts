import { row } from '../parts/cards.ts';
import { type Html, html } from '../parts/html.ts';
import { shell } from '../parts/shell.ts';
import type { Site } from '../parts/site.ts';
import { archive, edition } from '../stories/index.ts';

const BATCH = 20;
const everything = (site: Site) => [...edition(site.edition), ...archive];
const rows = (site: Site, from: number, to: number) =>
  everything(site)
    .slice(from, to)
    .map((story, index) => row(story, site, index));

/** The rows of one batch (0, 1, 2 …) of the endless page, as its script fetches them; empty past the end. */
export const latestBatch = (site: Site, batch: number): string =>
  html`${rows(site, batch * BATCH, (batch + 1) * BATCH)}`.markup;

/** The endless page: the first batch, and a script that fetches the next as its end comes near. */
export const latest = (site: Site): string =>
  shell({
    title: 'Latest | The Brackwater Courier',
    path: '/latest',
    site,
    head: html`<script src="/latest.js" defer></script>`,
    body: html`
<main class="narrow">
  <h1>Latest</h1>
  <ul class="list" id="latest">${rows(site, 0, BATCH)}</ul>
  <p id="more" class="more">More from the archive …</p>
</main>`,
  });

/** Everything on one page: 240 cards; `head` is for its hostile twin. */
export const archivePage = (site: Site, head: Html = html``): string =>
  shell({
    title: 'Archive | The Brackwater Courier',
    path: '/archive',
    site,
    head,
    body: html`
<main class="narrow">
  <h1>Archive</h1>
  <ul class="list">${rows(site, 0, 240)}</ul>
</main>`,
  });
