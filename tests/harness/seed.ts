/** A memory in which a page's stories are in every state: dealt out in turn, through the extension's own requests. */
import { randomUUID } from 'node:crypto';
import type { Browser } from 'webextension-polyfill';
import type { Card } from '../../utils/story/card.ts';
import { momentReader } from '../../utils/story/moment.ts';
import { siteOf } from '../../utils/story/site.ts';
import { dateInUrl } from '../../utils/story/url-date.ts';
import type { Page, Reader } from './reader.ts';

/** The extension API inside the browser. */
declare const chrome: Browser;

interface Deal {
  readonly read: 'new' | 'seen' | 'opened' | 'read' | 'changed';
  /** Share of the text. */
  readonly progress?: number;
  readonly clipped?: true;
}
const DEALS: readonly Deal[] = [
  { read: 'new' },
  { read: 'seen' },
  { read: 'opened', progress: 0.35 },
  { read: 'read' },
  { read: 'seen', clipped: true },
  { read: 'new' },
  { read: 'opened', progress: 0.7, clipped: true },
  { read: 'read', clipped: true },
  { read: 'changed' },
];
/** Longer than a visit lasts, ms. */
const LATER = 20 * 60_000;
/** Authors are followed until this share of the cards is theirs; one who writes everything is not. */
const FOLLOWED = 0.1;

/** The earlier story of a thread came out so long before (ms), and has the words of the later one's headline, turned round. */
const EARLIER = 3 * 24 * 3600_000;
/** One story in so many continues another; of each deal some do. */
const THREADED = 3;

const read = momentReader();

const continues = (index: number): boolean => (index + Math.floor(index / DEALS.length)) % THREADED === 0;

/** A story that a card's continues; its address can be no card's. */
export function earlierThan(card: Card, index: number, section: string): Card {
  const words = card.headline.includes(' ') ? card.headline.split(' ') : [...card.headline];
  const published = card.published ?? read(card.publishedText ?? '', card.language, Date.now()) ?? dateInUrl(card.url);
  const half = Math.ceil(words.length / 2);
  return {
    ...card,
    url: new URL(`/earlier/${index}/what-came-before-this-story`, section).href,
    headline: [...words.slice(half), ...words.slice(0, half)].join(card.headline.includes(' ') ? ' ' : ''),
    published: new Date((Date.parse(published ?? '') || Date.now()) - EARLIER).toISOString(),
    publishedText: null,
  };
}

/** Plays a first visit to the page at `section`, then, in a second, gives each story its state, and some a thread. */
export async function seed(reader: Reader, page: Page, section: string, cards: readonly Card[]): Promise<void> {
  const stories = [...new Map(cards.map((card) => [card.url, card])).values()];
  const dealt = stories.map((card, index) => ({ card, deal: DEALS[index % DEALS.length]! }));
  await askAsPage(reader, page, [['saw', { section, cards }]]);
  for (const { card, deal } of dealt)
    if (deal.read === 'changed') await reader.ask('mark', { op: randomUUID(), card, read: true });
  const earlier = stories.flatMap((card, index) => (continues(index) ? [earlierThan(card, index, section)] : []));
  await askAsPage(reader, page, [['saw', { section: new URL('/earlier/', section).href, cards: earlier }]]);
  for (const [index, card] of earlier.entries())
    if (index % 2 === 0) await reader.ask('mark', { op: randomUUID(), card, read: true });
  await reader.letPass(LATER);
  for (const { card, deal } of dealt) {
    if (deal.read === 'new') await reader.ask('forget', { op: randomUUID(), what: { story: card.url } });
    if (deal.read === 'read') await reader.ask('mark', { op: randomUUID(), card, read: true });
    if (deal.clipped) await reader.ask('clip', { op: randomUUID(), card, on: true });
  }
  const opened = dealt.filter(({ deal }) => deal.read === 'opened');
  const changed = dealt.filter(({ deal }) => deal.read === 'changed');
  await askAsPage(reader, page, [
    ...opened.map(({ card }): [string, object] => ['opened', { section, card }]),
    ...opened.map(({ card, deal }): [string, object] => ['progress', reading(card, deal.progress ?? 0)]),
    ...changed.map(({ card }): [string, object] => ['progress', reading(card, 0, Date.now() - LATER / 2)]),
  ]);
  for (const author of toFollow(cards))
    await reader.ask('follow', { op: randomUUID(), author, site: siteOf(section) ?? '', on: true });
}

/** A report of the story's own page; `modified`: when that says it was, ms since epoch. */
export const reading = (card: Card, progress: number, modified: number | null = null): object => ({
  story: {
    ...{ url: card.url, canonical: null, headline: card.headline, authors: card.authors, published: card.published },
    ...{ modified: modified && new Date(modified).toISOString(), language: card.language, length: 5000 },
  },
  attended: 1000,
  progress,
  read: false,
});

function toFollow(cards: readonly Card[]): string[] {
  const byAuthor = Map.groupBy(
    cards.flatMap(({ authors }) => authors),
    (author) => author,
  );
  const chosen: string[] = [];
  let theirs = 0;
  for (const [author, { length }] of byAuthor) {
    if (theirs >= FOLLOWED * cards.length || length > 2 * FOLLOWED * cards.length) continue;
    chosen.push(author);
    theirs += length;
  }
  return chosen;
}

/** Asks what only a page may ask, from the page's own tab. */
export async function askAsPage(reader: Reader, page: Page, requests: readonly [string, object][]): Promise<void> {
  const messages = requests.map(([name, request]) => ({
    to: 'background',
    table: 'pages',
    name,
    request: { op: randomUUID(), ...request },
  }));
  const failed = await reader.inExtension(
    // As JSON: Chromium drops what is null from a script's arguments.
    async (url: string, messages: string) => {
      const tab = (await chrome.tabs.query({})).findLast((one) => one.url === url);
      const [done] = await chrome.scripting.executeScript({
        target: { tabId: tab!.id! },
        args: [messages],
        func: async (messages: string) => {
          for (const message of JSON.parse(messages)) {
            const reply = (await chrome.runtime.sendMessage(message)) as { ok: boolean; error?: string };
            if (!reply?.ok) return reply?.error ?? 'no answer';
          }
          return null;
        },
      });
      return done?.result as string | null;
    },
    page.url(),
    JSON.stringify(messages),
  );
  if (failed) throw new Error(`The memory was not seeded: ${failed}`);
}
