/** Telling open pages. A tab without our page script rejects, which is no fault of anyone's. */
import { browser } from '../browser.ts';
import { matchPattern } from '../story/site.ts';

/**
 * Tells the open pages of these domains, and every extension page, that something visible changed. To every frame of a
 * tab: in Firefox a peek frame hears only what its tab is told.
 */
export async function tellChanged(domains: readonly string[], revision: number): Promise<void> {
  const tabs = domains.length ? await browser.tabs.query({ url: domains.map(matchPattern) }) : [];
  await Promise.allSettled([
    ...tabs.map((tab) => browser.tabs.sendMessage(tab.id!, { to: 'page', kind: 'changed', revision })),
    browser.runtime.sendMessage({ to: 'extension', kind: 'changed', revision }),
  ]);
}

/**
 * Tells the pages of a domain to take everything away. Goes to every tab: once the permission is gone, the browser no
 * longer says which tab shows what, so the page compares the domain itself.
 */
export async function tellLeave(domain: string): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map((tab) => browser.tabs.sendMessage(tab.id!, { to: 'page', kind: 'leave', domain }, { frameId: 0 })),
  );
}

/** Tells the page in one tab something. A page that is gone is no error. */
export const tellPage = async (tabId: number, message: object): Promise<void> => {
  await Promise.allSettled([browser.tabs.sendMessage(tabId, { to: 'page', ...message }, { frameId: 0 })]);
};

/** Asks the page in one tab something; rejects where no page script answers. */
export const askPage = (tabId: number, message: object): Promise<unknown> =>
  browser.tabs.sendMessage(tabId, { to: 'page', ...message }, { frameId: 0 });
