import type { Story } from '../stories/story.ts';
import { byline, names } from './byline.ts';
import { ago, longDate } from './dates.ts';
import { type Html, html } from './html.ts';
import { picture } from './picture.ts';
import { type Site, storyHref } from './site.ts';

/** One way of presenting a story. Each layout has mark-up of its own, as on pages that grew over the years. */
export type Card = (story: Story, site: Site, index: number) => Html;

/** When the edition went out: what “3 hours ago” counts from. */
const now = (site: Site) => (site.edition === 1 ? '2026-03-17T08:00' : '2026-03-18T08:00');

/** The day's first story: its words stand on its picture. */
export const hero: Card = (story, site) => html`
<section class="hero">
  <a class="hero-picture" href="${storyHref(story, site)}" tabindex="-1">${picture(story, 1200, 800)}</a>
  <div class="hero-words">
    <p class="kicker">${story.section}</p>
    <h2><a href="${storyHref(story, site)}">${story.headline}</a></h2>
    <p class="dek">${story.dek}</p>
    <p class="byline">${byline(story)}</p>
  </div>
</section>`;

/** Picture above, headline and dek clamped. */
export const tile: Card = (story, site) => html`
<article class="tile">
  <a class="tile-picture" href="${storyHref(story, site)}" tabindex="-1">${picture(story, 600, 400)}</a>
  <p class="kicker">${story.section}</p>
  <h3 class="clamped"><a href="${storyHref(story, site)}">${story.headline}</a></h3>
  <p class="dek">${story.dek}</p>
  <p class="byline">${byline(story)} <time datetime="${story.published}Z">${longDate(story.published)}</time></p>
</article>`;

/** Words left, picture right; the date is plain text after the names. */
export const row: Card = (story, site) => html`
<li class="row">
  <div class="row-words">
    <h3><a href="${storyHref(story, site)}">${story.headline}</a></h3>
    <p class="dek">${story.dek}</p>
    <p class="byline">${names(story).join(' | ')} <span class="when">${longDate(story.published)}</span></p>
  </div>
  <a class="row-picture" href="${storyHref(story, site)}" tabindex="-1">${picture(story, 300, 200)}</a>
</li>`;

/** A numbered line of the rail; its links carry a tracking parameter. */
export const ranked: Card = (story, site, index) => html`
<li class="ranked">
  <span class="rank">${index + 1}</span>
  <a href="${storyHref(story, site)}?utm_source=front&amp;utm_medium=rail">${story.headline}</a>
  <span class="when">${ago(story.published, now(site))}</span>
</li>`;

/** A card of the carousel. */
export const slide: Card = (story, site) => html`
<div class="slide">
  <a href="${storyHref(story, site)}" tabindex="-1">${picture(story, 480, 320)}</a>
  <h4><a href="${storyHref(story, site)}">${story.headline}</a></h4>
  <span class="byline">By ${names(story).join(', ')}</span>
</div>`;

/** The whole card is one big link. */
export const block: Card = (story, site) => html`
<a class="block" href="${storyHref(story, site)}">
  ${picture(story, 600, 400)}
  <span class="kicker">${story.section}</span>
  <h3>${story.headline}</h3>
  <p class="dek">${story.dek}</p>
  <span class="byline">By ${names(story).join(' and ')}</span>
</a>`;

/** An empty link lies over the card and says the headline to those who can't see it. */
export const covered: Card = (story, site) => html`
<article class="covered">
  ${picture(story, 600, 300)}
  <h3>${story.headline}</h3>
  <p class="dek">${story.dek}</p>
  <p class="byline">By ${names(story).join(' and ')} · ${ago(story.published, now(site))}</p>
  <a class="cover" href="${storyHref(story, site)}" aria-label="${story.headline}"></a>
</article>`;
