/** What the reader says of threads: two stories have nothing to do with each other; no more of this; none on this site. */
import { type Database, type Done, judge, judgementsOf, resolveKey, type Writing, write } from '../store/index.ts';
import type { Card } from '../story/card.ts';
import { storyKey } from '../story/identity.ts';
import { recall } from './recall.ts';
import { threadsOf } from './thread-lookup.ts';

/** The card's story and the one at `url` are apart from now on, as links and as copies; taken back with `on: false`. */
export const notRelated = (
  db: Database,
  { op, card, url, on }: { readonly op: string; readonly card: Card; readonly url: string; readonly on: boolean },
  now: number,
): Promise<Done<null>> =>
  write(db, op, now, {
    change: async (tx) => {
      const [one, other] = await Promise.all([card.url, url].map((address) => resolveKey(tx, storyKey(address))));
      const judged = (await judgementsOf(tx, one!)).filter(
        ({ kind, stories }) => kind === 'pair' && stories.includes(other!),
      );
      if (one === other || on === judged.length > 0) return false;
      if (on) await judge(tx, 'pair', [one!, other!], now);
      else await takeBack(tx, judged);
      return true;
    },
    reply: async () => null,
  });

/** The card's story and those it continues are a thread that is not shown any more, nor what continues it later. */
export const muteThread = (
  db: Database,
  { op, card, on }: { readonly op: string; readonly card: Card; readonly on: boolean },
  now: number,
): Promise<Done<null>> =>
  write(db, op, now, {
    change: async (tx) => {
      const [known] = await recall(tx, [card]);
      const { key, story } = known!;
      const [picked] = await threadsOf(tx, [{ key, card, row: story }], now);
      const { links, mutes } = picked!;
      if (on === mutes.length > 0) return false;
      if (on) await judge(tx, 'mute', [key, ...links.map((link) => link.story.key)], now);
      else await takeBack(tx, mutes);
      return true;
    },
    reply: async () => null,
  });

const takeBack = (tx: Writing, judged: readonly { readonly id: string }[]): Promise<unknown> =>
  Promise.all(judged.map(({ id }) => tx.objectStore('judgements').delete(id)));

/** Whether cards of a site show their threads. */
export const threadsOn = (
  db: Database,
  { op, domain, on }: { readonly op: string; readonly domain: string; readonly on: boolean },
  now: number,
): Promise<Done<null>> =>
  write(db, op, now, {
    change: async (tx) => {
      const sites = tx.objectStore('sites');
      const row = await sites.get(domain);
      if (!row || row.threads === on) return false;
      await sites.put({ ...row, threads: on });
      return true;
    },
    reply: async () => null,
  });
