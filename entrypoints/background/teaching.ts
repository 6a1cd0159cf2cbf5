/** What the reader teaches about the links of an open page. */
import { lessons, teach } from '../../utils/memory/index.ts';
import type { Lessons, PageCards, Teaching } from '../../utils/messages/protocol.ts';
import { askPage, bring, type Chosen, noteRefusal, showPopup, takeRefusal } from '../../utils/sites/index.ts';
import type { PageLink, PageLinks } from '../../utils/story/taught.ts';
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
  const look = async (tabId: number): Promise<PageLinks & { readonly section: string }> => {
    const { section, cards } = (await askPage(tabId, { kind: 'cards' })) as PageCards;
    return { section, cards, links: ((await bring('links', tabId)) as PageLink[] | null) ?? [] };
  };
  const teachOn = async (op: string, { tabId, url, story }: Chosen): Promise<Teaching> => {
    const { section, ...page } = await look(tabId);
    return desk.write(teach, { op, section, page, url, story });
  };
  return {
    teach: teachOn,
    async chosen(chosen) {
      const done = await teachOn(`menu:${chosen.tabId}:${Date.now()}`, chosen);
      await noteRefusal(chosen.tabId, 'refused' in done ? done.refused : null);
      await showPopup();
    },
    async lessons(tabId) {
      const { section, links } = await look(tabId);
      const [taught, refused] = await Promise.all([desk.read(lessons, { section, links }), takeRefusal(tabId)]);
      return { lessons: taught, refused };
    },
  };
}
