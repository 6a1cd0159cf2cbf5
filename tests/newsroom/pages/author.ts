import { row } from '../parts/cards.ts';
import { html } from '../parts/html.ts';
import { shell } from '../parts/shell.ts';
import type { Site } from '../parts/site.ts';
import type { Author } from '../stories/authors.ts';
import { allStories } from '../stories/index.ts';

/** An author's page: who they are and what they wrote. */
export function authorPage(key: string, author: Author, site: Site): string {
  const stories = allStories(site.edition).filter((story) => story.authors.includes(key));
  return shell({
    title: `${author.name} | The Brackwater Courier`,
    path: '',
    site,
    body: html`
<main class="narrow">
  <div class="author"><h1>${author.name}</h1><p class="kicker">${author.beat}</p><p>${author.bio}</p></div>
  <ul class="list">${stories.slice(0, 20).map((story, index) => row(story, site, index))}</ul>
</main>`,
  });
}
