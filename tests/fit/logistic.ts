/**
 * Logistic regression with a ridge penalty, by Newton's method (Hastie, Tibshirani, Friedman: The Elements of
 * Statistical Learning, 4.4.1 and 3.4.1).
 */

/** One observation. The features it does not name are 0. */
export interface Observation {
  readonly features: ReadonlyMap<number, number>;
  readonly isPositive: boolean;
  readonly weight: number;
}

const ROUNDS = 40;
/** A step this small changes nothing that is printed. */
const CLOSE = 1e-5;

/** @returns a coefficient a feature, and the intercept, on which there is no penalty */
export function fitLogistic(
  observations: readonly Observation[],
  count: number,
  penalty: number,
): { coefficients: number[]; intercept: number } {
  const size = count + 1;
  const theta = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = theta.map((value, at) => (at < count ? penalty * value : 0));
    const hessian = theta.map((_, row) => theta.map((__, column) => (row === column && row < count ? penalty : 0)));
    for (const { features, isPositive, weight } of observations) {
      const terms: [number, number][] = [...features, [count, 1]];
      const odds = terms.reduce((sum, [at, value]) => sum + theta[at]! * value, 0);
      const share = 1 / (1 + Math.exp(-odds));
      const slope = weight * share * (1 - share);
      for (const [at, value] of terms) {
        gradient[at]! += weight * (share - Number(isPositive)) * value;
        for (const [other, factor] of terms) hessian[at]![other]! += slope * value * factor;
      }
    }
    const step = solved(hessian, gradient);
    for (const [at, value] of step.entries()) theta[at]! -= value;
    if (Math.max(...step.map(Math.abs)) < CLOSE) break;
  }
  return { coefficients: theta.slice(0, count), intercept: theta[count]! };
}

/** The solution of a symmetric, positive definite system, by Gaussian elimination. */
function solved(matrix: number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at]!]);
  const size = rows.length;
  for (let at = 0; at < size; at++) {
    // A feature that no observation has.
    const pivot = rows[at]![at]! || 1;
    for (let below = at + 1; below < size; below++) {
      const factor = rows[below]![at]! / pivot;
      if (factor !== 0)
        for (let column = at; column <= size; column++) rows[below]![column]! -= factor * rows[at]![column]!;
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (let at = size - 1; at >= 0; at--) {
    let rest = rows[at]![size]!;
    for (let column = at + 1; column < size; column++) rest -= rows[at]![column]! * solution[column]!;
    solution[at] = rest / (rows[at]![at]! || 1);
  }
  return solution;
}
