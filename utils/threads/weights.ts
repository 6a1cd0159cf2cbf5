/**
 * The numbers of the ranking and of the link decision: one for all languages and sources. Chosen by hand on labelled
 * streams of English, German, Korean and Japanese headlines, each so that no stream loses precision for another's gain,
 * and for links that hold when read by eye. No number was fitted to one stream; what was not chosen on all is told.
 */
export const WEIGHTS = {
  /** BM25 (Robertson): saturation, above its usual 1.2, and length normalisation. */
  k1: 1.5,
  b: 0.75,
  /** A word of the dek beside one of the headline. */
  dek: 0.5,
  /** The whole word beside its stem. */
  whole: 0.6,
  /** A word never written with a capital in mid-sentence, and what one always written so gains. */
  common: 0.7,
  proper: 1.2,
  /**
   * What remains of a score when time has passed, and in how many days it goes. Of the two dated streams each gained by
   * the decay that was best for the other, which is sharper; `old` keeps links over months, in a stream strewn over 260
   * days, where time tells nothing.
   */
  old: 0.65,
  days: 1,
  /** Share of a score that asks how much the two headlines have in common. */
  both: 0.15,
  /**
   * How much it takes from a link that what two headlines share is a phrase: a power. On the one labelled stream of more
   * than a week, and by links read; no shorter stream has phrases.
   */
  phrases: 0.5,
  /** A pair of neighbouring characters beside a word: neighbouring pairs say the same thing twice. */
  pair: 0.7,
  /** Days after which the same words tell another story, mostly. */
  longAgo: 14,
  /** A site's headlines this much alike whose numbers differ are two issues of a table; on streams of a single site. */
  template: 0.4,
  /** Words of a headline that a link has in common at least. */
  leastWords: 2,
  /** Headlines this much alike are one report. */
  twin: 0.8,
  /** What more a link needs where a name is all that two headlines share, and where their numbers differ. */
  oneName: 0.08,
  numbers: 0.2,
  /** Scores that make a link in a store of `crowdFrom` stories, and the same report. */
  link: 0.635,
  same: 1,
  /**
   * What more a link needs for each e-fold of the store's stories beyond `crowdFrom`, or less down to `crowdLeast`: by
   * streams of 700 to 6,000 stories, and by links read in one of 100,000.
   */
  crowd: 0.056,
  crowdFrom: 6_000,
  crowdLeast: 1_400,
  /** What more than that a link to a story of long ago needs, by links read there. */
  crowdOld: 0.09,
};
