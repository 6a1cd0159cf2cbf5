import { beforeEach, describe, expect, test, vi } from 'vitest';
import { distinct } from '../../../components/distinct.ts';
import { StoryDetails } from '../../../components/story-details.tsx';
import { Tally } from '../../../components/tally.tsx';
import type { Card } from '../../../utils/story/card.ts';
import { type CardState, UNKNOWN } from '../../../utils/story/state.ts';
import { createScreen, type Screen } from './screen.tsx';

const CARD: Card = {
  url: 'https://paper.test/gate',
  headline: 'The gate',
  dek: null,
  authors: ['Ada Fenwick', 'Tom Harrow'],
  published: '2026-03-01',
  publishedText: null,
  image: null,
  section: null,
  language: 'en',
};

let screen: Screen;
beforeEach(() => {
  screen = createScreen();
});

describe('a story in peek', () => {
  const on = { onClip: vi.fn(), onMark: vi.fn(), onFollow: vi.fn(), onForget: vi.fn() };
  const show = (state: CardState, onRestore: (() => void) | null = null, card = CARD) =>
    screen.show(
      <StoryDetails card={card} state={state} followed={new Set(['Ada Fenwick'])} {...on} onRestore={onRestore} />,
    );

  test.each([
    [{ ...UNKNOWN, read: 'new' }, 'New since your last visit'],
    [{ ...UNKNOWN, read: 'opened' }, 'You opened this'],
    [{ ...UNKNOWN, read: 'opened', progress: 0.42 }, 'You read about 42% of this'],
    [{ ...UNKNOWN, read: 'read' }, 'You read this'],
    [{ ...UNKNOWN, read: 'changed' }, 'Changed since you read it'],
  ] as const)('%o reads "%s"', async (state, words) => {
    await show(state);
    expect(screen.text()).toContain(words);
  });

  test('each author is followed or unfollowed by name', async () => {
    await show(UNKNOWN);
    await screen.click('Unfollow Ada Fenwick');
    expect(on.onFollow).toHaveBeenLastCalledWith('Ada Fenwick', false);
    await screen.click('Follow Tom Harrow');
    expect(on.onFollow).toHaveBeenLastCalledWith('Tom Harrow', true);
  });

  test('a changed story counts as read: it can be marked unread', async () => {
    await show({ ...UNKNOWN, read: 'changed' });
    await screen.click('Mark as unread');
    expect(on.onMark).toHaveBeenLastCalledWith(false);
  });

  test('what was forgotten can be brought back', async () => {
    const onRestore = vi.fn();
    await show(UNKNOWN, onRestore);
    await screen.click('Undo');
    expect(onRestore).toHaveBeenCalledOnce();
  });

  test('a bare date is that day wherever the reader is, and no date is left out', async () => {
    await show(UNKNOWN);
    expect(screen.text()).toContain('Mar 1, 2026');
    await show(UNKNOWN, null, { ...CARD, published: 'last spring' });
    expect(screen.text()).not.toMatch(/20\d\d|Invalid/);
  });
});

describe('the tally of a page', () => {
  test('counts each question by itself', async () => {
    const states: CardState[] = [
      { ...UNKNOWN, read: 'new', followed: true },
      { ...UNKNOWN, read: 'read', clipped: true },
      { ...UNKNOWN, read: 'changed', clipped: true },
      UNKNOWN,
    ];
    await screen.show(<Tally states={states} baseline={false} />);
    const lines = [...screen.root.querySelectorAll('.tally-line')].map((line) => line.textContent?.trim());
    expect(lines).toEqual([
      'New since your last visit1',
      'Changed since you read them1',
      'Opened0',
      'Read2',
      'Clipped2',
      'By authors you follow1',
    ]);
  });

  test('says on a first visit what comes next, and counts only what the reader did', async () => {
    const next = '2 stories here. From your next visit on, new ones are marked.';
    await screen.show(<Tally states={[UNKNOWN, UNKNOWN]} baseline />);
    expect(screen.text()).toBe(next);
    await screen.show(<Tally states={[UNKNOWN, { ...UNKNOWN, clipped: true }]} baseline />);
    expect(screen.text().replace(/\s+/g, ' ')).toBe(`${next} Clipped1`);
  });
});

test('a story that stands twice on a page is listed once, where it comes first', () => {
  const other = { ...CARD, url: 'https://paper.test/lamp' };
  expect(distinct([CARD, other, { ...CARD, headline: 'The gate, again' }])).toEqual([CARD, other]);
});
