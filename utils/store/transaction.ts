/** Transactions over the whole database: a use case is one of them, and done means committed. */
import { inWords } from './errors.ts';
import { isFirstTime } from './operations.ts';
import { type Database, type Reading, STORES, type Transaction, type Writing } from './schema.ts';
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
export const read = <Reply>(db: Database, work: (tx: Reading) => Promise<Reply>): Promise<Reply> =>
  run(() => db.transaction([...STORES], 'readonly'), work);

/**
 * Applies an operation once, in one transaction over every store; resolves after it is on disk. If anything fails,
 * nothing of it is kept, and the error's message is a sentence that can be shown.
 * @param op operation id
 * @param now ms since epoch
 */
export const write = <Reply>(db: Database, op: string, now: number, work: Work<Reply>): Promise<Done<Reply>> =>
  run(
    () => db.transaction([...STORES], 'readwrite', { durability: 'strict' }),
    async (tx) => {
      const changed = (await isFirstTime(tx, op, now)) && (await work.change(tx));
      return { changed: changed ? await moveRevision(tx) : null, reply: await work.reply(tx) };
    },
  );

async function run<Tx extends Transaction, Reply>(begin: () => Tx, work: (tx: Tx) => Promise<Reply>): Promise<Reply> {
  let tx: Tx | null = null;
  try {
    tx = begin();
    tx.done.catch(() => {}); // Told below; here it must only not count as unhandled.
    const reply = await work(tx);
    await tx.done;
    return reply;
  } catch (error) {
    throw inWords((tx && (await abort(tx))) ?? error);
  }
}

/** Undoes what was done; returns why the browser had ended the transaction, if it had. */
async function abort(tx: Transaction): Promise<DOMException | null> {
  try {
    tx.abort();
  } catch {
    // It was over already.
  }
  await tx.done.catch(() => {});
  return tx.error;
}
