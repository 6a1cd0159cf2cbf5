/** What the reader teaches about the links of an open page. */
import { lessons, teach } from '../../utils/memory/index.ts';
import type { Lessons, PageCards, Teaching } from '../../utils/messages/protocol.ts';
import { askPage, bring, type Chosen, lastRefusal, noteRefusal, showPopup } from '../../utils/sites/index.ts';
import type { PageLink } from '../../utils/story/taught.ts';
import type { Desk } from './desk.ts';

export interface Teacher {
  /** Teaches on the page in a tab; rejects where no page script answers or the site is off. */
  teach(op: string, chosen: Chosen): Promise<Teaching>;
  /** The same from the menu: what came of it is for the popup to say. */
  chosen(chosen: Chosen): Promise<void>;
  /** What was taught on the site of the page in a tab. */
  lessons(tabId: number): Promise<Lessons>;
}

export function createTeacher(desk: Desk): Teacher {
  const cardsOn = async (tabId: number) => (await askPage(tabId, { kind: 'cards' })) as PageCards;
  const linksOn = async (tabId: number) => ((await bring('links', tabId)) as PageLink[] | null) ?? [];
  const teachOn = async (op: string, { tabId, url, story }: Chosen): Promise<Teaching> => {
    const { section, cards } = await cardsOn(tabId);
    return desk.write(teach, { op, section, page: { cards, links: await linksOn(tabId) }, url, story });
  };
  return {
    teach: teachOn,
    async chosen(chosen) {
      // Where no page script answers, the popup says that by itself.
      const done = await teachOn(`menu:${chosen.tabId}:${Date.now()}`, chosen).catch(() => null);
      await noteRefusal(chosen.tabId, done && 'refused' in done ? done.refused : null, Date.now());
      await showPopup();
    },
    async lessons(tabId) {
      const [{ section }, refused] = await Promise.all([cardsOn(tabId), lastRefusal(tabId, Date.now())]);
      const taught = await desk.read(lessons, { section, links: [] });
      if (!taught.length) return { lessons: [], refused };
      return { lessons: await desk.read(lessons, { section, links: await linksOn(tabId) }), refused };
    },
  };
}
