/** Variations of the paper's pages that tests need. */
import { page, type Route } from '../../newsroom/answer.ts';
import { article } from '../../newsroom/pages/article.ts';
import { type Site, storyPath } from '../../newsroom/parts/site.ts';
import type { Story } from '../../newsroom/stories/story.ts';

/** A story's page without the background that follows: it is read in seconds. */
export const shortened = (story: Story): Readonly<Record<string, (site: Site) => Route>> => ({
  [storyPath(story)]: (site) => () => page(article(story, site, story.lead)),
});
