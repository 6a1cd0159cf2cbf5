/** The reader wants a story, a site or everything forgotten: no store holds anything of it afterwards. */
import {
  type Database,
  type Done,
  resolveKey,
  STORES,
  type StoreName,
  setFiledUpTo,
  unjudge,
  type Writing,
  write,
} from '../store/index.ts';
import { keysOfSite, type SectionKey, siteOfKey, storyKey } from '../story/identity.ts';
import { withoutPlaces } from './story-row.ts';
import { unfile } from './thread-filing.ts';

export type Forgetting = { readonly story: string } | { readonly site: string } | { readonly everything: true };

/** Forgetting a site also switches it off. */
export const forget = (
  db: Database,
  { op, what }: { readonly op: string; readonly what: Forgetting },
  now: number,
): Promise<Done<null>> =>
  write(db, op, now, {
    change: async (tx) => {
      if ('story' in what) await forgetStory(tx, what.story);
      else if ('site' in what) await forgetSite(tx, what.site);
      else await forgetEverything(tx);
      return true;
    },
    reply: async () => null,
  });

/** With all its addresses; its own page may have been a section page too, where it lists others. */
async function forgetStory(tx: Writing, url: string): Promise<void> {
  const key = await resolveKey(tx, storyKey(url));
  const joined = await tx.objectStore('aliases').index('story').getAllKeys(key);
  const addresses = new Set<string>([key, ...joined]);
  const stores = ['stories', 'aliases', 'reading', 'clippings', 'visits'] as const;
  await forgetKeys(
    tx,
    stores,
    [...addresses].map((address) => IDBKeyRange.only(address)),
  );
  await forgetOrigins(tx, (section) => addresses.has(section));
  for (const address of addresses) {
    await forgetPlaces(tx, IDBKeyRange.only(address));
    await unjudge(tx, IDBKeyRange.only(address));
  }
  await unfile(tx, (filed) => addresses.has(filed));
}

/** Stories of other sites that were listed there stay. */
async function forgetSite(tx: Writing, site: string): Promise<void> {
  const [from, to] = keysOfSite(site);
  const stores = ['stories', 'aliases', 'reading', 'clippings', 'authors', 'visits'] as const;
  await forgetKeys(tx, stores, [IDBKeyRange.bound(from, to, false, true)]);
  await forgetKeys(tx, ['sites'], [IDBKeyRange.only(site)]);
  await forgetOrigins(tx, (section) => siteOfKey(section) === site);
  await forgetPlaces(tx, IDBKeyRange.bound(from, to, false, true));
  await unjudge(tx, IDBKeyRange.bound(from, to, false, true));
  await unfile(tx, (filed) => siteOfKey(filed) === site);
}

async function forgetKeys(tx: Writing, stores: readonly StoreName[], ranges: readonly IDBKeyRange[]): Promise<void> {
  await Promise.all(stores.flatMap((name) => ranges.map((range) => tx.objectStore(name).delete(range))));
}

/** That other stories were opened from there. */
async function forgetOrigins(tx: Writing, isForgotten: (section: SectionKey) => boolean): Promise<void> {
  const reading = tx.objectStore('reading');
  const rows = await reading.getAll();
  const fromThere = rows.filter((row) => row.from !== null && isForgotten(row.from));
  await Promise.all(fromThere.map((row) => reading.put({ ...row, from: null })));
}

/** That other stories stood there. */
async function forgetPlaces(tx: Writing, sections: IDBKeyRange): Promise<void> {
  const stories = tx.objectStore('stories');
  const rows = await stories.index('sections').getAll(sections);
  await Promise.all(rows.map((row) => stories.put(withoutPlaces(row, (section) => sections.includes(section)))));
}

/** What stays is a number and ids: the revision, so that it never goes back, and which operations were applied. */
async function forgetEverything(tx: Writing): Promise<void> {
  const stores = STORES.filter((name) => name !== 'operations' && name !== 'settings');
  await Promise.all(stores.map((name) => tx.objectStore(name).clear()));
  await setFiledUpTo(tx, null);
}
