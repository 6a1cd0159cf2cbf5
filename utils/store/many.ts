/** Many rows at once. */
import type { StoreKey, StoreValue } from 'idb';
import type { Schema, Transaction } from './schema.ts';

type Keyed = 'stories' | 'aliases' | 'reading' | 'clippings';
type Key<Name extends Keyed> = StoreKey<Schema, Name>;
type Rows<Name extends Keyed> = Map<Key<Name>, StoreValue<Schema, Name>>;

/** A request takes about 45 µs in Chromium 156, a key of `getAllKeys` 4: so many keys a request may be read in vain. */
const WORTH = 10;

/** The rows under these keys, by key; keys without a row are left out. */
export async function getMany<Name extends Keyed>(
  tx: Transaction,
  name: Name,
  keys: Iterable<Key<Name>>,
): Promise<Rows<Name>> {
  const store = (tx as Transaction).objectStore(name as Keyed);
  const wanted = [...new Set(keys)];
  const rows = await Promise.all(wanted.map((key) => store.get(key)));
  return new Map(wanted.flatMap((key, at) => (rows[at] ? [[key, rows[at]]] : []))) as Rows<Name>;
}

/** The same for a store in which most of the keys have no row: first finds out which have one, if that is the cheaper way. */
export async function getFew<Name extends Keyed>(
  tx: Transaction,
  name: Name,
  keys: Iterable<Key<Name>>,
): Promise<Rows<Name>> {
  const wanted = [...new Set(keys)].sort();
  if (!wanted.length) return new Map();
  const most = wanted.length * WORTH;
  const range = IDBKeyRange.bound(wanted[0], wanted.at(-1));
  const known = await (tx as Transaction).objectStore(name as Keyed).getAllKeys(range, most);
  const has = new Set(known);
  return getMany(tx, name, known.length < most ? wanted.filter((key) => has.has(key)) : wanted);
}
