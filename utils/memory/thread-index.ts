/** The thread index of a database, opened: read once, then kept as long as its ids stand in the store. */
import { type Database, readSegments, type Transaction } from '../store/index.ts';
import { openSegment, type Segment, UnreadableSegment } from '../threads/index.ts';

export interface ThreadIndex {
  /** By id. */
  readonly segments: ReadonlyMap<string, Segment>;
  /** Ids of bytes that are damaged or of another version. */
  readonly unreadable: readonly string[];
}

/** A memo, no state: the bytes under an id never change, and it goes with its connection. */
const held = new WeakMap<Database, Map<string, Segment | null>>();

/** The index as this transaction sees it. */
export async function openIndex(tx: Transaction): Promise<ThreadIndex> {
  const opened = held.get(tx.db) ?? new Map<string, Segment | null>();
  held.set(tx.db, opened);
  const { ids, read } = await readSegments(tx, (id) => opened.has(id));
  for (const [id, bytes] of read) opened.set(id, openedOrNull(bytes));
  const live = new Set(ids);
  for (const id of opened.keys()) if (!live.has(id)) opened.delete(id);
  const unreadable = ids.filter((id) => !opened.get(id));
  return {
    segments: new Map([...opened].filter((entry): entry is [string, Segment] => entry[1] !== null)),
    unreadable,
  };
}

function openedOrNull(bytes: Uint8Array): Segment | null {
  try {
    return openSegment(bytes);
  } catch (error) {
    if (error instanceof UnreadableSegment) return null;
    throw error;
  }
}
