/** `aliases`: addresses that turned out to lead to a story known under another one. */
import type { StoryKey } from '../story/identity.ts';
import type { Transaction } from './schema.ts';

/** The story that a key leads to. */
export async function resolveKey(tx: Transaction, key: StoryKey): Promise<StoryKey> {
  return (await tx.objectStore('aliases').get(key))?.story ?? key;
}
