import { expect, test } from 'vitest';
import * as memory from '../../../utils/memory/index.ts';
import { card, HOME, Reader } from './memory.ts';

const a = card('alpha', { dek: 'A dek', authors: ['Ana Marín'] });
const reopen = (reader: Reader, url: string, section = HOME) =>
  memory.reopened(reader.db, { op: reader.op(), section, url }, reader.now);

test('an earlier story that was opened from a line counts as opened, and stays as it was known', async () => {
  const reader = await Reader.afterFirstVisit([a]);
  const before = (await reader.everything()).stories;
  expect((await reopen(reader, a.url)).changed).not.toBeNull();
  expect(await reader.read(a)).toBe('opened');
  expect((await reader.everything()).stories).toEqual(before);
});

test('what was read stays read', async () => {
  const reader = await Reader.afterFirstVisit([a]);
  await reader.mark(a, true);
  expect((await reopen(reader, a.url)).changed).toBeNull();
  expect(await reader.read(a)).toBe('read');
});

test('a story that was forgotten meanwhile is not remembered again', async () => {
  const reader = await Reader.afterFirstVisit([a]);
  await reader.forget({ story: a.url });
  await reopen(reader, a.url);
  const { stories, reading } = await reader.everything();
  expect([stories, reading]).toEqual([[], []]);
});
