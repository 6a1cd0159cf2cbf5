/** A story's own page names its real address: what was known under two keys becomes one story. */
import { renameInJudgements, resolveKey, type Writing } from '../store/index.ts';
import type { StoryPage } from '../story/card.ts';
import { fold } from '../story/fold.ts';
import { isCredible, type SectionKey, type StoryKey, storyKey } from '../story/identity.ts';
import { joinedReading } from './reading-row.ts';
import { joined } from './story-row.ts';

/**
 * The story's key from now on: where its page may be believed, that of the canonical address, with all that was known
 * under the other one. A page that names a section, or another story (whose own page had another headline), may not.
 * @param from the key that the page's URL leads to
 */
export async function joinCanonical(tx: Writing, from: StoryKey, page: StoryPage): Promise<StoryKey> {
  if (!page.canonical || !isCredible(page.url, page.canonical)) return from;
  const named = storyKey(page.canonical);
  const to = await resolveKey(tx, named);
  if (to === from || !(await isThatStory(tx, named, to, page))) return from;
  await Promise.all([joinStories(tx, from, to), joinReading(tx, from, to), joinClippings(tx, from, to)]);
  await Promise.all([pointAliases(tx, from, to), renameInJudgements(tx, from, to)]);
  return to;
}

/** Whether an address is the story of this page, as far as it was ever open: under that headline, and no section page. */
async function isThatStory(tx: Writing, named: StoryKey, story: StoryKey, page: StoryPage): Promise<boolean> {
  const [row, visit] = await Promise.all([
    tx.objectStore('stories').get(story),
    tx.objectStore('visits').getKey(named as string as SectionKey),
  ]);
  const headline = row?.pageHeadline ?? null;
  return headline === null ? visit === undefined : fold(headline) === fold(page.headline);
}

async function joinStories(tx: Writing, from: StoryKey, to: StoryKey): Promise<void> {
  const store = tx.objectStore('stories');
  const [old, known] = await Promise.all([store.get(from), store.get(to)]);
  if (!old) return;
  await Promise.all([store.delete(from), store.put(joined(known ?? { ...old, key: to }, old))]);
}

async function joinReading(tx: Writing, from: StoryKey, to: StoryKey): Promise<void> {
  const store = tx.objectStore('reading');
  const [old, known] = await Promise.all([store.get(from), store.get(to)]);
  if (!old) return;
  await Promise.all([store.delete(from), store.put(known ? joinedReading(known, old) : { ...old, key: to })]);
}

async function joinClippings(tx: Writing, from: StoryKey, to: StoryKey): Promise<void> {
  const store = tx.objectStore('clippings');
  const [old, known] = await Promise.all([store.get(from), store.get(to)]);
  if (!old) return;
  await Promise.all([store.delete(from), store.put({ key: to, at: Math.min(old.at, known?.at ?? old.at) })]);
}

async function pointAliases(tx: Writing, from: StoryKey, to: StoryKey): Promise<void> {
  const store = tx.objectStore('aliases');
  const older = await store.index('story').getAllKeys(from);
  await Promise.all([from, ...older].map((key) => store.put({ key, story: to })));
}
