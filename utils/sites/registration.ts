/** Which pages the page script runs in: registered for the sites that are on, injected into tabs already open. */
import { browser } from '../browser.ts';
import { matchPattern } from '../story/site.ts';

const ID = 'page';
const FILES = ['page.js'];

/** Makes the registration hold exactly these registrable domains. Calls must not overlap. */
export async function registerPages(domains: readonly string[]): Promise<void> {
  const matches = domains.map(matchPattern).sort();
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (!matches.length) return known ? browser.scripting.unregisterContentScripts({ ids: [ID] }) : undefined;
  if (known) {
    const same = JSON.stringify([...(known.matches ?? [])].sort()) === JSON.stringify(matches);
    return same ? undefined : browser.scripting.updateContentScripts([{ id: ID, matches }]);
  }
  return browser.scripting.registerContentScripts([
    { id: ID, js: FILES, matches, runAt: 'document_start', allFrames: false, persistAcrossSessions: true },
  ]);
}

/** Starts the page script in the tabs of a domain that are already open. Tabs that refuse (error pages) are passed over. */
export async function startOpenTabs(domain: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: matchPattern(domain) });
  await Promise.allSettled(
    tabs.map((tab) =>
      browser.scripting.executeScript({ target: { tabId: tab.id! }, files: FILES, injectImmediately: true }),
    ),
  );
}

/** What the page script has brought, most of it only where it is needed. */
type Brought = 'live' | 'recognition' | 'marks' | 'story' | 'links' | 'frame' | 'sweep';

/** Brings a script into the page of a tab that runs the page script; resolves with what it says. */
export async function bring(script: Brought, tabId: number): Promise<unknown> {
  const target = { tabId, frameIds: [0] };
  // The recogniser's layers, one call for each: the files of one call run in one task.
  if (script === 'recognition') for (const layer of ['words.js', 'outline.js']) await bringFile(layer, target);
  return bringFile(`${script}.js`, target);
}

async function bringFile(file: string, target: { tabId: number; frameIds: number[] }): Promise<unknown> {
  const [brought] = await browser.scripting.executeScript({ target, files: [file], injectImmediately: true });
  return brought?.result;
}

/** Calls back when the extension was updated: the pages that are open run the old script, or none. */
export const onUpdated = (listener: () => void): void =>
  browser.runtime.onInstalled.addListener(({ reason }) => reason === 'update' && listener());
