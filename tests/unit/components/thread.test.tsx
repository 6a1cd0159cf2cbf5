import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { putBack } from '../../../components/put-back.ts';
import { Thread, type ThreadRequests } from '../../../components/thread.tsx';
import { ThreadList } from '../../../components/thread-list.tsx';
import type { Card } from '../../../utils/story/card.ts';
import type { Thread as Answered, ThreadCopy, ThreadEntry } from '../../../utils/story/timeline.ts';
import { createScreen, type Screen } from './screen.tsx';

const entry = (headline: string, change: Partial<ThreadEntry> = {}): ThreadEntry => ({
  url: `https://gazette.test/${encodeURIComponent(headline)}`,
  headline,
  outlet: 'gazette.test',
  published: '2026-03-01',
  lastSeen: null,
  read: 'seen',
  clipped: false,
  alsoIn: [],
  ...change,
});
const copy = (outlet: string, change: Partial<ThreadCopy> = {}): ThreadCopy => ({
  url: `https://${outlet}/gate`,
  headline: 'The gate holds',
  outlet,
  read: 'seen',
  ...change,
});
const NOTHING: Answered = { entries: [], copies: [], because: null, muted: false };

/** A memory that keeps what it is told. */
function memoryOf(thread: Partial<Answered>) {
  const apart = new Set<string>();
  let muted = false;
  const requests = {
    ask: async () => ({
      ...NOTHING,
      ...thread,
      entries: (thread.entries ?? []).filter(({ url }) => !apart.has(url)),
      copies: (thread.copies ?? []).filter(({ url }) => !apart.has(url)),
      muted,
    }),
    onChanged: () => () => {},
    clip: vi.fn(async () => {}),
    mark: vi.fn(async () => {}),
    part: vi.fn(async (url: string, on: boolean) => void (on ? apart.add(url) : apart.delete(url))),
    mute: vi.fn(async (on: boolean) => {
      muted = on;
    }),
  };
  return requests satisfies ThreadRequests;
}

let screen: Screen;
let said: string;
const run = (action: () => Promise<string>): void =>
  void action().then((line) => {
    said = line;
  });
const settled = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve))));
const show = async (requests: ThreadRequests) => {
  await screen.show(<Thread requests={requests} target="_top" level={2} run={run} />);
  await settled();
};
const click = async (name: string) => {
  await screen.click(name);
  await settled();
};
const rows = () => [...screen.root.querySelectorAll('li')].map((row) => row.textContent);

beforeEach(() => {
  screen = createScreen();
  said = '';
});

describe('the thread of a card', () => {
  test('where there is none, nothing stands there, no heading either', async () => {
    await show(memoryOf({}));
    expect(screen.root.innerHTML).toBe('');
  });

  test('stands in order with outlet, date, what was read and who else had it', async () => {
    await show(
      memoryOf({
        entries: [
          entry('A gate is planned', { read: 'read', alsoIn: ['post.test', 'herald.test'] }),
          entry('The gate is built', { read: 'opened', published: null, lastSeen: Date.UTC(2026, 2, 3, 12) }),
          entry('The gate leaks', { published: 'last spring', alsoIn: ['post.test'] }),
        ],
      }),
    );
    expect(rows()).toEqual([
      'A gate is plannedYou read this onegazette.test · Mar 1, 2026 · also in 2 outlets',
      'The gate is builtYou opened thisgazette.test · Mar 3, 2026',
      'The gate leaksSeen, not opened yetgazette.test · also in post.test',
    ]);
    expect(screen.root.querySelector('h2')?.textContent).toBe('The story so far');
    expect(screen.control('A gate is planned').getAttribute('target')).toBe('_top');
  });

  test('an earlier story is clipped and marked by name', async () => {
    const gate = entry('A gate is planned');
    const requests = memoryOf({ entries: [gate] });
    await show(requests);
    await click('Clip: A gate is planned');
    expect(requests.clip).toHaveBeenCalledWith(gate, true);
    expect(said).toBe('Clipped.');
    await click('Mark as read: A gate is planned');
    expect(requests.mark).toHaveBeenCalledWith(gate, true);
  });

  test('one that is not related stays in its place with the way back', async () => {
    const requests = memoryOf({ entries: [entry('A gate is planned'), entry('The gate is built')] });
    await show(requests);
    await click('Not related: A gate is planned');
    expect(rows()[0]).toBe('A gate is plannedUndo');
    expect(screen.focused()).toBe('Undo');
    await click('Undo');
    expect(requests.part).toHaveBeenLastCalledWith(entry('A gate is planned').url, false);
    expect(rows()[0]).toContain('Seen, not opened yet');
  });

  test('muted, it says so and can be shown again by the same button', async () => {
    await show(memoryOf({ entries: [entry('A gate is planned')] }));
    await click('Mute this thread');
    expect(screen.text()).toContain('You muted this thread.');
    expect(rows()).toEqual([]);
    expect(screen.focused()).toBe('Show this thread again');
    await click('Show this thread again');
    expect(rows()).toHaveLength(1);
  });

  test('says why a card counts as read, and takes it back', async () => {
    const read = copy('post.test', { read: 'read' });
    const requests = memoryOf({ copies: [read, copy('herald.test')], because: read });
    await show(requests);
    expect(screen.text()).toContain('Counts as read: you read the same report at post.test.');
    await click('Not the same story: post.test');
    expect(requests.part).toHaveBeenCalledWith(read.url, true);
    expect(rows()[0]).toBe('The gate holdsUndo');
  });
});

describe('the threads of a page', () => {
  const card = (headline: string) => ({ url: `https://gazette.test/${headline}`, headline, language: 'en' }) as Card;
  const state = (count: number) => ({ thread: count ? { count, line: null } : null });
  const list = (...counts: number[]) => (
    <ThreadList stories={counts.map((count, at) => ({ card: card(`Story ${at}`), state: state(count) }))}>
      {({ headline }) => <p>The thread of {headline}</p>}
    </ThreadList>
  );

  test('are those of the cards that have one, and open in place', async () => {
    await screen.show(list(0, 2, 1));
    expect(rows()).toEqual(['Story 12 earlier stories', 'Story 21 earlier story']);
    await screen.click('Story 12 earlier stories');
    expect(screen.control('Story 12 earlier stories').getAttribute('aria-expanded')).toBe('true');
    expect(screen.text()).toContain('The thread of Story 1');
  });

  test('an open one stays when nothing is left of its thread, for the way back is in it', async () => {
    await screen.show(list(1));
    await screen.click('Story 01 earlier story');
    await screen.show(list(0));
    expect(screen.text()).toContain('The thread of Story 0');
  });

  test('where no card has one, nothing stands there', async () => {
    await screen.show(list(0, 0));
    expect(screen.root.innerHTML).toBe('');
  });
});

test('what was taken from a list is put back where it stood, once', () => {
  const taken = [
    { item: 'c', at: 2 },
    { item: 'a', at: 0 },
  ];
  const same = (one: string, other: string) => one === other;
  expect(putBack(['b', 'd'], taken, same)).toEqual(['a', 'b', 'c', 'd']);
  expect(putBack(['a', 'b', 'c', 'd'], taken, same)).toEqual(['a', 'b', 'c', 'd']);
});
