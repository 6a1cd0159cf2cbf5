/** Transactions over the whole database: a use case is one of them, and done means committed. */
import { inWords } from './errors.ts';
import { isFirstTime } from './operations.ts';
import { type Database, type Reading, STORES, type Writing } from './schema.ts';
import { moveRevision } from './settings.ts';

/** What a use case that changes something answers. */
export interface Done<Reply> {
  readonly reply: Reply;
  /** The revision it moved to, or null if nothing visible changed. */
  readonly changed: number | null;
}

/** What happens inside one writing transaction. Both may await nothing but requests of that transaction. */
export interface Work<Reply> {
  /** Changes rows; says whether something visible changed. Not called when the operation was applied before. */
  readonly change: (tx: Writing) => Promise<boolean>;
  /** The answer, read after the change. */
  readonly reply: (tx: Writing) => Promise<Reply>;
}

/** Runs `work` in one reading transaction. */
export async function read<Reply>(db: Database, work: (tx: Reading) => Promise<Reply>): Promise<Reply> {
  const tx = db.transaction([...STORES], 'readonly');
  return settle(tx, work(tx));
}

/**
 * Applies an operation once, in one transaction over every store; resolves after it is on disk. If anything fails,
 * nothing of it is kept.
 * @param op operation id
 * @param now ms since epoch
 */
export async function write<Reply>(db: Database, op: string, now: number, work: Work<Reply>): Promise<Done<Reply>> {
  const tx = db.transaction([...STORES], 'readwrite', { durability: 'strict' });
  const run = async () => {
    const changed = (await isFirstTime(tx, op, now)) && (await work.change(tx));
    return { changed: changed ? await moveRevision(tx) : null, reply: await work.reply(tx) };
  };
  return settle(tx, run());
}

async function settle<Reply>(tx: Reading | Writing, work: Promise<Reply>): Promise<Reply> {
  const over = tx.done.then(
    () => null,
    () => tx.error,
  );
  try {
    const reply = await work;
    await tx.done;
    return reply;
  } catch (error) {
    abort(tx);
    throw inWords((await over) ?? error);
  }
}

/** A transaction that failed by itself is over already, and says so by throwing. */
function abort(tx: Reading | Writing): void {
  try {
    tx.abort();
  } catch {}
}
