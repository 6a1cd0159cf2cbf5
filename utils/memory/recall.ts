/** What is known of cards, many at once. */
import { getMany, type Transaction } from '../store/index.ts';
import { authorKey } from '../story/author.ts';
import type { Card } from '../story/card.ts';
import { type StoryKey, siteOfKey, storyKey } from '../story/identity.ts';
import type { Known } from './state.ts';

type Asked = Pick<Card, 'url' | 'authors'>;

/** The stories that URLs lead to, aliases followed; in order. */
export async function resolveMany(tx: Transaction, urls: readonly string[]): Promise<StoryKey[]> {
  const keys = urls.map(storyKey);
  const aliases = await getMany(tx, 'aliases', keys);
  return keys.map((key) => aliases.get(key)?.story ?? key);
}

/** What is known of each card, in order. */
export async function recall(tx: Transaction, cards: readonly Asked[]): Promise<Known[]> {
  const keys = await resolveMany(
    tx,
    cards.map((card) => card.url),
  );
  const [stories, reading, clippings, follows] = await Promise.all([
    getMany(tx, 'stories', keys),
    getMany(tx, 'reading', keys),
    getMany(tx, 'clippings', keys),
    tx.objectStore('authors').getAllKeys(),
  ]);
  const followed = new Set<string>(follows);
  return cards.map((card, at) => {
    const key = keys[at]!;
    const story = stories.get(key);
    const byFollowed = (name: string) => followed.has(authorKey(name, siteOfKey(key)));
    return {
      story,
      reading: reading.get(key),
      clipped: clippings.has(key),
      followed: followed.size > 0 && [...card.authors, ...(story?.authors ?? [])].some(byFollowed),
    };
  });
}
