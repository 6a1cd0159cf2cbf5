/** Why what the reader chose from the menu was not done, until the popup has had the time to say it. */
import { browser } from '../browser.ts';
import type { Refusal } from '../story/taught.ts';

/** ms */
const LASTS = 10_000;
const slot = (tabId: number): string => `refused:${tabId}`;

/** Notes why, or (null) that all is well; `now` is ms since epoch. */
export const noteRefusal = (tabId: number, refused: Refusal | null, now: number): Promise<void> =>
  browser.storage.session.set({ [slot(tabId)]: { refused, at: now } });

/** What was noted a moment ago. */
export async function lastRefusal(tabId: number, now: number): Promise<Refusal | null> {
  const { [slot(tabId)]: noted } = await browser.storage.session.get(slot(tabId));
  const { refused, at } = (noted ?? { refused: null, at: 0 }) as { refused: Refusal | null; at: number };
  return now - at < LASTS ? refused : null;
}
