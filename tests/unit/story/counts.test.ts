import { expect, test } from 'vitest';
import { counts } from '../../../utils/story/counts.ts';
import { UNKNOWN } from '../../../utils/story/state.ts';

test('a page is counted by state, clippings and follows; a changed story was read', () => {
  const states = [
    UNKNOWN,
    { ...UNKNOWN, read: 'new' as const, followed: true },
    { ...UNKNOWN, read: 'new' as const },
    { ...UNKNOWN, read: 'changed' as const },
    { ...UNKNOWN, read: 'read' as const, clipped: true },
  ];
  expect(counts(states)).toEqual({ new: 2, read: 2, clipped: 1, followed: 1 });
  expect(counts([])).toEqual({ new: 0, read: 0, clipped: 0, followed: 0 });
});
