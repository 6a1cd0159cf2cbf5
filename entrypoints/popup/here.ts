/** What the popup was opened on: the tab in front, its site, and the stories on it. */
import { distinct } from '../../components/distinct.ts';
import { browser } from '../../utils/browser.ts';
import { askAsExtension } from '../../utils/messages/client.ts';
import type { Lessons, Look, PageCards, Site, ToPage } from '../../utils/messages/protocol.ts';
import type { Card } from '../../utils/story/card.ts';

export interface Here {
  readonly tabId: number | null;
  /** Whether the tab is in a private window, where nothing is remembered. */
  readonly incognito: boolean;
  readonly site: Site;
  /** The page's stories, in order. */
  readonly cards: readonly Card[];
  /** What the page shows; null where the site is off or its page script doesn't answer. */
  readonly look: Look | null;
  /** What was taught on its site, where that is anything. */
  readonly taught: Lessons | null;
}

/** A page that was only just let in is still reading itself: asked again after each of these pauses (ms). */
const PAUSES = [200, 400, 800, 1600];

export async function here(): Promise<Here> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const tabId = tab?.id ?? null;
  const site = await askAsExtension('site', { url: tab?.url ?? '' });
  const page = tabId !== null && site.on && site.granted ? await pageCards(tabId) : null;
  const cards = distinct(page?.cards ?? []);
  const look = page && (await askAsExtension('look', { section: page.section, cards }));
  const taught = page && tabId !== null ? await askAsExtension('lessons', { tabId }) : null;
  return { tabId, incognito: tab?.incognito ?? false, site, cards, look, taught };
}

async function pageCards(tabId: number): Promise<PageCards | null> {
  const message: ToPage = { to: 'page', kind: 'cards' };
  for (const pause of [0, ...PAUSES]) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const page = await browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => null);
    if (page) return page as PageCards;
  }
  return null;
}
