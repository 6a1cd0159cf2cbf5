/** Which of a card's authors the reader follows. */
import { type Database, read } from '../store/index.ts';
import { authorKey } from '../story/author.ts';
import type { Card } from '../story/card.ts';
import { siteOfKey, storyKey } from '../story/identity.ts';

/** Their names, as the card shows them. */
export const followedAuthors = (db: Database, { card }: { readonly card: Card }): Promise<string[]> =>
  read(db, async (tx) => {
    const followed = new Set(await tx.objectStore('authors').getAllKeys());
    return card.authors.filter((name) => followed.has(authorKey(name, siteOfKey(storyKey(card.url)))));
  });
