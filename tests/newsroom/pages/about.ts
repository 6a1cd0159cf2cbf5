import { html } from '../parts/html.ts';
import { shell } from '../parts/shell.ts';
import type { Site } from '../parts/site.ts';

/** Where the footer's links lead. */
export const about = (site: Site): string =>
  shell({
    title: 'About | The Brackwater Courier',
    path: '/about',
    site,
    body: html`
<main class="narrow">
  <h1>About the Courier</h1>
  <p>The paper was founded in 1871 by a harbour pilot, a schoolmistress and a man who owned a press and nothing else. It has come out every day since, except on the two when the press was under water.</p>
  <h2 id="corrections">Corrections</h2>
  <p>On Monday we wrote that the storm gate weighs forty tonnes. It weighs fourteen. It felt like forty.</p>
  <h2 id="tides">Tide tables</h2>
  <p>High water at Gullstone Point today at 11.42 and 23.58. Allow half an hour at the Narrows.</p>
</main>`,
  });
