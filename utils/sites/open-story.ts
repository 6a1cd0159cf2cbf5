/** Leading a tab to a story, where the page itself is not to be asked. */
import { browser } from '../browser.ts';

/** Opens a URL as a link in the tab does: in it, in a new tab behind or before it, or in a new window. */
export async function openStory(
  tabId: number,
  url: string,
  way: 'here' | 'behind' | 'before' | 'window',
): Promise<void> {
  const { windowId = browser.windows.WINDOW_ID_CURRENT, incognito } = await browser.tabs.get(tabId);
  if (way === 'here') await browser.tabs.update(tabId, { url });
  else if (way === 'window') await browser.windows.create({ url, incognito });
  else await browser.tabs.create({ url, windowId, openerTabId: tabId, active: way === 'before' });
}
