/** The menu of a right click on a link. It is out of a driver's reach: what a click in it does is done by hand. */
import type { Browser } from 'webextension-polyfill';
import { GECKO_ID } from '../../harness/build.ts';
import { inChrome } from '../../harness/firefox.ts';
import type { Page, Reader } from '../../harness/reader.ts';

/** Inside the background. */
declare const chrome: Browser;

type Item = 'menuNoStory' | 'menuStory';

/** Chooses an item of ours on a link of the newest tab at the page's address. */
export async function choose(reader: Reader, page: Page, menuItemId: Item, linkUrl: string): Promise<void> {
  const info = { menuItemId, linkUrl, pageUrl: page.url(), editable: false, modifiers: [] };
  if (reader.kind === 'firefox') {
    const [given, id, url] = [info, GECKO_ID, page.url()].map((one) => JSON.stringify(one));
    await inChrome(
      reader.browser,
      `(() => {
        const tab = gBrowser.tabs.findLast(({ linkedBrowser }) => linkedBrowser.currentURI.spec === ${url});
        WebExtensionPolicy.getByID(${id}).extension.emit('webext-menu-menuitem-click', ${given}, tab);
        return '';
      })()`,
    );
    return;
  }
  // Wakes it.
  await reader.ask('numbers', {});
  const worker = await reader.browser.waitForTarget((target) => target.type() === 'service_worker');
  await (await worker.worker())!.evaluate(async (info) => {
    const tab = (await chrome.tabs.query({})).findLast(({ url }) => url === info.pageUrl);
    const { onClicked } = chrome.contextMenus as unknown as { onClicked: { dispatch(...given: unknown[]): void } };
    onClicked.dispatch(info, tab);
  }, info);
}
