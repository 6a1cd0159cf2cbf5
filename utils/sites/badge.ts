/** The toolbar badge: how many stories on the tab's page are new. */
import { browser } from '../browser.ts';

const INK = '#b3261e';

/** Shows a count on one tab; 0 clears it. A tab that closed meanwhile is no error. */
export async function showBadge(tabId: number, count: number): Promise<void> {
  const text = count === 0 ? '' : count > 99 ? '99+' : String(count);
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: INK }),
  ]);
}
