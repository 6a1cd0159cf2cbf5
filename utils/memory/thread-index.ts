/** The thread index of a database, opened: read once, then kept as long as its ids stand in the store. */
import { type Database, readSegments, type Transaction } from '../store/index.ts';
import { openSegment, type Related, type Segment, UnreadableSegment } from '../threads/index.ts';

export interface ThreadIndex {
  /** By id. */
  readonly segments: ReadonlyMap<string, Segment>;
  /** Ids of bytes that are damaged or of another version. */
  readonly unreadable: readonly string[];
  /** What the index answers to cards, in order: worked out once for each, until something is filed or forgotten. */
  answered<Asked extends Question>(
    asked: readonly Asked[],
    work: (unanswered: readonly Asked[]) => readonly (readonly Related[])[],
  ): (readonly Related[])[];
}

interface Question {
  readonly key: string;
  readonly card: { readonly headline: string; readonly dek: string | null; readonly published: string | null };
}

interface Held {
  /** Null: unreadable. */
  readonly segments: Map<string, Segment | null>;
  readonly answers: Map<string, readonly Related[]>;
}

/** A memo, no state: the bytes under an id never change, and it goes with its connection. */
const memo = new WeakMap<Database, Held>();

/** The index as this transaction sees it. */
export async function openIndex(tx: Transaction): Promise<ThreadIndex> {
  const { segments, answers } = heldBy(tx.db);
  const { ids, read } = await readSegments(tx, (id) => segments.has(id), openedOrNull);
  for (const [id, segment] of read) segments.set(id, segment);
  const live = new Set(ids);
  const gone = [...segments.keys()].filter((id) => !live.has(id));
  for (const id of gone) segments.delete(id);
  if (gone.length > 0 || read.size > 0) answers.clear();
  const readable = [...segments].filter((entry): entry is [string, Segment] => entry[1] !== null);
  return {
    segments: new Map(readable),
    unreadable: ids.filter((id) => !segments.get(id)),
    answered(asked, work) {
      const unanswered = asked.filter((one) => !answers.has(inFull(one)));
      for (const [at, answer] of work(unanswered).entries()) answers.set(inFull(unanswered[at]!), answer);
      return asked.map((one) => answers.get(inFull(one))!);
    },
  };
}

const inFull = ({ key, card: { headline, dek, published } }: Question): string =>
  [key, headline, dek, published].join('\n');

function heldBy(db: Database): Held {
  const held = memo.get(db) ?? { segments: new Map(), answers: new Map() };
  memo.set(db, held);
  return held;
}

function openedOrNull(bytes: Uint8Array): Segment | null {
  try {
    return openSegment(bytes);
  } catch (error) {
    if (error instanceof UnreadableSegment) return null;
    throw error;
  }
}
