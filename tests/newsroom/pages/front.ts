import { block, covered, hero, ranked, row, slide, tile } from '../parts/cards.ts';
import { weekday } from '../parts/dates.ts';
import { type Html, html } from '../parts/html.ts';
import { shell } from '../parts/shell.ts';
import type { Site } from '../parts/site.ts';
import { edition } from '../stories/index.ts';
import type { Story } from '../stories/story.ts';

/** The section page's 30 stories by layout, in the order in which the layouts take them. */
export function frontStories(site: Site) {
  const stories = edition(site.edition);
  return {
    hero: stories.slice(0, 1),
    grid: stories.slice(1, 7),
    list: stories.slice(7, 15),
    covered: stories.slice(15, 17),
    blocks: stories.slice(17, 19),
    carousel: stories.slice(19, 25),
    rail: stories.slice(25, 30),
  } satisfies Record<string, readonly Story[]>;
}

/** The section page; `head` is for its hostile twin. */
export function front(site: Site, head: Html = html``): string {
  const { hero: lead, grid, list, covered: small, blocks, carousel, rail } = frontStories(site);
  const cards = (stories: readonly Story[], card: typeof tile) =>
    stories.map((story, index) => card(story, site, index));
  return shell({
    title: 'The Brackwater Courier',
    path: '/',
    site,
    head,
    body: html`
<main>
  <div class="masthead">
    <h1>The Brackwater Courier</h1>
    <p>${weekday(lead[0]!.published)} <span>High water 11.42 and 23.58</span></p>
  </div>
  <div class="opening">
    ${cards(lead, hero)}
    <aside class="rail"><h2>Most read</h2><ol>${cards(rail, ranked)}</ol></aside>
  </div>
  <div class="grid">${cards(grid, tile)}</div>
  <div class="columns">
    <section><h2 class="label">Latest</h2><ul class="list">${cards(list, row)}</ul></section>
    <div class="side">
      <h2 class="label">Also today</h2>
      ${cards(small, covered)}
      <form class="letter"><h2>The Morning Tide</h2><p>One letter a day, before the second coffee.</p><input type="email" placeholder="you@example.com" aria-label="E-mail"><button type="button">Sign up</button></form>
    </div>
  </div>
  <section><h2 class="label">From the weekend</h2><div class="carousel">${cards(carousel, slide)}</div></section>
  <section><h2 class="label">Worth a second look</h2><div class="blocks">${cards(blocks, block)}</div></section>
</main>`,
  });
}
