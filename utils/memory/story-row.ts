/** How a story's row grows from the cards and the page that show it. What was known is never replaced by nothing. */
import type { StoryRow } from '../store/index.ts';
import { authorKey } from '../story/author.ts';
import type { Card, StoryPage } from '../story/card.ts';
import { type StoryKey, siteOfKey } from '../story/identity.ts';

/** Longest texts kept, in characters; pages can say what they like. */
const LONGEST = { headline: 500, dek: 1000, name: 100, url: 4096, short: 200 };
const MOST_AUTHORS = 20;
const MOST_EARLIER = 5;

/** The row after a card of the story was in view. */
export function afterCard(row: StoryRow | undefined, key: StoryKey, card: Card, now: number): StoryRow {
  return {
    ...afterPage(row, key, card),
    headline: cut(card.headline, LONGEST.headline),
    earlier: row ? earlierHeadlines(row, cut(card.headline, LONGEST.headline), now) : [],
    dek: cut(card.dek, LONGEST.dek) ?? row?.dek ?? null,
    publishedText: cut(card.publishedText, LONGEST.short) ?? row?.publishedText ?? null,
    image: fitting(card.image, LONGEST.url) ?? row?.image ?? null,
    section: cut(card.section, LONGEST.short) ?? row?.section ?? null,
    firstSeen: row?.firstSeen ?? now,
    lastSeen: now,
  };
}

/** What a card and the story's own page have in common. */
type Page = Pick<StoryPage, 'url' | 'headline' | 'authors' | 'published' | 'language'>;

/** The row after the story's own page was open: its headline stands only where no card gave one. */
export function afterPage(row: StoryRow | undefined, key: StoryKey, page: Page): StoryRow {
  const authors = page.authors.slice(0, MOST_AUTHORS).map((name) => cut(name, LONGEST.name));
  return {
    dek: null,
    publishedText: null,
    image: null,
    section: null,
    firstSeen: null,
    lastSeen: null,
    earlier: [],
    headline: cut(page.headline, LONGEST.headline),
    ...row,
    key,
    url: page.url,
    ...withAuthors(key, authors.length >= (row?.authors.length ?? 0) ? authors : row!.authors),
    published: cut(page.published, LONGEST.short) ?? row?.published ?? null,
    language: cut(page.language, LONGEST.short) ?? row?.language ?? null,
  };
}

/** The row of a story that was known under two keys. */
export function joined(to: StoryRow, from: StoryRow): StoryRow {
  const known = Object.fromEntries(Object.entries(to).filter(([, value]) => value !== null));
  return {
    ...from,
    ...known,
    ...withAuthors(to.key, to.authors.length ? to.authors : from.authors),
    firstSeen: least(to.firstSeen, from.firstSeen),
    lastSeen: most(to.lastSeen, from.lastSeen),
    earlier: [...from.earlier, ...to.earlier].sort((a, b) => a.until - b.until).slice(-MOST_EARLIER),
  };
}

/** The smaller, the larger of two times; null is none. */
export const least = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.min(a, b);
export const most = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.max(a, b);

function withAuthors(key: StoryKey, authors: readonly string[]): Pick<StoryRow, 'authors' | 'authorKeys'> {
  return { authors, authorKeys: [...new Set(authors.map((name) => authorKey(name, siteOfKey(key))))] };
}

function earlierHeadlines(row: StoryRow, headline: string, now: number): StoryRow['earlier'] {
  if (row.headline === headline) return row.earlier;
  const others = row.earlier.filter((one) => one.headline !== headline && one.headline !== row.headline);
  return [...others, { headline: row.headline, until: now }].slice(-MOST_EARLIER);
}

function cut(text: string, length: number): string;
function cut(text: string | null, length: number): string | null;
function cut(text: string | null, length: number): string | null {
  return text && text.length > length ? `${text.slice(0, length - 1)}…` : text;
}

const fitting = (url: string | null, length: number): string | null => (url && url.length <= length ? url : null);
