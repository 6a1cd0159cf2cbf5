/** Functions that the driver sends into an extension page to run there. Each stands alone: it can see no other. */
import type { Browser } from 'webextension-polyfill';
import type { Reply, ToPage } from '../../utils/messages/protocol.ts';

/** The extension API; both browsers have it under this name. */
declare const chrome: Browser;

/** Sends a message to the background. */
export function send(message: unknown): Promise<Reply<unknown> | undefined> {
  return chrome.runtime.sendMessage(message);
}

/** Sends a message to the newest tab at an address; undefined where nobody answers. */
export async function tell(url: string, message: ToPage): Promise<unknown> {
  const tabs = await chrome.tabs.query({});
  const tab = tabs.findLast((one) => one.url === url);
  return tab && chrome.tabs.sendMessage(tab.id!, message, { frameId: 0 }).catch(() => undefined);
}

/** What is drawn on the newest tab at an address, as JSON; undefined where no script may be brought into it. */
export async function drawn(url: string): Promise<string | undefined> {
  const tab = (await chrome.tabs.query({})).findLast((one) => one.url === url);
  const brought = chrome.scripting.executeScript({ target: { tabId: tab!.id! }, files: ['drawn.js'] });
  return (await brought.catch(() => []))[0]?.result as string | undefined;
}

/** What the toolbar button says on the newest tab at an address. */
export async function badge(url: string): Promise<string> {
  const tab = (await chrome.tabs.query({})).findLast((one) => one.url === url);
  return chrome.action.getBadgeText({ tabId: tab!.id! });
}

/**
 * Moves every moment in the extension's databases back by `ms`; a moment is a number that is ms since 2001 or later. The
 * thread index holds moments in its bytes: it is to be built anew.
 */
export async function moveBack(ms: number): Promise<void> {
  const moved = (value: unknown): unknown => {
    if (typeof value === 'number') return value > 1e12 && value < 1e13 ? value - ms : value;
    if (Array.isArray(value)) return value.map(moved);
    if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, moved(inner)]));
  };
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  for (const { name } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name!));
    const stores = [...database.objectStoreNames];
    if (stores.length > 0) {
      const transaction = database.transaction(stores, 'readwrite');
      for (const name of stores) {
        const store = transaction.objectStore(name);
        const keys = await done(store.getAllKeys());
        const values = await done(store.getAll());
        for (const [i, value] of values.entries()) {
          // A store with keys of its own finds them in the value.
          await done(store.keyPath === null ? store.put(moved(value), keys[i]) : store.put(moved(value)));
        }
      }
      if (stores.includes('segments')) {
        await done(transaction.objectStore('segments').clear());
        await done(transaction.objectStore('settings').put({ name: 'unfiled', value: { after: '' } }));
      }
    }
    database.close();
  }
}
