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
  clock: -5,
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
export const CONTEXT = { bias: 1.14, own: 1.1, trail: 0.65, pattern: 0.37, shrink: 2, doubt: 6 } as const;

/** What speaks for an address being a story of the page, and what against (`signals.ts`). */
export const OWN: Readonly<Record<string, number>> = {
  bias: -4.91,
  'above this page': -0.09,
  'below this page': 0.29,
  'block bare': -0.11,
  'block byline': 0.05,
  'block comments': 0.25,
  'block image': 0.91,
  'block price': -0.11,
  'block text': 0.54,
  'block time': 0.46,
  'byline class': -0.47,
  capitals: 0.09,
  'card class': 0.65,
  heading: 0.63,
  'headline class': 1.06,
  'headline doubtful': -0.58,
  'headline labelled': -0.33,
  'headline linked': 1.71,
  'headline missing': 0.06,
  'headline sure': 0.87,
  image: 0.35,
  'image and text': 0.19,
  implausible: -0.93,
  'in advert': 0.4,
  'in aside': 0.55,
  'in footer': -0.79,
  'in header': -0.47,
  'in hidden': -0.31,
  'in list': 0.51,
  'in main': 0.94,
  'in menu': -0.61,
  'in nav': -0.86,
  'in paragraph': 0.22,
  'in prose': -0.18,
  'in running text': -0.78,
  'in tools': -0.6,
  'kicker class': -0.22,
  'linked again': -0.09,
  'linked often': -0.32,
  'one word': -0.86,
  'other site': -0.15,
  'path code': 0.61,
  'path dated': 1.23,
  'path depth 0': -0.23,
  'path depth 1': -0.18,
  'path depth 3': -0.46,
  'path depth 4': 0.51,
  'path depth 5': 0.35,
  'path file': 0.3,
  'path job': -0.31,
  'path list': -0.37,
  'path media': -0.23,
  'path number': 1.29,
  'path service': -0.43,
  'path small number': 0.07,
  'path story': 0.88,
  query: -0.66,
  'query number': -0.41,
  'sentence marks': 0.88,
  'slug 0': 0.06,
  'slug 2': -0.61,
  'slug 3': -0.62,
  'slug 4': 0.19,
  'slug 5': 0.55,
  'slug 6': 0.45,
  'slug tells text': 0.75,
  'text 0': -0.49,
  'text 1': -0.58,
  'text 2': -1.39,
  'text 3': -1.25,
  'text 4': -0.11,
  'text 5': 1.29,
  'text 6': 1.86,
  'text 7': 0.88,
  'text 8': -0.2,
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
  'other site': -3,
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
