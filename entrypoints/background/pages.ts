/** What a page of a site that is on may ask. */
import { clip, look, opened, progress, reopened, saw, site } from '../../utils/memory/index.ts';
import { announce } from '../../utils/messages/peek-tokens.ts';
import type { PageTable } from '../../utils/messages/protocol.ts';
import type { Handlers } from '../../utils/messages/server.ts';
import { bring, isFirstSweep, openStory, showBadge } from '../../utils/sites/index.ts';
import type { Lead } from '../../utils/story/lead.ts';
import type { Desk } from './desk.ts';

export function pageHandlers(desk: Desk, lead: Lead): Handlers<PageTable> {
  return {
    look: async (request, { tabId }) => {
      const looked = await desk.read(look, { ...request, lead });
      const fresh = request.otherNew + looked.states.filter(({ read }) => read === 'new').length;
      if (tabId !== null) void showBadge(tabId, looked.baseline ? 0 : fresh);
      return looked;
    },
    saw: (request) => desk.write(saw, request),
    opened: (request) => desk.write(opened, request),
    reopened: (request) => desk.write(reopened, request),
    open: async ({ url, way }, { tabId }) => {
      if (tabId !== null) await openStory(tabId, url, way);
      return null;
    },
    progress: (request) => desk.write(progress, request),
    clip: (request) => desk.write(clip, { ...request, lead }),
    sweep: async (_request, { tabId, url }) => {
      const { domain, since } = await desk.read(site, { url });
      if (tabId !== null && domain && since && (await isFirstSweep(domain, since))) await bring('sweep', tabId);
      return null;
    },
    bring: async ({ script }, { tabId }) => {
      if (tabId !== null) await bring(script, tabId);
      return null;
    },
    peek: async ({ token, card, preview }, { tabId, url }) => {
      if (preview && !(await desk.read(site, { url })).threads)
        throw new Error('The reader wants no previews on this site.');
      if (tabId !== null)
        await Promise.all([announce(token, { tabId, section: url, card, at: Date.now() }), bring('frame', tabId)]);
      return null;
    },
  };
}
