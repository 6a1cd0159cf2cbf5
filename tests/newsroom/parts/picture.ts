import type { Story } from '../stories/story.ts';
import { type Html, html } from './html.ts';

/** The story's picture; `alt` is empty because the headline stands beside it. */
export const picture = (story: Story, width: number, height: number): Html =>
  html`<img src="/pictures/${story.slug}.svg" width="${width}" height="${height}" alt="" loading="eager">`;
