/** A story's own page names its real address: what was known under two keys becomes one story. */
import { resolveKey, type Writing } from '../store/index.ts';
import { isCredible, type SectionKey, type StoryKey, storyKey } from '../story/identity.ts';
import { joinedReading } from './reading-row.ts';
import { joined } from './story-row.ts';

/** The story's key from now on. Joins only where the page may be believed, and never to a section page. */
export async function joinCanonical(tx: Writing, url: string, canonical: string | null): Promise<StoryKey> {
  const from = await resolveKey(tx, storyKey(url));
  if (!canonical || !isCredible(url, canonical)) return from;
  const named = storyKey(canonical);
  const to = await resolveKey(tx, named);
  if (to === from || (await tx.objectStore('visits').getKey(named as string as SectionKey))) return from;
  await Promise.all([joinStories(tx, from, to), joinReading(tx, from, to), joinClippings(tx, from, to)]);
  await pointAliases(tx, from, to);
  return to;
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
