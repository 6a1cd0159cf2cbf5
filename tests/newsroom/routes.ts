import { type Answer, page } from './answer.ts';
import { about } from './pages/about.ts';
import { article } from './pages/article.ts';
import { authorPage } from './pages/author.ts';
import { culturePage } from './pages/culture.ts';
import { front } from './pages/front.ts';
import { koreanPage } from './pages/korean.ts';
import { archivePage, latest, latestBatch } from './pages/latest.ts';
import { type Site, storyPath } from './parts/site.ts';
import { drawPicture } from './pictures/index.ts';
import { authors } from './stories/authors.ts';
import { allStories } from './stories/index.ts';
import type { Story } from './stories/story.ts';

const find = (site: Site, matches: (story: Story) => boolean) =>
  allStories(site.edition).find(matches) ?? allStories(2).find(matches);

function picture(path: string, site: Site): Answer | null {
  const story = find(site, ({ slug }) => path === `/pictures/${slug}.svg`);
  return story ? { type: 'image/svg+xml', body: drawPicture(story) } : null;
}

function byAuthor(path: string, site: Site): Answer | null {
  const key = path.slice('/author/'.length);
  const author = authors[key];
  return author ? page(authorPage(key, author, site)) : null;
}

/** The paper's pages, by path; null where there is none. */
export function route(url: URL, site: Site): Answer | null {
  const path = url.pathname;
  const batch = url.searchParams.get('batch');
  if (path === '/') return page(front(site));
  if (path === '/latest') return page(batch === null ? latest(site) : latestBatch(site, Number(batch)));
  if (path === '/archive') return page(archivePage(site));
  if (path === '/culture') return page(culturePage(site));
  if (path === '/about') return page(about(site));
  if (path === '/ko') return page(koreanPage(site));
  if (path.startsWith('/pictures/')) return picture(path, site);
  if (path.startsWith('/author/')) return byAuthor(path, site);
  const story = find(site, (candidate) => storyPath(candidate) === path);
  return story ? page(article(story, site)) : null;
}
