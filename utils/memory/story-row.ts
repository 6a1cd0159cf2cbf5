/** How a story's row grows from the cards and the page that show it. What was known is never replaced by nothing. */
import type { StoryRow } from '../store/index.ts';
import { authorKey } from '../story/author.ts';
import type { Card, StoryPage } from '../story/card.ts';
import { type StoryKey, siteOfKey } from '../story/identity.ts';
import { cut, cutUrl, LONGEST } from './bounds.ts';

const MOST_AUTHORS = 20;
const MOST_EARLIER = 5;

const UNSEEN = {
  pageHeadline: null,
  dek: null,
  publishedText: null,
  image: null,
  section: null,
  firstSeen: null,
  lastSeen: null,
  earlier: [],
} as const;

/** The row after a card of the story was in view. */
export const afterView = (row: StoryRow | undefined, key: StoryKey, card: Card, now: number): StoryRow => ({
  ...afterCard(row, key, card, now),
  firstSeen: row?.firstSeen ?? now,
  lastSeen: now,
});

/** The row after the reader acted on a card of the story. Whether it was in view, and in which visit, is another's word. */
export function afterCard(row: StoryRow | undefined, key: StoryKey, card: Card, now: number): StoryRow {
  const headline = cut(card.headline, LONGEST.headline);
  return {
    ...shared(row, key, card),
    headline,
    earlier: row ? earlierHeadlines(row, headline, now) : [],
    dek: cut(card.dek, LONGEST.dek) ?? row?.dek ?? null,
    publishedText: cut(card.publishedText, LONGEST.short) ?? row?.publishedText ?? null,
    image: cutUrl(card.image) ?? row?.image ?? null,
    section: cut(card.section, LONGEST.short) ?? row?.section ?? null,
  };
}

/** The row after the story's own page was open: its headline stands only where no card gave one. */
export function afterPage(row: StoryRow | undefined, key: StoryKey, page: StoryPage): StoryRow {
  return { ...shared(row, key, page), pageHeadline: cut(page.headline, LONGEST.headline) };
}

/** What cards and pages have in common. The longer byline is the fuller one. */
function shared(
  row: StoryRow | undefined,
  key: StoryKey,
  shown: Pick<StoryPage, 'url' | 'headline' | 'authors' | 'published' | 'language'>,
): StoryRow {
  const authors = shown.authors.slice(0, MOST_AUTHORS).map((name) => cut(name, LONGEST.name));
  return {
    ...UNSEEN,
    headline: cut(shown.headline, LONGEST.headline),
    ...row,
    key,
    url: shown.url,
    ...byline(key, row && row.authors.length > authors.length ? row.authors : authors),
    published: cut(shown.published, LONGEST.short) ?? row?.published ?? null,
    language: cut(shown.language, LONGEST.short) ?? row?.language ?? null,
  };
}

/** The row of a story that was known under two keys. */
export function joined(to: StoryRow, from: StoryRow): StoryRow {
  const known = Object.fromEntries(Object.entries(to).filter(([, value]) => value !== null));
  return {
    ...from,
    ...known,
    ...byline(to.key, to.authors.length ? to.authors : from.authors),
    firstSeen: pick(Math.min, to.firstSeen, from.firstSeen),
    lastSeen: pick(Math.max, to.lastSeen, from.lastSeen),
    earlier: [...from.earlier, ...to.earlier].sort((a, b) => a.until - b.until).slice(-MOST_EARLIER),
  };
}

/** One of two values of which either may be missing. */
export const pick = (choose: (a: number, b: number) => number, a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : choose(a, b);

const byline = (key: StoryKey, authors: readonly string[]): Pick<StoryRow, 'authors' | 'authorKeys'> => ({
  authors,
  authorKeys: [...new Set(authors.map((name) => authorKey(name, siteOfKey(key))))],
});

function earlierHeadlines(row: StoryRow, headline: string, now: number): StoryRow['earlier'] {
  if (row.headline === headline) return row.earlier;
  const others = row.earlier.filter((one) => one.headline !== headline && one.headline !== row.headline);
  return [...others, { headline: row.headline, until: now }].slice(-MOST_EARLIER);
}
