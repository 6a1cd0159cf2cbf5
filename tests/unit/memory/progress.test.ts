import fc from 'fast-check';
import { expect, test } from 'vitest';
import { card, HOUR, MINUTE, page, Reader, SECOND } from './memory.ts';

const a = card('alpha');

test('opening a story alone is "opened"', async () => {
  const reader = await Reader.afterFirstVisit([a]);
  expect((await reader.opened(a)).changed).not.toBe(null);
  expect(await reader.state(a)).toMatchObject({ read: 'opened', progress: 0 });
  expect((await reader.opened(a)).changed).toBe(null);
});

test("a story's own page makes it opened, by whatever way the reader came", async () => {
  const reader = await Reader.afterFirstVisit();
  const { reply } = await reader.progress(page(a), 0.24);
  expect(reply).toEqual({ read: 'opened', progress: 0.24 });
  expect(await reader.read(a)).toBe('opened');
});

test('a story read is read, and stays so', async () => {
  const reader = await Reader.afterFirstVisit([a]);
  expect((await reader.progress(page(a), 0.85, { read: true })).reply).toEqual({ read: 'read', progress: 0.85 });
  await reader.later(HOUR).progress(page(a), 0.1);
  expect(await reader.state(a)).toMatchObject({ read: 'read', progress: 0.85 });
});

test('progress never falls, and is the most that was reported', async () => {
  const report = fc.record({ progress: fc.double({ min: 0, max: 1, noNaN: true }), read: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(report, { minLength: 1, maxLength: 8 }), async (reports) => {
      const reader = await Reader.afterFirstVisit([a]);
      let most = 0;
      for (const { progress, read } of reports) {
        most = Math.max(most, progress);
        const { reply } = await reader.later(SECOND).progress(page(a), progress, { read });
        expect(reply.progress).toBe(most);
      }
      expect(await reader.read(a)).toBe(reports.some(({ read }) => read) ? 'read' : 'opened');
    }),
    { numRuns: 30 },
  );
});

test('the revision moves when another glyph shows, not with every report', async () => {
  const reader = await Reader.afterFirstVisit([a]);
  const moves = [];
  for (const share of [0.01, 0.04, 0.09, 0.11, 0.19, 0.5]) {
    moves.push((await reader.progress(page(a), share)).changed !== null);
  }
  expect(moves).toEqual([true, false, false, true, false, true]);
});

test('marked read by hand is read without having been opened', async () => {
  const reader = await Reader.afterFirstVisit([a]);
  expect((await reader.mark(a, true)).reply).toMatchObject({ read: 'read', progress: 0 });
  expect((await reader.mark(a, true)).changed).toBe(null);
});

test('marked unread by hand undoes reading, however it came about', async () => {
  const reader = await Reader.afterFirstVisit([a]);
  await reader.mark(a, true);
  expect((await reader.mark(a, false)).reply.read).toBe('seen');
  await reader.progress(page(a), 0.9, { read: true });
  expect((await reader.mark(a, false)).reply).toMatchObject({ read: 'opened', progress: 0.9 });
});

test('marked unread stays so while the page that was read stays open', async () => {
  const reader = await Reader.afterFirstVisit([a]);
  await reader.progress(page(a), 0.9, { attended: 2 * MINUTE, read: true });
  await reader.mark(a, false);
  const { reply } = await reader.progress(page(a), 0.95, { attended: 10 * SECOND, read: true });
  expect(reply).toEqual({ read: 'opened', progress: 0.95 });
});

test('marked unread and read anew is read', async () => {
  const reader = await Reader.afterFirstVisit([a]);
  await reader.progress(page(a), 0.9, { attended: 2 * MINUTE, read: true });
  await reader.mark(a, false);
  await reader.later(HOUR).progress(page(a), 0.5, { attended: MINUTE });
  await reader.later(MINUTE).progress(page(a), 0.9, { attended: MINUTE, read: true });
  expect(await reader.read(a)).toBe('read');
});

test('marking unread what was never read changes nothing', async () => {
  const reader = await Reader.afterFirstVisit([a]);
  expect((await reader.mark(a, false)).changed).toBe(null);
});
