import { authors } from '../stories/authors.ts';
import type { Story } from '../stories/story.ts';
import { type Html, html } from './html.ts';

/** The names of a story's authors. */
export const names = (story: Story): readonly string[] => story.authors.map((key) => authors[key]!.name);

/** “By A and B”, each name leading to its author's page. */
export function byline(story: Story): Html {
  const links = story.authors.map((key) => html`<a href="/author/${key}" rel="author">${authors[key]!.name}</a>`);
  return html`By ${links.flatMap((link, index) => (index ? [' and ', link] : [link]))}`;
}
