/** `operations`: which of the reader's actions were applied. Ids and times only: nothing of what was done. */
import type { Writing } from './schema.ts';

/** How long a repeated request is known again (ms): retries come within seconds. */
const KEPT = 24 * 3600_000;
/** Old ids dropped at one write. */
const DROPPED = 50;

/** Notes an operation, and drops a few old ones. False if it was applied before. */
export async function isFirstTime(tx: Writing, op: string, now: number): Promise<boolean> {
  const operations = tx.objectStore('operations');
  const [known, old] = await Promise.all([
    operations.getKey(op),
    operations.index('at').getAllKeys(IDBKeyRange.upperBound(now - KEPT), DROPPED),
  ]);
  if (known) return false;
  await Promise.all([operations.put({ op, at: now }), ...old.map((key) => operations.delete(key))]);
  return true;
}
