/** `settings`: single values, among them the revision of everything that shows. */
import type { Transaction, Writing } from './schema.ts';

const REVISION = 'revision';

/** How often something visible changed. */
export async function revision(tx: Transaction): Promise<number> {
  return ((await tx.objectStore('settings').get(REVISION))?.value as number | undefined) ?? 0;
}

/** Something visible changed: the next revision. */
export async function moveRevision(tx: Writing): Promise<number> {
  const value = (await revision(tx)) + 1;
  await tx.objectStore('settings').put({ name: REVISION, value });
  return value;
}
