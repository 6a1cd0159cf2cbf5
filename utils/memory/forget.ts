/** The reader wants a story, a site or everything forgotten: no store holds anything of it afterwards. */
import { type Database, type Done, resolveKey, STORES, type Writing, write } from '../store/index.ts';
import { keysOfSite, siteOfKey, storyKey } from '../story/identity.ts';

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

async function forgetStory(tx: Writing, url: string): Promise<void> {
  const key = await resolveKey(tx, storyKey(url));
  const aliases = tx.objectStore('aliases');
  const addresses = await aliases.index('story').getAllKeys(key);
  await Promise.all([
    ...(['stories', 'reading', 'clippings'] as const).map((name) => tx.objectStore(name).delete(key)),
    ...addresses.map((address) => aliases.delete(address)),
  ]);
}

/** Stories of other sites that were listed there stay; that they were opened from there does not. */
async function forgetSite(tx: Writing, site: string): Promise<void> {
  const [from, to] = keysOfSite(site);
  const keys = IDBKeyRange.bound(from, to, false, true);
  const stores = ['stories', 'aliases', 'reading', 'clippings', 'authors', 'visits'] as const;
  await Promise.all([...stores.map((name) => tx.objectStore(name).delete(keys)), tx.objectStore('sites').delete(site)]);
  const reading = tx.objectStore('reading');
  const rows = await reading.getAll();
  const openedFromThere = rows.filter((row) => row.from !== null && siteOfKey(row.from) === site);
  await Promise.all(openedFromThere.map((row) => reading.put({ ...row, from: null })));
}

/** What stays is a number and ids: the revision, so that it never goes back, and which operations were applied. */
async function forgetEverything(tx: Writing): Promise<void> {
  const stores = STORES.filter((name) => name !== 'operations' && name !== 'settings');
  await Promise.all(stores.map((name) => tx.objectStore(name).clear()));
}
