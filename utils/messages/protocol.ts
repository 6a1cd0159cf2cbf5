/**
 * Every request the background answers, in two tables by trust.
 *
 * `pages`: asked by `page.ts`, which runs inside a site the reader turned on. It may look, report what happened, and
 * act on the cards of its own page. `extension`: asked by popup, library and peek, which are ours.
 *
 * A request that changes something carries `op`, an operation id made by the asker once per action: sent twice, it is
 * applied once. Schemas are checked in the background alone; other contexts import types only, so zod stays out.
 */
import { z } from 'zod';
import type { Card } from '../story/card.ts';
import type { CardState, ReadState } from '../story/state.ts';
import type { Lesson, Refusal, Taught } from '../story/taught.ts';
import type { Thread } from '../story/timeline.ts';
import { card, cards, domain, forgetting, op, type Remembered, remembered, storyPage, url } from './protocol/values.ts';

export type { Forgetting, Remembered } from './protocol/values.ts';

const look = z.object({ section: url, cards });
const lesson = z.object({ op, domain, pattern: z.string().max(32_768) });
const clip = z.object({ op, card, on: z.boolean(), /** ms since epoch; kept by an undo */ at: z.number().optional() });

/** Schemas of what a page may ask. */
export const pageRequests = {
  /** States of the page's cards, in order. Reads only. `otherNew`: how many new ones stand there beside the cards asked for. */
  look: look.extend({ otherNew: z.number().int().nonnegative() }),
  /** These cards were in view for a second or more (or, on a site's first visit, are listed). Also says that the section page has the reader's attention; `cards` may be empty. */
  saw: z.object({ op, section: url, cards }),
  /** A trusted click left the section page for this card's story. */
  opened: z.object({ op, section: url, card }),
  /** A trusted click on a card's line left the section page for the earlier story at `url`. */
  reopened: z.object({ op, section: url, url }),
  /** Leads the tab of the page, or a new one, to a story, as a link in the page does. */
  open: z.object({ url, way: z.enum(['here', 'behind', 'before', 'window']) }),
  /** The story's own page: attended time since the last report (ms) and progress so far (0 to 1). */
  progress: z.object({
    op,
    story: storyPage,
    attended: z.number().nonnegative(),
    progress: z.number().min(0).max(1),
    /** whether the text was actually read, by `reading`'s rule */
    read: z.boolean(),
  }),
  clip,
  /** Marks stand on a site's first visit: the background brings the sweep, once a site. */
  sweep: z.object({}),
  /** What lives in a page and tells its stories; not every page needs what marks cards, and what reads a story and follows its reader. Answered when it is there. */
  bring: z.object({ script: z.enum(['live', 'recognition', 'marks', 'story']) }),
  /** The reader opened peek on this page: on one card, or (null) on the page as a whole. The frame shows nothing before. Answered when its script is there; refused as a `preview` where cards show no threads. */
  peek: z.object({ token: op, card: card.nullable(), preview: z.boolean() }),
} as const;

/** Schemas of what popup, library and peek may ask. */
export const extensionRequests = {
  look,
  clip,
  /** What a peek frame is about. Answered once, to the frame inside the tab that announced the token. */
  peeked: z.object({ token: op }),
  mark: z.object({ op, card, read: z.boolean() }),
  follow: z.object({ op, author: z.string().min(1).max(200), site: domain, on: z.boolean() }),
  forget: z.object({ op, what: forgetting }),
  /** All that is remembered of a story: asked before it is forgotten, so that it can be brought back. */
  remembered: z.object({ story: url }),
  /** Brings a forgotten story back; what was remembered of it since stays where the two meet. */
  restore: z.object({ op, remembered }),
  /** Clippings, newest first, whose headline, dek, byline or site holds every word of `search`. */
  clippings: z.object({ search: z.string().max(200) }),
  authors: z.object({}),
  numbers: z.object({}),
  /** What is known of the site a URL belongs to. */
  site: z.object({ url: z.string().max(4096) }),
  sites: z.object({}),
  /** After the permission was granted inside the reader's click; `permissions.onAdded` does the same if the popup died. */
  siteOn: z.object({ op, domain }),
  siteOff: z.object({ op, domain }),
  /** Whether a link of the page is a story: about all links like it. Asked by peek, of the page it sits in. */
  teach: z.object({ op, url, story: z.boolean() }),
  /** Takes a lesson back. */
  unteach: lesson,
  /** Makes a lesson be about the one link that it was taught on. */
  narrow: lesson,
  /** What was taught on the site of the page in a tab. */
  lessons: z.object({ tabId: z.number().int() }),
  /** The earlier stories that a card continues, and its copies at other outlets. */
  thread: z.object({ card }),
  /** The card's story and the one at `url` have nothing to do with each other (`on`), also not as copies; or have. */
  notRelated: z.object({ op, card, url, on: z.boolean() }),
  /** Nothing of the card's thread is shown any more (`on`), or again. */
  muteThread: z.object({ op, card, on: z.boolean() }),
  /** Whether cards of this site show their threads. */
  threadsOn: z.object({ op, domain, on: z.boolean() }),
  /** How far the building of the thread index is, 0 to 1; null while none is under way. */
  building: z.object({}),
  /** Peek asks for the cards of the page it sits in: in Firefox a frame inside a page has no `tabs`, so the background passes it on. */
  pageCards: z.object({}),
  /** Peek asks the page it sits in to take it away. */
  closePeek: z.object({}),
} as const;

