import { expect, it } from 'vitest';
import { fitLogistic, type Observation } from '../../fit/logistic.ts';

/** So many positives of so many observations with the same features. */
const observed = (features: [number, number][], positives: number, of: number): Observation[] =>
  Array.from({ length: of }, (_, at) => ({ features: new Map(features), isPositive: at < positives, weight: 1 }));

const logit = (share: number): number => Math.log(share / (1 - share));

it('without a penalty the model says the shares that were observed', () => {
  const { coefficients, intercept } = fitLogistic([...observed([], 10, 40), ...observed([[0, 1]], 30, 40)], 1, 0);
  expect(intercept).toBeCloseTo(logit(1 / 4), 4);
  expect(coefficients[0]).toBeCloseTo(logit(3 / 4) - logit(1 / 4), 4);
});

it('the penalty keeps a feature that decides alone within bounds', () => {
  const { coefficients } = fitLogistic([...observed([], 0, 20), ...observed([[0, 1]], 20, 20)], 1, 0.05);
  expect(coefficients[0]).toBeGreaterThan(2);
  expect(coefficients[0]).toBeLessThan(20);
});

it('a feature that nothing has weighs nothing', () => {
  const { coefficients } = fitLogistic(observed([[0, 1]], 5, 9), 2, 0.05);
  expect(coefficients[1]).toBe(0);
});
