/** Which of the stories the engine found a card's thread is made of: rules only, no database. */
import type { ClippingRow, JudgementRow, ReadingRow, StoryRow } from '../store/rows.ts';
import { type StoryKey, siteOfKey } from '../story/identity.ts';
import { isNearIdentical } from '../story/near-identical.ts';
import { publishedOf } from './story-row.ts';
import { timeOf } from './thread-filing.ts';

/** A story that the engine found for a card, best first among its like. */
export interface Found {
  readonly story: StoryRow;
  readonly reading: ReadingRow | undefined;
  readonly clipping: ClippingRow | undefined;
  /** Whether it is surely the same thread. */
  readonly linked: boolean;
  /** Whether it is the same report. */
  readonly same: boolean;
}

/** An earlier story, with its copies at other outlets. */
export interface Link extends Found {
  readonly copies: readonly Found[];
}

export interface Picked {
  /** The earlier stories that the card continues, best first, at most three. */
  readonly links: readonly Link[];
  /** The card's own story at other outlets. */
  readonly copies: readonly Found[];
  /** By which it is muted; none: it is not. */
  readonly mutes: readonly JudgementRow[];
}

export const NOTHING: Picked = { links: [], copies: [], mutes: [] };

/** The card's story, and when it is from (ms since epoch). */
interface Own {
  readonly key: StoryKey;
  readonly headline: string;
  readonly time: number;
}

const MOST_LINKS = 3;
/** Copies of a report come out this close to one another (ms): later, the same words tell of something else. */
const COPIES_WITHIN = 2 * 24 * 3600_000;

export function pick(own: Own, found: readonly Found[], judgements: readonly JudgementRow[]): Picked {
  const isApart = (other: StoryKey) =>
    judgements.some(({ kind, stories }) => kind === 'pair' && stories.includes(own.key) && stories.includes(other));
  const candidates = found.filter(({ story }) => story.key !== own.key && !isApart(story.key));
  const site = siteOfKey(own.key);
  const twins = candidates.filter((one) => one.same && isNearIdentical(one.story.headline, own.headline));
  const copies = twins.filter(
    ({ story }) => siteOfKey(story.key) !== site && Math.abs(timeOfRow(story) - own.time) <= COPIES_WITHIN,
  );
  const earlier = candidates.filter((one) => one.linked && !twins.includes(one) && timeOfRow(one.story) < own.time);
  const links = collapsed(earlier).slice(0, MOST_LINKS);
  const thread = new Set([own.key, ...links.map(({ story }) => story.key)]);
  const mutes = judgements.filter(({ kind, stories }) => kind === 'mute' && stories.some((key) => thread.has(key)));
  return { links, copies, mutes };
}

/** When a remembered story is from, ms since epoch; 0 where nothing tells. */
export function timeOfRow(row: StoryRow): number {
  const time = timeOf(publishedOf(row), row.firstSeen ?? Number.POSITIVE_INFINITY);
  return Number.isFinite(time) ? time : 0;
}

/** Copies of one report as one link: the one that was read stands for all. */
function collapsed(found: readonly Found[]): Link[] {
  const groups: Found[][] = [];
  for (const one of found) {
    const group = groups.find(([first]) => isCopy(first!.story, one.story));
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups.map((group) => {
    const first = group.find(isRead) ?? group[0]!;
    return { ...first, copies: group.filter((one) => one !== first) };
  });
}

export const isRead = ({ reading }: Pick<Found, 'reading'>): boolean => (reading?.read ?? null) !== null;

/** Whether two stories are one report at two outlets. */
const isCopy = (one: StoryRow, other: StoryRow): boolean =>
  siteOfKey(one.key) !== siteOfKey(other.key) &&
  Math.abs(timeOfRow(one) - timeOfRow(other)) <= COPIES_WITHIN &&
  isNearIdentical(one.headline, other.headline);
