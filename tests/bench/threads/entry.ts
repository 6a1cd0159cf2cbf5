/** Bundled and put into the extension's background: its memory, and MiniSearch over the same words. */
import MiniSearch from 'minisearch';
import { look, saw, siteOn, tend } from '../../../utils/memory/index.ts';
import { type Database, openStore } from '../../../utils/store/index.ts';
import type { Card } from '../../../utils/story/card.ts';
import { storyKey } from '../../../utils/story/identity.ts';
import { openSegment, relatedIn, type Segment, segmentOf, type ThreadStory } from '../../../utils/threads/index.ts';
import { tokensOf } from '../../../utils/threads/tokens.ts';

const SECTION = 'https://www.digest.example/';
const lead = () => '';
const operation = () => crypto.randomUUID();
let opened: Promise<Database> | null = null;
const database = (): Promise<Database> => {
  opened ??= openStore();
  return opened;
};
const timed = async (work: () => unknown): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};
const storyOf = ({ url, headline, dek, language, published }: Card): ThreadStory => ({
  ...{ key: storyKey(url), headline, dek, language, site: new URL(url).hostname },
  time: Date.parse(published ?? '') || 0,
});
const segments = async (): Promise<Segment[]> =>
  (await (await database()).getAll('segments')).map(({ bytes }) => openSegment(bytes));

/** The same words to MiniSearch: the stem and the whole word. */
const peer = new MiniSearch<{ id: string; text: string }>({
  fields: ['text'],
  tokenize: (text) => tokensOf({ headline: text, dek: null }).flatMap(({ stem, word }) => [`s${stem}`, `w${word}`]),
  processTerm: (term) => term,
});

export const measured = {
  async begin(): Promise<void> {
    await siteOn(await database(), { op: operation(), domain: 'digest.example' }, Date.now());
  },
  /** Cards come into view, and the index is kept in order as in the background: ms of the longest step of that. */
  async meet(cards: readonly Card[], now: number): Promise<number> {
    await saw(await database(), { op: operation(), section: SECTION, cards }, now);
    let longest = 0;
    for (let more = true; more; ) {
      const step = await timed(async () => {
        more = await tend(await database(), now);
      });
      longest = Math.max(longest, step);
    }
    return longest;
  },
  addToPeer(cards: readonly Card[]): void {
    peer.addAll(cards.map(({ url, headline, dek }) => ({ id: url, text: `${headline} ${dek ?? ''}` })));
  },
  /** Stories that MiniSearch knows. */
  knownToPeer: (): number => peer.documentCount,
  /** ms for what a page asks: states and threads. */
  looking: async (cards: readonly Card[], now: number): Promise<number> =>
    timed(async () => look(await database(), { section: SECTION, cards, lead }, now)),
  /** ms for the engine's part of that: the links. */
  async answering(cards: readonly Card[]): Promise<number> {
    const all = await segments();
    return timed(() => relatedIn(all, 'links')(cards.map(storyOf)));
  },
  /** ms for the same questions to MiniSearch. */
  asking: (cards: readonly Card[]): Promise<number> =>
    timed(() => cards.map(({ headline, dek }) => peer.search(`${headline} ${dek ?? ''}`).slice(0, 5))),
  /** ms for what a page reports: cards in view, remembered and filed. */
  seeing: async (cards: readonly Card[], now: number): Promise<number> =>
    timed(async () => saw(await database(), { op: operation(), section: SECTION, cards }, now)),
  /** ms for the engine's part of that. */
  adding: (cards: readonly Card[]): Promise<number> => timed(() => segmentOf(cards.map(storyOf))),
  async size(): Promise<{ stories: number; segments: number; bytes: number }> {
    const rows = await (await database()).getAll('segments');
    const bytes = rows.reduce((sum, row) => sum + row.bytes.byteLength, 0);
    return { stories: await (await database()).count('stories'), segments: rows.length, bytes };
  },
};
export type Measured = typeof measured;
