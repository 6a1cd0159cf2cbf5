import { expect, test } from 'vitest';
import { isNearIdentical } from '../../../utils/story/near-identical.ts';

test.each([
  ['Estuary council opens hotline for flooded cottages', 'Estuary council opens a hotline for flooded cottages'],
  ['“Harbour wall holds”, says the engineer', 'Harbour wall holds, says the engineer'],
  ['항구 다리 공사 다시 시작', '항구 다리 공사, 다시 시작'],
  ['港の橋の工事が再開', '港の橋の工事が再開。'],
])('%s = %s', (one, other) => {
  expect(isNearIdentical(one, other)).toBe(true);
});

test.each([
  ['Estuary council opens hotline for flooded cottages', 'Estuary council closes hotline for flooded cottages'],
  ['Estuary council opens hotline for flooded cottages', 'Flooded cottages: Estuary council opens hotline for'],
  ['Ferry returns', 'Choir wins'],
])('%s ≠ %s', (one, other) => {
  expect(isNearIdentical(one, other)).toBe(false);
});
