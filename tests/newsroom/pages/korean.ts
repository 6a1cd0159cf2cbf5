import { names } from '../parts/byline.ts';
import { koreanDate } from '../parts/dates.ts';
import { html } from '../parts/html.ts';
import { picture } from '../parts/picture.ts';
import { shell } from '../parts/shell.ts';
import { type Site, storyHref } from '../parts/site.ts';
import { korean } from '../stories/index.ts';

/** The Korean section page. */
export const koreanPage = (site: Site): string =>
  shell({
    title: '브랙워터 쿠리어 한국어판',
    path: '/ko',
    site,
    language: 'ko',
    body: html`
<main>
  <div class="masthead"><h1>브랙워터 쿠리어</h1><p>2026년 3월 17일 화요일 <span>만조 11시 42분</span></p></div>
  <ul class="korean">${korean.map(
    (story) => html`
    <li>
      <a class="thumb" href="${storyHref(story, site)}" tabindex="-1">${picture(story, 480, 320)}</a>
      <strong class="tit"><a href="${storyHref(story, site)}">${story.headline}</a></strong>
      <p class="lede">${story.dek}</p>
      <span class="info"><em>${story.section}</em> ${names(story).join(', ')} 기자 <span>${koreanDate(story.published)}</span></span>
    </li>`,
  )}</ul>
</main>`,
  });
