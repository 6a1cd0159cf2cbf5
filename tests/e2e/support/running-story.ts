/** A story that runs on from the first edition to the second, on a plain page, and the same report in another paper. */
import { page, type Route } from '../../newsroom/answer.ts';
import { type Site, storyPath } from '../../newsroom/parts/site.ts';
import { edition } from '../../newsroom/stories/index.ts';

/** The registrable domain of another paper. Every name leads to the newsroom's server. */
export const OTHER = 'ridge-post.test';

interface Item {
  readonly path: string;
  readonly headline: string;
  readonly published: string;
}
export const FIRST: Item = {
  path: '/2026/03/16/council-opens-hotline-for-marlow-cottages',
  headline: 'Estuary council opens hotline for flooded Marlow cottages',
  published: '2026-03-16T08:00Z',
};
export const SECOND: Item = {
  path: '/2026/03/18/hotline-for-marlow-cottages-overwhelms-council',
  headline: 'Hotline for flooded Marlow cottages overwhelms Estuary council',
  published: '2026-03-18T08:00Z',
};
/** The first report as the other paper has it. */
export const COPY: Item = {
  path: '/news/2026/hotline-opens-for-marlow-cottages-3311',
  headline: 'Estuary council opens a hotline for flooded Marlow cottages',
  published: '2026-03-16T09:00Z',
};
/** What else the paper tells of in both editions. */
export const OTHERS: readonly Item[] = edition(1).map((story) => ({
  path: storyPath(story),
  headline: story.headline,
  published: `${story.published}Z`,
}));

const card = ({ path, headline, published }: Item): string =>
  `<article><h3><a href="${path}">${headline}</a></h3><p>Told by those who were there. <time datetime="${published}">${published.slice(0, 10)}</time></p></article>`;
const list = (items: readonly Item[], head = ''): string => `<!doctype html>
<html lang="en"><head><title>Along the quay</title>${head}</head><body><main><h1>Along the quay</h1>${items.map(card).join('')}</main></body></html>`;
/** The second edition has the second report in the place of the first. */
const quay = ({ edition }: Site): readonly Item[] => [edition === 1 ? FIRST : SECOND, ...OTHERS];

export const STORIES = 1 + OTHERS.length;
const NOTHING = `<meta http-equiv="content-security-policy" content="default-src 'none'">`;

/** By path. */
export const runningStory: Readonly<Record<string, (site: Site) => Route>> = {
  '/quay': (site) => () => page(list(quay(site))),
  '/quay-closed': (site) => () => page(list(quay(site), NOTHING)),
  '/ridge': () => () =>
    page(list([COPY, ...OTHERS.slice(0, 9).map((item) => ({ ...item, path: `/ridge${item.path}` }))])),
};
