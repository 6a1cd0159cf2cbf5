/** What popup, library and peek may ask. */
import {
  about,
  authors,
  clip,
  clippings,
  follow,
  forget,
  look,
  mark,
  narrow,
  numbers,
  remembered,
  restore,
  site,
  sites,
  unteach,
} from '../../utils/memory/index.ts';
import { redeem } from '../../utils/messages/peek-tokens.ts';
import type { ExtensionTable, PageCards, Site } from '../../utils/messages/protocol.ts';
import type { Handlers } from '../../utils/messages/server.ts';
import { askPage, isGranted, tellPage } from '../../utils/sites/index.ts';
import type { Lead } from '../../utils/story/lead.ts';
import type { Desk } from './desk.ts';
import type { Switch } from './switch.ts';
import type { Teacher } from './teaching.ts';
import { threadHandlers } from './threads.ts';

export function extensionHandlers(desk: Desk, lead: Lead, power: Switch, teacher: Teacher): Handlers<ExtensionTable> {
  const siteAt = async (url: string): Promise<Site> => {
    const known = await desk.read(site, { url });
    return { ...known, granted: known.domain !== null && (await isGranted(known.domain)) };
  };
  const siteNamed = (domain: string): Promise<Site> => siteAt(`https://${domain}/`);
  return {
    ...threadHandlers(desk),
    look: (request) => desk.read(look, { ...request, lead }),
    clip: (request) => desk.write(clip, { ...request, lead }),
    mark: (request) => desk.write(mark, { ...request, lead }),
    follow: (request) => desk.write(follow, request),
    peeked: async ({ token }, { tabId }) => {
      const announced = await redeem(token, tabId, Date.now());
      if (!announced) throw new Error('This was not opened by you on a page. Close it and open it again.');
      const { section, card } = announced;
      const { domain, on } = await siteAt(section);
      if (!on || domain === null) throw new Error('Dogear is off on this site.');
      const [looked, known] = card
        ? await Promise.all([desk.read(look, { section, cards: [card], lead }), desk.read(about, { card })])
        : [null, null];
      return { site: domain, section, card, state: looked?.states[0] ?? null, about: known };
    },
    forget: async ({ op, what }) => {
      if ('site' in what) await power.forget(op, what.site);
      else if ('everything' in what) await power.forgetEverything(op);
      else await desk.write(forget, { op, what });
      return null;
    },
    remembered: (request) => desk.read(remembered, request),
    restore: (request) => desk.write(restore, request),
    clippings: (request) => desk.read(clippings, request),
    authors: (request) => desk.read(authors, request),
    numbers: (request) => desk.read(numbers, request),
    site: ({ url }) => siteAt(url),
    sites: async () => {
      const known = await desk.read(sites, undefined);
      return Promise.all(known.map(async (one) => ({ ...one, granted: await isGranted(one.domain!) })));
    },
    siteOn: async ({ op, domain }) => {
      await power.on(op, domain);
      return siteNamed(domain);
    },
    siteOff: async ({ op, domain }) => {
      await power.off(op, domain);
      return siteNamed(domain);
    },
    teach: ({ op, url, story }, { tabId }) => {
      if (tabId === null) throw new Error('There is no page here.');
      return teacher.teach(op, { tabId, url, story });
    },
    unteach: (request) => desk.write(unteach, request),
    narrow: (request) => desk.write(narrow, request),
    lessons: ({ tabId }) => teacher.lessons(tabId),
    pageCards: async (_request, { tabId }) => {
      if (tabId === null) throw new Error('There is no page here.');
      return (await askPage(tabId, { kind: 'cards' })) as PageCards;
    },
    closePeek: async (_request, { tabId }) => {
      if (tabId !== null) await tellPage(tabId, { kind: 'close-peek' });
      return null;
    },
  };
}
