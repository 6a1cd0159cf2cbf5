/**
 * Every weight and threshold of recognition. `OWN` and `CONTEXT` come from `npm run fit` (logistic regression on labelled
 * pages: 40 of papers in 14 languages, 8 that list no stories), rounded, without what was worth little; where other
 * pages told otherwise they were moved by hand, and say so. The rest was set by hand on the same pages.
 */

/** What makes a text of a card its headline (`headline.ts`). */
export const HEADLINE = {
  linked: 2,
  heading: 3,
  headlineClass: 2,
  kickerClass: -2,
  dekClass: -2.5,
  bylineClass: -3,
  captionClass: -3,
  /** lengths in Latin letters */
  tinyUpTo: 8,
  tiny: -3,
  longFrom: 220,
  long: -2,
  fullLength: 80,
  length: 2,
  slugAlike: 2,
  /** where `title` or `aria-label` of a link to the story says the same */
  called: 2,
  /** where texts in that spot are mostly names of people */
  names: -6,
  /** for each text before it, up to so many */
  later: 0.1,
  lateAt: 8,
  /** below this a link's own name is taken before a text */
  enough: 2,
} as const;

/**
 * How the evidence of an address and of its company are weighed together (`judge.ts`). The bias is above the fitted one:
 * pages nobody labelled lost stories at the edge.
 */
export const CONTEXT = { bias: 1.1, own: 1.5, trail: 0.79, pattern: 0.46, shrink: 2, doubt: 6 } as const;

/**
 * What speaks for an address being a story of the page, and what against (`signals.ts`). Weaker than fitted: `other site`,
 * since papers list stories of their sister papers; `path job` and `path reference`, of which a paper has a few itself.
 * Stronger: `amid prose` and `names`, for which the labelled pages have few cases. By hand, for which they have none:
 * `price tag`, and `whole card` (heading, byline or date, and dek) for headlines of a word or two.
 */
export const OWN: Readonly<Record<string, number>> = {
  bias: -3.97,
  'amid prose': -4.0,
  'headline class': 1.13,
  'headline linked': 1.31,
  'headline sure': 1.21,
  implausible: -0.92,
  'in footer': -0.75,
  'in menu': -0.9,
  'in nav': -1.12,
  'in running text': -1.12,
  'in tools': -1.05,
  'many alike': 1.56,
  names: -2,
  'price tag': -4,
  'one word': -0.88,
  'other site': -0.95,
  'path dated': 1.16,
  'path day': 0.6,
  'path job': -1.37,
  'path list': -1.1,
  'path number': 1.06,
  'path person': -1.1,
  'path reference': -1.08,
  'path story': 1.2,
  'sentence marks': 0.72,
  'slug 2': -0.65,
  'slug 3': -0.47,
  'slug 5': 0.32,
  'slug 6': 0.72,
  'slug tells text': 0.27,
  'text 0': -0.52,
  'text 1': -0.64,
  'text 2': -1.71,
  'text 3': -1.51,
  'text 4': -0.12,
  'text 5': 1.48,
  'text 6': 2.29,
  'text 7': 0.85,
  'text repeated': -1.33,
  'whole card': 1.5,
};

/** What makes a text of a card its dek (`fields/dek.ts`). */
export const DEK = {
  dekClass: 2,
  paragraph: 1.5,
  /** lengths in Latin letters */
  longFrom: 45,
  long: 1.5,
  shortUpTo: 20,
  short: -2,
  captionClass: -4,
  linkedElsewhere: -3,
  before: -2,
  after: 0.5,
  enough: 2,
} as const;

/** What makes a text of a card its byline (`fields/byline.ts`). */
export const BYLINE = {
  longest: 160,
  /** so many texts in one spot tell whether it holds names */
  spots: 3,
  share: 0.8,
} as const;

/** What speaks for a page that presents stories, and what against (`page.ts`). */
export const PAGE: {
  readonly bias: number;
  readonly cart: number;
  readonly feed: number;
  readonly news: number;
  readonly goods: number;
  /** From here on the structured data of a page is not asked. */
  readonly clear: number;
  /** Where the page's own address says something else. */
  readonly else: number;
  /** By the share of its likely cards that have the signal. */
  readonly shares: Readonly<Record<string, number>>;
} = {
  bias: 0.8,
  cart: -2.2,
  feed: 0.5,
  news: 1.5,
  goods: -3,
  clear: 1.5,
  else: -2,
  shares: {
    'path dated': 2,
    'path story': 2,
    'block time': 1.5,
    'block byline': 1,
    'path shop': -5,
    'path job': -6,
    'path reference': -5,
    'block price': -5,
    'in running text': -2,
    'other site': -1.5,
  },
};

/** When a page is a story of its own (`story-page.ts`); lengths in characters. */
export const STORY = {
  paragraph: 40,
  text: 900,
  textIfSaid: 300,
  paragraphs: 3,
  /** how many parts before the title, and how many texts from there, may hold byline and date */
  before: 40,
  headTexts: 40,
} as const;

/** When a place merely mentions a story that another presents (`cards.ts`). */
export const MENTION = { shorterThan: 28, worseBy: 3 } as const;

/** Which images of a card are no picture of its story (`fields/picture.ts`). */
export const PICTURE = {
  /** px */
  narrowest: 60,
  /** An image in so many stories' cards is nobody's. */
  anybodys: 3,
} as const;