export interface Look {
  /** Moves only when something visible changed. */
  readonly revision: number;
  /** True on a site's first visit: what it lists counts as seen. */
  readonly baseline: boolean;
  readonly states: readonly CardState[];
  /** What the reader taught of the site's links; null where that is nothing. */
  readonly taught: Taught | null;
}
export interface Clipping {
  readonly card: Card;
  /** Registrable domain. */
  readonly site: string;
  /** When it was clipped, ms since epoch. */
  readonly at: number;
  readonly read: ReadState;
}
export interface FollowedAuthor {
  readonly name: string;
  /** Registrable domain of the outlet. */
  readonly site: string;
  /** ms since epoch */
  readonly since: number;
  /** Stories of theirs that the memory holds. */
  readonly stories: number;
}
export interface Site {
  /** Registrable domain, or null where the URL has none (an extension page, a file, an IP address keeps its host). */
  readonly domain: string | null;
  readonly on: boolean;
  /** Whether the browser grants access to it. */
  readonly granted: boolean;
  /** ms since epoch, or null when it is off. */
  readonly since: number | null;
  /** Whether its cards show their threads. */
  readonly threads: boolean;
}
/** The lesson and how many links of the page it is about, or why there is none. */
export type Teaching = { readonly lesson: Lesson; readonly links: number } | { readonly refused: Refusal };
export interface Lessons {
  /** Newest first; `links`: how many of the page's it is about. */
  readonly lessons: readonly { readonly lesson: Lesson; readonly links: number }[];
  /** Why the last lesson that was tried from the menu on this page was none. */
  readonly refused: Refusal | null;
}
export interface Peeked {
  readonly site: string;
  readonly section: string;
  readonly card: Card | null;
  readonly state: CardState | null;
  readonly about: About | null;
}
/** What the memory knows of a card beside its state. */
export interface About {
  /** As the card shows them; where it shows none, as the memory knows them. */
  readonly authors: readonly string[];
  /** Those of them who are followed. */
  readonly followed: readonly string[];
  /** ISO date or date-time. */
  readonly published: string | null;
  /** What changed since the story was read; null where nothing is known to have. */
  readonly change: {
    readonly headlines: { readonly before: string; readonly now: string } | null;
    /** ms since epoch */
    readonly modified: number | null;
  } | null;
}
/** How many records each store holds, by store name. */
export type Numbers = Readonly<Record<string, number>>;

type Requests<T extends Record<string, z.ZodType>, R extends Record<keyof T, unknown>> = {
  [K in keyof T]: { request: z.infer<T[K]>; reply: R[K] };
};
export type PageTable = Requests<
  typeof pageRequests,
  {
    look: Look;
    saw: null;
    opened: null;
    reopened: null;
    open: null;
    progress: { read: ReadState; progress: number };
    clip: CardState;
    sweep: null;
    bring: null;
    peek: null;
  }
>;
export type ExtensionTable = Requests<
  typeof extensionRequests,
  {
    look: Look;
    clip: CardState;
    peeked: Peeked;
    mark: CardState;
    follow: null;
    forget: null;
    remembered: Remembered;
    restore: null;
    clippings: readonly Clipping[];
    authors: readonly FollowedAuthor[];
    numbers: Numbers;
    site: Site;
    sites: readonly Site[];
    siteOn: Site;
    siteOff: Site;
    teach: Teaching;
    unteach: null;
    narrow: null;
    lessons: Lessons;
    thread: Thread;
    notRelated: null;
    muteThread: null;
    threadsOn: null;
    building: number | null;
    pageCards: PageCards;
    closePeek: null;
  }
>;

/** What a reply looks like on the wire. */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };

/** What the background, popup and peek may tell or ask a page (`tabs.sendMessage`, top frame). */
export type ToPage =
  /** Something visible changed: look again. */
  | { readonly to: 'page'; readonly kind: 'changed'; readonly revision: number }
  /** Answer with `PageCards`. */
  | { readonly to: 'page'; readonly kind: 'cards' }
  /** This registrable domain was switched off: a page of it removes everything and ends. */
  | { readonly to: 'page'; readonly kind: 'leave'; readonly domain: string }
  /** The peek frame asks to be closed. */
  | { readonly to: 'page'; readonly kind: 'close-peek' };

/** The page's answer to `cards`. */
export interface PageCards {
  readonly section: string;
  readonly cards: readonly Card[];
}

/** What is painted on each marked card, as `drawn.js` says where it is brought into a page. */
export interface PageMarks {
  readonly marks: readonly {
    readonly card: Card;
    readonly state: CardState;
    /** Viewport px, back to front: veil and bar, then the glyph, then the corner, each where it is painted. */
    readonly boxes: readonly {
      readonly kind: 'glyph' | 'line' | 'bar' | 'disc' | 'veil';
      readonly x: number;
      readonly y: number;
      readonly w: number;
      readonly h: number;
    }[];
  }[];
}

/** What the background tells every extension page (`runtime.sendMessage`): look again. */
export interface Changed {
  readonly to: 'extension';
  readonly kind: 'changed';
  readonly revision: number;
}
