import { beforeEach, describe, expect, test, vi } from 'vitest';
import { distinct } from '../../../components/distinct.ts';
import { StoryDetails } from '../../../components/story-details.tsx';
import { Tally } from '../../../components/tally.tsx';
import type { Card } from '../../../utils/story/card.ts';
import { type CardState, UNKNOWN } from '../../../utils/story/state.ts';
import { bareCard } from '../../harness/bare-card.ts';
import { createScreen, type Screen } from './screen.tsx';

const CARD: Card = {
  ...bareCard('https://paper.test/gate', 'The gate'),
  authors: ['Ada Fenwick', 'Tom Harrow'],
  published: '2026-03-01',
  language: 'en',
};

let screen: Screen;
beforeEach(() => {
  screen = createScreen();
});

describe('a story in peek', () => {
  const on = { onClip: vi.fn(), onMark: vi.fn(), onFollow: vi.fn(), onForget: vi.fn(), onNoStory: vi.fn() };
  const CHANGE = { headlines: { before: 'The old gate', now: 'The gate' }, modified: Date.UTC(2026, 2, 2, 12) };
  const show = (state: CardState, onUndo: (() => void) | null = null, card = CARD) =>
    screen.show(
      <StoryDetails
        {...{
          card,
          state,
          authors: card.authors,
          published: card.published,
          change: CHANGE,
          onUndo,
          onNarrow: null,
          ...on,
        }}
        followed={new Set(['Ada Fenwick'])}
      />,
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

  test('a changed story says what it was and is, and can be marked read or unread', async () => {
    await show({ ...UNKNOWN, read: 'changed' });
    expect(screen.text()).toContain('When you read it: “The old gate”Now: “The gate”Updated on Mar 2, 2026');
    await screen.click('Mark as read');
    expect(on.onMark).toHaveBeenLastCalledWith(true);
    await screen.click('Mark as unread');
    expect(on.onMark).toHaveBeenLastCalledWith(false);
  });

  test('a story that was read is not said to have changed', async () => {
    await show({ ...UNKNOWN, read: 'read' });
    expect(screen.text()).not.toContain('The old gate');
  });

  test('can be said to be none', async () => {
    await show(UNKNOWN);
    await screen.click('Not a story');
    expect(on.onNoStory).toHaveBeenCalledOnce();
  });

  test('what was forgotten can be brought back', async () => {
    const onUndo = vi.fn();
    await show(UNKNOWN, onUndo);
    await screen.click('Undo');
    expect(onUndo).toHaveBeenCalledOnce();
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
