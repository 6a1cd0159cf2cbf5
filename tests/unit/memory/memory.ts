/** An empty memory with a clock, and invented cards to fill it with. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import * as memory from '../../../utils/memory/index.ts';
import { type Database, openStore, STORES } from '../../../utils/store/index.ts';
import type { Card, StoryPage } from '../../../utils/story/card.ts';
import type { Lead } from '../../../utils/story/lead.ts';
import type { CardState } from '../../../utils/story/state.ts';
import type { PageLink, PageLinks } from '../../../utils/story/taught.ts';
import { bareCard } from '../../harness/bare-card.ts';

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const SITE = 'harbour-gazette.test';
export const HOME = `https://www.${SITE}/`;

export const card = (slug: string, more: Partial<Card> = {}): Card => ({
  ...bareCard(`https://www.${SITE}/2026/03/${slug}-of-the-harbour/`, `Headline of ${slug}`),
  language: 'en',
  ...more,
});

export const page = (of: Card, more: Partial<StoryPage> = {}): StoryPage => ({
  url: of.url,
  canonical: null,
  headline: of.headline,
  authors: of.authors,
  published: null,
  modified: null,
  language: 'en',
  length: 4000,
  ...more,
});

/** Stories of all sorts, for a memory in which words are worth something: no two have a telling word in common. */
export const crowd = (size: number): Card[] =>
  Array.from({ length: size }, (_, at) =>
    card(`crowd-${at}`, {
      headline: `${WHO[at % 7]} ${made(at * 3)} and ${made(at * 3 + 1)} about ${made(at * 3 + 2)}`,
    }),
  );
const WHO = ['Choir', 'Ferry', 'Baker', 'Museum', 'School', 'Bridge', 'Market'];
/** A word of its own for each number. */
const made = (number: number): string =>
  [...(number + 1000).toString(12)].map((digit) => SYLLABLES[Number.parseInt(digit, 12)]).join('');
const SYLLABLES = ['ba', 'de', 'fi', 'go', 'hu', 'ja', 'ke', 'li', 'mo', 'nu', 'pa', 're'];

/** As the browser's messages would, in few words: "read in ridge-post.test:". */
export const lead: Lead = (deed, _at, _now, outlet) => `${deed}${outlet === null ? '' : ` in ${outlet}`}:`;

/** A reader with an empty memory, whose clock moves only when told. */
export class Reader {
  now = Date.UTC(2026, 2, 1, 9);
  private operations = 0;
  readonly db: Database;

  private constructor(db: Database) {
    this.db = db;
  }

  /** With the site turned on. */
  static async withSite(...sites: string[]): Promise<Reader> {
    globalThis.indexedDB = new IDBFactory();
    const reader = new Reader(await openStore());
    for (const domain of sites.length ? sites : [SITE])
      await memory.siteOn(reader.db, { op: reader.op(), domain }, reader.now);
    return reader;
  }

  /** With the site turned on, its first visit over, and these cards listed on it. */
  static async afterFirstVisit(cards: readonly Card[] = []): Promise<Reader> {
    const reader = await Reader.withSite();
    await reader.saw(...cards);
    return reader.later(DAY);
  }

  op(): string {
    this.operations += 1;
    return `operation-${this.operations}`;
  }

  later(ms: number): this {
    this.now += ms;
    return this;
  }

  look = (cards: readonly Card[], section = HOME) => memory.look(this.db, { section, cards, lead }, this.now);
  state = async (one: Card, section = HOME): Promise<CardState> => (await this.look([one], section)).states[0]!;
  read = async (one: Card, section = HOME) => (await this.state(one, section)).read;
  saw = (...cards: Card[]) => this.sawOn(HOME, ...cards);
  sawOn = (section: string, ...cards: Card[]) => memory.saw(this.db, { op: this.op(), section, cards }, this.now);
  opened = (one: Card, section = HOME) => memory.opened(this.db, { op: this.op(), section, card: one }, this.now);
  clip = (one: Card, on = true, at?: number) =>
    memory.clip(this.db, { op: this.op(), card: one, on, at, lead }, this.now);
  mark = (one: Card, read: boolean) => memory.mark(this.db, { op: this.op(), card: one, read, lead }, this.now);
  follow = (author: string, on = true, site = SITE) =>
    memory.follow(this.db, { op: this.op(), author, site, on }, this.now);
  forget = (what: memory.Forgetting) => memory.forget(this.db, { op: this.op(), what }, this.now);
  turnOn = (domain = SITE) => memory.siteOn(this.db, { op: this.op(), domain }, this.now);
  teach = (page: PageLinks, url: string, story: boolean) =>
    memory.teach(this.db, { op: this.op(), section: HOME, page, url, story }, this.now);
  unteach = (pattern: string) => memory.unteach(this.db, { op: this.op(), domain: SITE, pattern }, this.now);
  narrow = (pattern: string) => memory.narrow(this.db, { op: this.op(), domain: SITE, pattern }, this.now);
  lessons = (links: readonly PageLink[]) => memory.lessons(this.db, { section: HOME, links });
  thread = (one: Card) => memory.thread(this.db, { card: one }, this.now);
  notRelated = (one: Card, other: Card, on = true) =>
    memory.notRelated(this.db, { op: this.op(), card: one, url: other.url, on }, this.now);
  muteThread = (one: Card, on = true) => memory.muteThread(this.db, { op: this.op(), card: one, on }, this.now);
  threadsOn = (on: boolean, domain = SITE) => memory.threadsOn(this.db, { op: this.op(), domain, on }, this.now);
  tend = async () => {
    while (await memory.tend(this.db, this.now));
  };
  about = (one: Card) => memory.about(this.db, { card: one });
  clippings = (search = '') => memory.clippings(this.db, { search }, this.now);
  progress = (story: StoryPage, progress: number, { attended = 5 * SECOND, read = false } = {}) =>
    memory.progress(this.db, { op: this.op(), story, attended, progress, read }, this.now);

  /** Every row of every store, for comparing and searching. */
  async everything(): Promise<Record<string, unknown[]>> {
    const rows = await Promise.all(STORES.map((name) => this.db.getAll(name)));
    return Object.fromEntries(STORES.map((name, at) => [name, rows[at]!]));
  }
}
