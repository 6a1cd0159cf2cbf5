/** Every weight and threshold of recognition. */

/** What makes a text of a card its headline (`headline.ts`). */
export const HEADLINE = {
  linked: 2,
  linkedElsewhere: -2,
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
  /** where texts in that spot are mostly names of people */
  names: -6,
  /** for each text before it, up to so many */
  later: 0.1,
  lateAt: 8,
  /** below this a link's own name is taken before a text */
  enough: 2,
} as const;

/** How the evidence of an address and of its company are weighed together (`judge.ts`). */
export const CONTEXT = { bias: 1.6, own: 1.63, trail: 0.62, pattern: 0.25, shrink: 2, doubt: 6 } as const;

/** What speaks for an address being a story of the page, and what against (`signals.ts`). */
export const OWN: Readonly<Record<string, number>> = {
  bias: -4.04,
  'amid prose': -4.0,
  'block image': 0.68,
  'block price': -0.17,
  'block text': 0.36,
  'block time': 0.12,
  'card class': 0.35,
  heading: 0.45,
  'headline class': 0.79,
  'headline doubtful': -0.63,
  'headline linked': 1.05,
  'headline sure': 0.83,
  image: 0.29,
  implausible: -0.81,
  'in article': 0.05,
  'in aside': 0.51,
  'in footer': -0.45,
  'in list': -0.3,
  'in main': 0.36,
  'in menu': -0.52,
  'in nav': -0.66,
  'in running text': -0.72,
  'in tools': -0.56,
  'many alike': 1.07,
  'one word': -0.59,
  'other site': -0.53,
  'path code': 0.24,
  'path dated': 1.23,
  'path file': 0.39,
  'path job': -0.61,
  'path number': 0.81,
  'path reference': -0.64,
  'path shop': -0.18,
  'path story': 0.93,
  'says something else': -0.31,
  'sentence marks': 0.68,
  'slug 0': 0.1,
  'slug 2': -0.36,
  'slug 3': -0.41,
  'slug 5': 0.26,
  'slug 6': 0.43,
  'slug tells text': 0.42,
  'text 0': -0.28,
  'text 1': -0.41,
  'text 2': -1.13,
  'text 3': -1.0,
  'text 4': -0.12,
  'text 5': 1.03,
  'text 6': 1.51,
  'text 7': 0.47,
  'text 8': -0.06,
  'text repeated': -0.76,
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
  sentence: 1,
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
  readonly wares: number;
  /** By the share of its likely cards that have the signal. */
  readonly shares: Readonly<Record<string, number>>;
} = {
  bias: 0.5,
  cart: -2.5,
  wares: -1.5,
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
