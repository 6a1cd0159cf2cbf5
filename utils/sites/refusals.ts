/** Why what the reader chose from the menu was not done: kept until the popup has said it. */
import { browser } from '../browser.ts';
import type { Refusal } from '../story/taught.ts';

const slot = (tabId: number): string => `refused:${tabId}`;

/** Notes why, or (null) that all is well. */
export const noteRefusal = (tabId: number, refused: Refusal | null): Promise<void> =>
  browser.storage.session.set({ [slot(tabId)]: refused });

/** What was noted, once. */
export async function takeRefusal(tabId: number): Promise<Refusal | null> {
  const { [slot(tabId)]: refused } = await browser.storage.session.get(slot(tabId));
  if (refused) await browser.storage.session.remove(slot(tabId));
  return (refused as Refusal | undefined) ?? null;
}
