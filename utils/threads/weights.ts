/** The numbers of the ranking and of the link decision, and where each comes from. */
export const WEIGHTS = {
  /** BM25 (Robertson): saturation and length normalisation, at their usual values. */
  k1: 1.2,
  b: 0.75,
  /** A word of the dek beside one of the headline. */
  dek: 0.7,
  /** The whole word beside its stem. */
  whole: 0.3,
  /** A word never written with a capital in mid-sentence, and what one always written so gains. */
  common: 0.7,
  proper: 0.8,
  /** What remains of a score when time has passed, and in how many days it goes. */
  old: 0.7,
  days: 7,
  /** Scores that make a link, and the same story. */
  link: 0.7,
  same: 1,
};
