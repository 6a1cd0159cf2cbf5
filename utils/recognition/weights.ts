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
  shortUpTo: 18,
  short: -1,
  longFrom: 220,
  long: -2,
  fullLength: 80,
  length: 2,
  namedAlike: 2,
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
export const CONTEXT = { bias: 1.25, own: 1.6, trail: 0.64, pattern: 0.22, shrink: 2, doubt: 6 } as const;

/** What speaks for an address being a story of the page, and what against (`signals.ts`). */
export const OWN: Readonly<Record<string, number>> = {
  bias: -3.98,
  'above this page': -0.07,
  'below this page': 0.08,
  'block byline': 0.33,
  'block image': 0.65,
  'block price': -0.16,
  'block text': 0.35,
  'block time': 0.12,
  'byline class': -0.3,
  capitals: 0.08,
  'card class': 0.37,
  heading: 0.44,
  'headline class': 0.78,
  'headline doubtful': -0.71,
  'headline labelled': -0.35,
  'headline linked': 1.06,
  'headline sure': 0.84,
  image: 0.36,
  implausible: -0.78,
  'in advert': 0.19,
  'in article': 0.15,
  'in aside': 0.5,
  'in footer': -0.43,
  'in form': -0.07,
  'in header': -0.25,
  'in hidden': -0.16,
  'in list': -0.26,
  'in main': 0.4,
  'in menu': -0.52,
  'in nav': -0.61,
  'in paragraph': 0.09,
  'in prose': -0.36,
  'in running text': -0.71,
  'in table': -0.25,
  'in tools': -0.51,
  'kicker class': -0.16,
  'many alike': 1.04,
  'one word': -0.65,
  'other host': 0.17,
  'other site': -0.51,
  'path code': 0.22,
  'path dated': 1.0,
  'path depth 0': -0.14,
  'path depth 1': -0.07,
  'path depth 2': -0.13,
  'path depth 3': -0.31,
  'path depth 4': 0.42,
  'path depth 5': 0.24,
  'path file': 0.36,
  'path job': -0.67,
  'path list': -0.18,
  'path media': -0.06,
  'path number': 0.78,
  'path reference': -0.6,
  'path service': -0.3,
  'path shop': -0.17,
  'path story': 0.8,
  query: -0.14,
  'query number': -0.1,
  'says something else': -0.34,
  'sentence marks': 0.67,
  'slug 0': 0.07,
  'slug 1': 0.09,
  'slug 2': -0.36,
  'slug 3': -0.4,
  'slug 5': 0.21,
  'slug 6': 0.42,
  'slug tells text': 0.37,
  'text 0': -0.3,
  'text 1': -0.46,
  'text 2': -1.08,
  'text 3': -0.99,
  'text 4': -0.07,
  'text 5': 1.01,
  'text 6': 1.5,
  'text 7': 0.46,
  'text 8': -0.06,
  'text repeated': -0.74,
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
  otherClass: -2,
  captionClass: -4,
  inHeadline: -1,
  linkedElsewhere: -3,
  before: -2,
  after: 0.5,
  sentence: 1,
  names: -3,
  enough: 2,
} as const;

/** What makes a text of a card its byline (`fields/byline.ts`). */
export const BYLINE = {
  longest: 160,
  /** so many texts in one spot tell whether it holds names */
  spots: 3,
  share: 0.8,
} as const;

/** What speaks for a page that presents stories, and what against; shares of its likely cards, mostly (`page.ts`). */
export const PAGE: Readonly<Record<string, number>> = {
  bias: 0.5,
  'path dated': 2,
  'path story': 2,
  'block time': 1.5,
  'block byline': 1,
  feed: 0.5,
  'news schema': 1.5,
  'path shop': -5,
  'path job': -6,
  'path reference': -5,
  'block price': -5,
  'in running text': -2,
  'other site': -1.5,
  'wares schema': -1.5,
  'wares type': -1,
  cart: -2.5,
  'page shop': -1.5,
  'page job': -2,
  'page reference': -2,
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
