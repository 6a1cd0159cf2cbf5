/** The threads of cards, many at once, from the index and the rows it leads to. */
import { getFew, getMany, type StoryRow, type Transaction } from '../store/index.ts';
import type { Card } from '../story/card.ts';
import { type StoryKey, siteOfKey } from '../story/identity.ts';
import { dateInUrl } from '../story/url-date.ts';
import { type Related, relatedIn, type ThreadStory } from '../threads/index.ts';
import { publishedOf } from './story-row.ts';
import { timeOf } from './thread-filing.ts';
import { openIndex } from './thread-index.ts';
import { type Found, NOTHING, type Picked, pick } from './thread-pick.ts';

/** A story whose thread is asked for: as its card shows it, and what the memory holds of it. */
export interface Asked {
  readonly key: StoryKey;
  readonly card: Pick<Card, 'url' | 'headline' | 'dek' | 'language' | 'published'>;
  readonly row: StoryRow | undefined;
}

/** Copies come out within hours of one another, in any order: later stories count as well, by as much as this (ms). */
const LOOK_AHEAD = 12 * 3600_000;
/** Cards answered together; of a longer list as many such lots as are begun within this time (ms). */
const LOT = 120;
const BUDGET = 200;

/** The thread of each story, in order. */
export async function threadsOf(tx: Transaction, asked: readonly Asked[], now: number): Promise<Picked[]> {
  const [index, judgements] = await Promise.all([openIndex(tx), tx.objectStore('judgements').getAll()]);
  const segments = [...index.segments.values()];
  if (segments.length === 0) return asked.map(() => NOTHING);
  const ask = relatedIn(segments, 'links', LOOK_AHEAD);
  const until = performance.now() + BUDGET;
  const answers: (readonly Related[])[] = [];
  while (answers.length < asked.length && (answers.length === 0 || performance.now() < until)) {
    const lot = asked.slice(answers.length, answers.length + LOT);
    answers.push(...index.answered(lot, (unanswered) => ask(unanswered.map((one) => storyOf(one, now)))));
  }
  const rows = await rowsOf(
    tx,
    answers.flatMap((answer) => answer.map(({ key }) => key as StoryKey)),
  );
  return asked.map((one, at) => {
    const found = new Map<StoryKey, Found>();
    for (const { key, linked, same } of answers[at] ?? []) {
      const known = rows(key as StoryKey);
      if (known && !found.has(known.story.key)) found.set(known.story.key, { ...known, linked, same });
    }
    return pick(
      { key: one.key, headline: one.card.headline, time: timeOfAsked(one, now) },
      [...found.values()],
      judgements,
    );
  });
}

const storyOf = (asked: Asked, now: number): ThreadStory => ({
  key: asked.key,
  headline: asked.card.headline,
  dek: asked.card.dek ?? asked.row?.dek ?? null,
  language: asked.card.language ?? asked.row?.language ?? null,
  site: siteOfKey(asked.key),
  time: timeOfAsked(asked, now),
});

function timeOfAsked({ card, row }: Asked, now: number): number {
  const published = card.published ?? (row ? publishedOf(row) : dateInUrl(card.url));
  return timeOf(published, row?.firstSeen ?? now);
}

type Rows = Pick<Found, 'story' | 'reading' | 'clipping'>;

/** The rows under keys that the index knows: of some it does not know yet that they were joined with another story. */
async function rowsOf(tx: Transaction, filed: readonly StoryKey[]): Promise<(key: StoryKey) => Rows | undefined> {
  const direct = await getMany(tx, 'stories', filed);
  const aliases = await getFew(
    tx,
    'aliases',
    filed.filter((key) => !direct.has(key)),
  );
  const joined = await getMany(
    tx,
    'stories',
    [...aliases.values()].map(({ story }) => story),
  );
  const keys = [...direct.keys(), ...joined.keys()];
  const [reading, clippings] = await Promise.all([getFew(tx, 'reading', keys), getFew(tx, 'clippings', keys)]);
  return (key) => {
    const story = direct.get(key) ?? joined.get(aliases.get(key)?.story ?? key);
    return story && { story, reading: reading.get(story.key), clipping: clippings.get(story.key) };
  };
}
