/** How a story's row grows from the cards and the page that show it. What was known is never replaced by nothing. */
import type { Stood, StoryRow } from '../store/index.ts';
import { authorKey } from '../story/author.ts';
import type { Card, StoryPage } from '../story/card.ts';
import { looksLikeStory, type StoryKey, siteOfKey } from '../story/identity.ts';
import { dateInUrl } from '../story/url-date.ts';
import type { Visit } from './attend.ts';
import { cut, cutUrl, LONGEST } from './bounds.ts';
import { afterStanding, joinedStanding } from './change.ts';

const MOST_AUTHORS = 20;

const UNSEEN = {
  pageHeadline: null,
  dek: null,
  publishedText: null,
  image: null,
  section: null,
  firstSeen: null,
  lastSeen: null,
  authors: [],
  published: null,
  carried: { authors: [], published: null, modified: null, heard: null },
  stood: [],
} as const;

/** The row after cards of the story were in view: as the first of them shows it. */
export function afterView(
  row: StoryRow | undefined,
  key: StoryKey,
  cards: readonly Card[],
  visit: Visit,
  now: number,
): StoryRow {
  const stood = row?.stood ?? [];
  return finished({
    ...afterCard(row, key, cards[0]!),
    firstSeen: row?.firstSeen ?? now,
    lastSeen: now,
    // Beside other stories' texts it stands once: no place to tell a change by.
    stood: looksLikeStory(visit.key)
      ? stood
      : cards.reduce((before, card) => standing(before, card, visit, now), stood),
  });
}

const standing = (before: readonly Stood[], card: Card, visit: Visit, now: number): readonly Stood[] =>
  afterStanding(before, {
    section: visit.key,
    place: cut(card.place ?? '', LONGEST.short),
    headline: cut(card.headline, LONGEST.headline),
    visit: visit.began,
    now,
  });

/** The row after the reader acted on a card of the story. Whether it was in view, and in which visit, is another's word. */
export function afterCard(row: StoryRow | undefined, key: StoryKey, card: Card): StoryRow {
  const authors = bounded(card.authors);
  return finished({
    ...shared(row, key, card),
    headline: cut(card.headline, LONGEST.headline),
    dek: cut(card.dek, LONGEST.dek) ?? row?.dek ?? null,
    // The longer byline is the fuller one.
    authors: row && row.authors.length > authors.length ? row.authors : authors,
    published: cut(card.published, LONGEST.short) ?? row?.published ?? null,
    publishedText: cut(card.publishedText, LONGEST.short) ?? row?.publishedText ?? null,
    image: cutUrl(card.image) ?? row?.image ?? null,
    section: cut(card.section, LONGEST.short) ?? row?.section ?? null,
  });
}

/** The row after the story's own page was open: its headline stands only where no card gave one. */
export function afterPage(row: StoryRow | undefined, key: StoryKey, page: StoryPage, now: number): StoryRow {
  const before = row?.carried ?? UNSEEN.carried;
  const said = page.modified === null ? Number.NaN : Date.parse(page.modified);
  const modified = Number.isNaN(said) ? before.modified : said;
  return finished({
    ...shared(row, key, page),
    pageHeadline: cut(page.headline, LONGEST.headline),
    carried: {
      authors: page.authors.length ? bounded(page.authors) : before.authors,
      published: cut(page.published, LONGEST.short) ?? before.published,
      modified,
      heard: modified === before.modified ? before.heard : now,
    },
  });
}

const bounded = (names: readonly string[]): string[] =>
  names.slice(0, MOST_AUTHORS).map((name) => cut(name, LONGEST.name));

/** What cards and pages have in common. */
const shared = (
  row: StoryRow | undefined,
  key: StoryKey,
  shown: Pick<StoryPage, 'url' | 'headline' | 'language'>,
): Grown => ({
  ...UNSEEN,
  headline: cut(shown.headline, LONGEST.headline),
  ...row,
  key,
  url: shown.url,
  language: cut(shown.language, LONGEST.short) ?? row?.language ?? null,
});

type Grown = Omit<StoryRow, 'authorKeys' | 'sections'>;

/** The row with what it is found by: all its authors, and the sections it stood in. */
const finished = (row: Grown): StoryRow => ({
  ...row,
  authorKeys: [...new Set([...row.authors, ...row.carried.authors].map((name) => authorKey(name, siteOfKey(row.key))))],
  sections: [...new Set(row.stood.flatMap(({ section }) => section || []))],
});

/** When a story was published, as cards showed it, else as its own page or its address says: an ISO date or date-time. */
export const publishedOf = ({ published, carried, url }: StoryRow): string | null =>
  published ?? carried.published ?? dateInUrl(url);

/** The row without what it is known to have stood under in these sections. */
export const withoutPlaces = (row: StoryRow, isGone: (section: string) => boolean): StoryRow =>
  finished({ ...row, stood: row.stood.filter(({ section }) => !isGone(section)) });

/** The row of a story that was known under two keys. */
export function joined(to: StoryRow, from: StoryRow): StoryRow {
  const known = Object.fromEntries(Object.entries(to).filter(([, value]) => value !== null));
  return finished({
    ...from,
    ...known,
    authors: to.authors.length ? to.authors : from.authors,
    firstSeen: pick(Math.min, to.firstSeen, from.firstSeen),
    lastSeen: pick(Math.max, to.lastSeen, from.lastSeen),
    carried: to.carried.heard !== null || to.carried.authors.length ? to.carried : from.carried,
    stood: joinedStanding(to.stood, from.stood),
  });
}

/** One of two values of which either may be missing. */
export const pick = (choose: (a: number, b: number) => number, a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : choose(a, b);
