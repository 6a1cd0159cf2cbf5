import { describe, expect, test } from 'vitest';
import * as memory from '../../../utils/memory/index.ts';
import type { Database } from '../../../utils/store/index.ts';
import { card, HOME, lead, MINUTE, page, Reader, SITE } from './memory.ts';

const a = card('alpha', { authors: ['Ana Marín'] });
const op = 'the-same-operation';

type Operation = (db: Database, now: number) => Promise<memory.Done<unknown>>;
const operations: Record<string, Operation> = {
  saw: (db, now) => memory.saw(db, { op, section: HOME, cards: [a] }, now),
  opened: (db, now) => memory.opened(db, { op, section: HOME, card: a }, now),
  reopened: (db, now) => memory.reopened(db, { op, section: HOME, url: a.url }, now),
  progress: (db, now) => memory.progress(db, { op, story: page(a), attended: 5000, progress: 0.4, read: true }, now),
  clip: (db, now) => memory.clip(db, { op, card: a, on: true, lead }, now),
  unclip: (db, now) => memory.clip(db, { op, card: a, on: false, lead }, now),
  mark: (db, now) => memory.mark(db, { op, card: a, read: true, lead }, now),
  follow: (db, now) => memory.follow(db, { op, author: 'Ana Marín', site: SITE, on: true }, now),
  forget: (db, now) => memory.forget(db, { op, what: { story: a.url } }, now),
  siteOn: (db, now) => memory.siteOn(db, { op, domain: 'ridge-post.test' }, now),
  siteOff: (db, now) => memory.siteOff(db, { op, domain: SITE }, now),
  notRelated: (db, now) => memory.notRelated(db, { op, card: a, url: card('beta').url, on: true }, now),
  muteThread: (db, now) => memory.muteThread(db, { op, card: a, on: true }, now),
  threadsOn: (db, now) => memory.threadsOn(db, { op, domain: SITE, on: false }, now),
};

describe.each(Object.entries(operations))('%s, sent twice,', (_, operation) => {
  test('is applied once and answered alike', async () => {
    const reader = await Reader.afterFirstVisit([a]);
    const first = await operation(reader.db, reader.now);
    const after = await reader.everything();
    const second = await operation(reader.db, reader.now + MINUTE);
    expect(second).toEqual({ reply: first.reply, changed: null });
    expect(await reader.everything()).toEqual(after);
  });
});

test('a repeated request does not undo what came between', async () => {
  const reader = await Reader.afterFirstVisit([a]);
  await operations.clip!(reader.db, reader.now);
  await reader.clip(a, false);
  expect((await operations.clip!(reader.db, reader.now)).reply).toMatchObject({ clipped: false });
});

test('looking never moves the revision, a visible change moves it by one', async () => {
  const reader = await Reader.afterFirstVisit([a]);
  const { revision } = await reader.look([a]);
  await reader.look([a]);
  await reader.saw(a);
  expect((await reader.look([a])).revision).toBe(revision);
  expect((await reader.clip(a)).changed).toBe(revision + 1);
  expect((await reader.look([a])).revision).toBe(revision + 1);
});
