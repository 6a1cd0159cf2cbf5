import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { names } from '../parts/byline.ts';
import { longDate } from '../parts/dates.ts';
import { Html, html } from '../parts/html.ts';
import { shell } from '../parts/shell.ts';
import { type Site, storyHref } from '../parts/site.ts';
import { type Item, Section } from '../react/section.ts';
import { edition } from '../stories/index.ts';

const items = (site: Site): Item[] =>
  edition(site.edition)
    .filter(({ section }) => section === 'Culture' || section === 'City')
    .map((story) => ({
      key: story.slug,
      href: storyHref(story, site),
      headline: story.headline,
      dek: story.dek,
      section: story.section,
      authors: names(story),
      date: longDate(story.published),
    }));

/** The server-rendered React page that hydrates late: 12 cards in the first edition. */
export function culturePage(site: Site): string {
  const data = items(site);
  return shell({
    title: 'Culture | The Brackwater Courier',
    path: '/culture',
    site,
    body: html`
<main>
  <h1>Culture and the city</h1>
  <div id="root">${new Html(renderToString(createElement(Section, { items: data })))}</div>
  <script type="application/json" id="items">${new Html(JSON.stringify(data).replaceAll('<', '\\u003c'))}</script>
  <script src="/culture.js"></script>
</main>`,
  });
}
