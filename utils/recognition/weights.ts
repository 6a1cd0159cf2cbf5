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
  names: -3,
  /** for each text before it */
  later: 0.1,
  /** below this a link's own name is taken before a text */
  enough: 2,
} as const;

/** How the evidence of an address and of its company are weighed together (`judge.ts`). */
export const CONTEXT = { bias: 1.15, own: 1.62, trail: 0.62, pattern: 0.2, shrink: 2, doubt: 6 } as const;

/** What speaks for an address being a story of the page, and what against (`signals.ts`). */
export const OWN: Readonly<Record<string, number>> = {
  bias: -4.03,
  'above this page': -0.07,
  'below this page': 0.11,
  'block byline': 0.14,
  'block image': 0.65,
  'block price': -0.15,
  'block text': 0.36,
  'block time': 0.16,
  'byline class': -0.3,
  capitals: 0.09,
  'card class': 0.57,
  heading: 0.5,
  'headline class': 0.79,
  'headline doubtful': -0.75,
  'headline labelled': -0.36,
  'headline linked': 1.05,
  'headline sure': 0.63,
  image: 0.36,
  implausible: -0.8,
  'in advert': 0.2,
  'in article': 0.06,
  'in aside': 0.49,
  'in footer': -0.43,
  'in form': -0.07,
  'in header': -0.26,
  'in hidden': -0.16,
  'in list': -0.26,
  'in main': 0.41,
  'in menu': -0.51,
  'in nav': -0.59,
  'in paragraph': 0.08,
  'in prose': -0.15,
  'in running text': -0.76,
  'in table': -0.24,
  'in tools': -0.53,
  'kicker class': -0.2,
  'many alike': 1.05,
  'one word': -0.59,
  'other host': 0.18,
  'other site': -0.49,
  'path code': 0.26,
  'path dated': 1.0,
  'path depth 0': -0.14,
  'path depth 1': -0.07,
  'path depth 2': -0.13,
  'path depth 3': -0.31,
  'path depth 4': 0.42,
  'path depth 5': 0.23,
  'path file': 0.35,
  'path job': -0.64,
  'path list': -0.19,
  'path media': -0.06,
  'path number': 0.76,
  'path reference': -0.63,
  'path service': -0.3,
  'path shop': -0.17,
  'path story': 0.8,
  query: -0.13,
  'query number': -0.09,
  'says something else': -0.32,
  'sentence marks': 0.66,
  'slug 0': 0.08,
  'slug 1': 0.06,
  'slug 2': -0.37,
  'slug 3': -0.4,
  'slug 5': 0.23,
  'slug 6': 0.41,
  'slug tells text': 0.41,
  'text 0': -0.3,
  'text 1': -0.41,
  'text 2': -1.14,
  'text 3': -1.03,
  'text 4': -0.08,
  'text 5': 1.04,
  'text 6': 1.51,
  'text 7': 0.49,
  'text 8': -0.08,
  'text repeated': -0.77,
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
