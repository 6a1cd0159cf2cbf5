/**
 * What the reader taught: which links of a site are stories and which are not. A lesson is about a pattern, not about
 * nodes: it holds tomorrow too, and for what looks the same.
 */

/**
 * Taught patterns, each with whether its links are stories. A pattern is a link's likeness (the shape of its address
 * and where such links stand), or the key of one address, which wins over a likeness.
 */
export type Taught = Readonly<Record<string, boolean>>;

/** One thing the reader taught. */
export interface Lesson {
  readonly pattern: string;
  /** The address it was taught on. */
  readonly key: string;
  /** Whether such links are stories. */
  readonly story: boolean;
  /** Whether it holds for one address alone. */
  readonly alone: boolean;
  /** The headline of the link it was taught on. */
  readonly example: string;
  /** ms since epoch */
  readonly at: number;
}

/** A link of an open page, as lessons see it. */
export interface PageLink {
  /** Absolute, without fragment. */
  readonly url: string;
  /** The same for all spellings of the address. */
  readonly key: string;
  /** The shape of its address. */
  readonly shape: string;
  /** The same for links of one shape in one place. */
  readonly like: string;
  /** What it says. */
  readonly text: string;
}

/** Why a link can't be taught: no such link on the page; it says nothing a headline could be; it is so already. */
export type Refusal = 'noSuchLink' | 'noHeadline' | 'isStory' | 'isNoStory';

/** A page's links, and the URLs and headlines of its cards. */
export interface PageLinks {
  readonly links: readonly PageLink[];
  readonly cards: readonly { readonly url: string; readonly headline: string }[];
}

/** A lesson that could be taught, before it is. */
export interface Draft extends Omit<Lesson, 'at'> {
  /** Patterns that said something about this link so far. */
  readonly instead: readonly string[];
}

/** Letters that a text needs to be a headline, at least. */
const LEAST = 8;

/**
 * The lesson that the link to `url` is a story, or is none: about all links of its likeness. Where more than half of the
 * page's cards have addresses of the same shape, that is what stories look like here, and the lesson that one is none is
 * about the one address.
 */
export function lessonOn({ links, cards }: PageLinks, url: string, story: boolean): Draft | Refusal {
  const [link] = linksTo(links, url);
  if (!link) return 'noSuchLink';
  const marked = markedKeys(links, cards);
  if (marked.has(link.key) === story) return story ? 'isStory' : 'isNoStory';
  const example = exampleOf({ links, cards }, link);
  if (story && example.replace(/[^\p{L}\p{N}]/gu, '').length < LEAST) return 'noHeadline';
  const shaped = links.filter(({ key, shape }) => shape === link.shape && marked.has(key));
  const alone = !story && new Set(shaped.map(({ key }) => key)).size > marked.size / 2;
  const { key, like } = link;
  return { pattern: alone ? key : like, key, story, alone, example, instead: [key, like] };
}

/** The lesson about the one address that it was taught on. */
export const narrowed = (lesson: Lesson): Lesson => ({ ...lesson, pattern: lesson.key, alone: true });

/** The links that lead to a URL, to whatever place in it. */
export function linksTo(links: readonly PageLink[], url: string): PageLink[] {
  const address = url.replace(/#.*$/s, '');
  return links.filter((link) => link.url === address);
}

/** How many addresses of a page a lesson is about. */
export const covers = ({ pattern }: Pick<Lesson, 'pattern'>, links: readonly PageLink[]): number =>
  new Set(links.filter(({ key, like }) => key === pattern || like === pattern).map(({ key }) => key)).size;

/** The lessons as a page applies them; null where there are none. */
export const patternsOf = (lessons: readonly Lesson[]): Taught | null =>
  lessons.length ? Object.fromEntries(lessons.map(({ pattern, story }) => [pattern, story])) : null;

/** What is taught once this is, too: a contrary lesson on the same link is replaced. */
export const afterLesson = (lessons: readonly Lesson[], { instead, ...draft }: Draft, at: number): Lesson[] => [
  ...lessons.filter(({ pattern }) => !instead.includes(pattern)),
  { ...draft, at },
];

/** Keys of the addresses that have a card. */
function markedKeys(links: readonly PageLink[], cards: PageLinks['cards']): Set<string> {
  const urls = new Set(cards.map((card) => card.url));
  return new Set(links.filter(({ url }) => urls.has(url)).map(({ key }) => key));
}

/** The card's headline, or the longest that the links to the address say. */
function exampleOf({ links, cards }: PageLinks, { key }: PageLink): string {
  const same = links.filter((one) => one.key === key);
  const urls = new Set(same.map(({ url }) => url));
  const card = cards.find(({ url }) => urls.has(url));
  return card?.headline ?? same.reduce((longest, { text }) => (text.length > longest.length ? text : longest), '');
}
