/** Telling two groups apart by one number each. */

/**
 * How surely the larger values belong to one group: the z score of the Mann–Whitney U test with midranks for ties
 * (Mann and Whitney 1947). 0 is chance; beyond ±4 is chance once in 16,000 times; the sign says which group is larger.
 */
export function separation(values: readonly number[], inGroup: readonly boolean[]): number {
  const ranks = midranks(values);
  const inside = inGroup.filter(Boolean).length;
  const outside = values.length - inside;
  const sum = ranks.reduce((total, rank, index) => total + (inGroup[index] ? rank : 0), 0);
  const mean = (inside * (values.length + 1)) / 2;
  const centred = ranks.map((rank) => (rank - (values.length + 1) / 2) ** 2).reduce((a, b) => a + b, 0);
  const variance = (inside * outside * centred) / (values.length * (values.length - 1));
  return variance === 0 ? 0 : (sum - mean) / Math.sqrt(variance);
}

/** 1 for the smallest; equal values share the mean of their ranks. */
function midranks(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 + 1);
}
