/** What peek says of a card beside its state: who wrote the story, who of them is followed, and what changed. */
import { type Database, read } from '../store/index.ts';
import { authorKey } from '../story/author.ts';
import type { Card } from '../story/card.ts';
import { siteOfKey, storyKey } from '../story/identity.ts';
import { dateInUrl } from '../story/url-date.ts';
import { type Change, changeSince } from './change.ts';
import { recall } from './recall.ts';
import { publishedOf } from './story-row.ts';

export interface About {
  /** As the card shows them; where it shows none, as the memory knows them. */
  readonly authors: readonly string[];
  /** Those of them who are followed. */
  readonly followed: readonly string[];
  /** As cards showed it, else as the story's own page or its address says: an ISO date or date-time. */
  readonly published: string | null;
  readonly change: Change | null;
}

export const about = (db: Database, { card }: { readonly card: Card }): Promise<About> =>
  read(db, async (tx) => {
    const [[known], follows] = await Promise.all([recall(tx, [card]), tx.objectStore('authors').getAllKeys()]);
    const { story, reading } = known!;
    const authors =
      [card.authors, story?.authors ?? [], story?.carried.authors ?? []].find(({ length }) => length > 0) ?? [];
    const site = siteOfKey(story?.key ?? storyKey(card.url));
    const followed = new Set<string>(follows);
    return {
      authors,
      followed: authors.filter((name) => followed.has(authorKey(name, site))),
      published: card.published ?? (story ? publishedOf(story) : dateInUrl(card.url)),
      change: story && reading && reading.read !== null ? changeSince(story, reading.read) : null,
    };
  });
