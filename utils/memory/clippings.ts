/** What the reader kept, newest first. */
import { type Database, getMany, read, type StoryRow } from '../store/index.ts';
import type { Card } from '../story/card.ts';
import { fold } from '../story/fold.ts';
import { siteOfKey } from '../story/identity.ts';
import type { ReadState } from '../story/state.ts';
import { readState } from './state.ts';

export interface Clipped {
  readonly card: Card;
  readonly site: string;
  /** ms since epoch */
  readonly at: number;
  readonly read: ReadState;
}

/** Clippings whose headline, dek, byline or site holds every word of `search`; case and accents don't count. What was kept is not new. */
export const clippings = (db: Database, { search }: { readonly search: string }, now: number): Promise<Clipped[]> =>
  read(db, async (tx) => {
    const rows = await tx.objectStore('clippings').getAll();
    const keys = rows.map((row) => row.key);
    const [stories, reading] = await Promise.all([getMany(tx, 'stories', keys), getMany(tx, 'reading', keys)]);
    const words = fold(search).split(' ').filter(Boolean);
    return rows
      .sort((a, b) => b.at - a.at)
      .flatMap(({ key, at }) => {
        const story = stories.get(key);
        if (!story || !holds(story, words)) return [];
        const state = readState({ story, reading: reading.get(key) }, { began: now, baseline: true, now });
        return [{ card: cardOf(story), site: siteOfKey(key), at, read: state }];
      });
  });

function holds(story: StoryRow, words: readonly string[]): boolean {
  const text = fold([story.headline, story.dek, ...story.authors, siteOfKey(story.key)].join('\n'));
  return words.every((word) => text.includes(word));
}

function cardOf(story: StoryRow): Card {
  const { url, headline, dek, authors, published, publishedText, image, section, language } = story;
  return { url, headline, dek, authors, published, publishedText, image, section, language };
}
