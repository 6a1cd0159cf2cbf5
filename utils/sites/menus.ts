/** What a right click on a link offers, on the sites that are on. */
import { browser } from '../browser.ts';
import { matchPattern } from '../story/site.ts';

/** Items by their words, each with what the reader says of the link. */
const ITEMS = new Map([
  ['menuNoStory', false],
  ['menuStory', true],
]);

/** Where it is noted on which pages the menu appears; lasts as long as the browser runs, as its words do. */
const SLOT = 'menus';

/** Makes the menu appear on the pages of exactly these registrable domains. Calls must not overlap. */
export async function registerMenus(domains: readonly string[]): Promise<void> {
  const pages = domains.toSorted().join(' ');
  const { [SLOT]: known } = await browser.storage.session.get(SLOT);
  if (known === pages) return;
  await browser.contextMenus.removeAll();
  for (const id of domains.length ? ITEMS.keys() : [])
    browser.contextMenus.create({
      id,
      title: browser.i18n.getMessage(id),
      contexts: ['link'],
      documentUrlPatterns: domains.map(matchPattern),
      targetUrlPatterns: ['*://*/*'],
    });
  await browser.storage.session.set({ [SLOT]: pages });
}

/** A link that was chosen from the menu. */
export interface Chosen {
  readonly tabId: number;
  readonly url: string;
  /** Whether the reader says that it is a story. */
  readonly story: boolean;
}

/** Calls back when the reader chooses. Private windows are left out: nothing is remembered there. */
export const onMenu = (listener: (chosen: Chosen) => void): void =>
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl }, tab) => {
    const story = ITEMS.get(String(menuItemId));
    if (story !== undefined && linkUrl && tab?.id !== undefined && !tab.incognito)
      listener({ tabId: tab.id, url: linkUrl, story });
  });

/** Shows the popup, where the browser lets it be shown without a click on the button. */
export const showPopup = (): Promise<void> => browser.action.openPopup().catch(() => {});
