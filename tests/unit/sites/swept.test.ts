import { expect, test, vi } from 'vitest';
import { isFirstSweep } from '../../../utils/sites/swept.ts';

const session = new Map<string, unknown>();
vi.mock('../../../utils/browser.ts', () => ({
  browser: {
    storage: {
      session: {
        get: async (slot: string) => ({ [slot]: session.get(slot) }),
        set: async (entries: object) => {
          for (const [slot, value] of Object.entries(entries)) session.set(slot, value);
        },
      },
    },
  },
}));

test('a site is swept once, and again when it was turned on anew', async () => {
  expect(await isFirstSweep('paper.test', 1)).toBe(true);
  expect(await isFirstSweep('paper.test', 1)).toBe(false);
  expect(await isFirstSweep('post.test', 1)).toBe(true);
  expect(await isFirstSweep('paper.test', 2)).toBe(true);
});
