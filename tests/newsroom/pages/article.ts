import { byline, names } from '../parts/byline.ts';
import { koreanDate, weekday } from '../parts/dates.ts';
import { html } from '../parts/html.ts';
import { picture } from '../parts/picture.ts';
import { shell } from '../parts/shell.ts';
import { type Site, storyHref, storyUrl } from '../parts/site.ts';
import { paragraphs } from '../prose/index.ts';
import { allStories } from '../stories/index.ts';
import type { Story } from '../stories/story.ts';

/** Three others of the same section, or of the next. */
function readNext(story: Story, site: Site): readonly Story[] {
  const others = allStories(site.edition).filter(
    (other) => other.slug !== story.slug && other.language === story.language,
  );
  return [
    ...others.filter((other) => other.section === story.section),
    ...others.filter((other) => other.section !== story.section),
  ].slice(0, 3);
}

/** A story's own page. */
export function article(story: Story, site: Site, text: readonly string[] = paragraphs(story)): string {
  const korean = story.language === 'ko';
  const when = korean ? koreanDate(story.published) : weekday(story.published);
  return shell({
    title: `${story.headline} | The Brackwater Courier`,
    path: '',
    site,
    language: story.language ?? 'en',
    head: html`
<link rel="canonical" href="${storyUrl(story, site)}">
<meta property="og:type" content="article">
<meta property="og:title" content="${story.headline}">
<meta property="og:description" content="${story.dek}">
<meta property="article:published_time" content="${story.published}Z">
${names(story).map((name) => html`<meta name="author" content="${name}">`)}`,
    body: html`
<main class="narrow">
  <article class="story">
    <p class="kicker">${story.section}</p>
    <h1>${story.headline}</h1>
    <p class="dek">${story.dek}</p>
    <p class="byline">${korean ? html`${names(story).join(', ')} 기자` : byline(story)} <time datetime="${story.published}Z">${when}</time></p>
    <figure>${picture(story, 1200, 800)}</figure>
    <div class="text">${text.map((paragraph) => html`<p>${paragraph}</p>\n`)}</div>
  </article>
  <aside class="next">
    <h2 class="label">${korean ? '이어서 읽기' : 'Read next'}</h2>
    <ul>${readNext(story, site).map((other) => html`<li><a href="${storyHref(other, site)}">${other.headline}</a></li>`)}</ul>
  </aside>
</main>`,
  });
}
