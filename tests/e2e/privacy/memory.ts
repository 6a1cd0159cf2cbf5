/** The opposite memories that the twin is read under. */

import type { Card } from '../../../utils/story/card.ts';
import type { Reader } from '../../harness/reader.ts';
import { earlierThan } from '../../harness/seed.ts';
import { names } from '../../newsroom/parts/byline.ts';
import { type Site, storyUrl } from '../../newsroom/parts/site.ts';
import type { Newsroom } from '../../newsroom/server.ts';
import { authors } from '../../newsroom/stories/authors.ts';
import type { Story } from '../../newsroom/stories/story.ts';

let operations = 0;
const op = (): string => `privacy-${process.pid}-${++operations}`;

function cardOf(story: Story, site: Site): Card {
  return {
    url: storyUrl(story, site),
    headline: story.headline,
    dek: story.dek,
    authors: names(story),
    published: story.published.slice(0, 10),
    publishedText: null,
    image: null,
    section: story.section,
    language: 'en',
  };
}

/** Turns the site on. The browser's permission is there already. */
export const turnOn = (reader: Reader, { domain }: Newsroom): Promise<unknown> =>
  reader.ask('siteOn', { op: op(), domain });

/** Makes these stories read and clipped, and each continue one that was read before. */
export async function know(reader: Reader, newsroom: Newsroom, stories: readonly Story[]): Promise<void> {
  const site: Site = { www: newsroom.origin, stories: newsroom.storiesOrigin, edition: 1 };
  await Promise.all(
    stories.map(async (story, index) => {
      const card = cardOf(story, site);
      await reader.ask('mark', { op: op(), card: earlierThan(card, index, newsroom.origin), read: true });
      await reader.ask('mark', { op: op(), card, read: true });
      await reader.ask('clip', { op: op(), card, on: true });
    }),
  );
}

/** Follows everyone who writes for the paper. */
export async function followAll(reader: Reader, { domain }: Newsroom): Promise<void> {
  for (const { name } of Object.values(authors))
    await reader.ask('follow', { op: op(), author: name, site: domain, on: true });
}
