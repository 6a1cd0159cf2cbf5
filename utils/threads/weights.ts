/**
 * The numbers of the ranking and of the link decision. Chosen by hand, one for all languages and sources, on labelled
 * streams of English, German, Korean and Japanese headlines, and for links that hold when read by eye.
 */
export const WEIGHTS = {
  /** BM25 (Robertson): saturation, above its usual 1.2, and length normalisation. */
  k1: 2,
  b: 0.75,
  /** A word of the dek beside one of the headline. */
  dek: 0.5,
  /** The whole word beside its stem. */
  whole: 0.6,
  /** A word never written with a capital in mid-sentence, and what one always written so gains. */
  common: 0.7,
  proper: 1.2,
  /** What remains of a score when time has passed, and in how many days it goes. */
  old: 0.6,
  days: 4,
  /** Share of a score that asks how much the two headlines have in common. */
  both: 0.15,
  /** A pair of neighbouring characters beside a word: neighbouring pairs say the same thing twice. */
  pair: 0.7,
  /** Days after which the same words tell another story, mostly. */
  longAgo: 14,
  /** How near, of such a story of the same site, likeness comes to that of a candidate which is then a template. */
  rival: 0.75,
  /** How many such stories, at whatever site, make a habit of the press. */
  habit: 6,
  /** Headlines this much alike whose numbers differ are a template at another site too. */
  template: 0.5,
  /** Words of a headline that a link has in common at least. */
  leastWords: 2,
  /** Headlines this much alike are one report. */
  twin: 0.8,
  /** What more a link needs where a name is all that two headlines share. */
  oneName: 0.08,
  /** The score of a link to a story of long ago. */
  linkOld: 0.9,
  /** What more a link needs for each e-fold of the store's stories beyond these. */
  crowd: 0.045,
  crowdFrom: 6_000,
  /** Scores that make a link, and the same report. */
  link: 0.605,
  same: 1,
};
