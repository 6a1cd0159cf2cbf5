import type { Edition } from '../stories/index.ts';
import type { Story } from '../stories/story.ts';

/** The paper's registrable domain; both its hosts are one site. */
export const DOMAIN = 'brackwater.test';
export const WWW = `www.${DOMAIN}`;
export const STORIES = `stories.${DOMAIN}`;

/** What a template must know of the server it is rendered for. */
export interface Site {
  readonly www: string;
  readonly stories: string;
  readonly edition: Edition;
}

/** The path of a story on its host. */
export const storyPath = (story: Story): string =>
  story.longRead ? `/${story.slug}` : `/${story.published.slice(0, 10).replaceAll('-', '/')}/${story.slug}`;

/** The story's canonical address. */
export const storyUrl = (story: Story, site: Site): string =>
  (story.longRead ? site.stories : site.www) + storyPath(story);

/** What a section page's links say: a path on its own host, a whole address on the other. */
export const storyHref = (story: Story, site: Site): string =>
  story.longRead ? storyUrl(story, site) : storyPath(story);
