/** What is known of cards, many at once. */
import { getFew, getMany, type Transaction } from '../store/index.ts';
import { authorKey } from '../story/author.ts';
import type { Card } from '../story/card.ts';
import { type StoryKey, siteOfKey, storyKey } from '../story/identity.ts';
import type { Known } from './state.ts';

/** The stories that URLs lead to, aliases followed; in order. */
export async function resolveMany(tx: Transaction, urls: readonly string[]): Promise<StoryKey[]> {
  const keys = urls.map(storyKey);
  const aliases = await getFew(tx, 'aliases', keys);
  return keys.map((key) => aliases.get(key)?.story ?? key);
}

/**
 * What is known of each card, in order. Rows are asked for under the cards' own keys before it is known which of them
 * are aliases: few are, and an alias has no rows of its own.
 */
export async function recall(tx: Transaction, cards: readonly Pick<Card, 'url' | 'authors'>[]): Promise<Known[]> {
  const keys = cards.map((card) => storyKey(card.url));
  const [aliases, direct, follows] = await Promise.all([
    getFew(tx, 'aliases', keys),
    rowsOf(tx, keys),
    tx.objectStore('authors').getAllKeys(),
  ]);
  const joined = await rowsOf(
    tx,
    [...aliases.values()].map((alias) => alias.story),
  );
  const followed = new Set<string>(follows);
  return cards.map((card, at) => {
    const alias = aliases.get(keys[at]!);
    const [key, rows] = alias ? [alias.story, joined] : [keys[at]!, direct];
    const story = rows.stories.get(key);
    const byFollowed = (name: string) => followed.has(authorKey(name, siteOfKey(key)));
    return {
      key,
      story,
      reading: rows.reading.get(key),
      clipped: rows.clippings.has(key),
      followed:
        followed.size > 0 &&
        [...card.authors, ...(story?.authors ?? []), ...(story?.carried.authors ?? [])].some(byFollowed),
    };
  });
}

async function rowsOf(tx: Transaction, keys: readonly StoryKey[]) {
  const [stories, reading, clippings] = await Promise.all([
    getMany(tx, 'stories', keys),
    getFew(tx, 'reading', keys),
    getFew(tx, 'clippings', keys),
  ]);
  return { stories, reading, clippings };
}
