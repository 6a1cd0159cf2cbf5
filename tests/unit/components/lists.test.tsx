import { beforeEach, describe, expect, test, vi } from 'vitest';
import { AuthorList, authorKey } from '../../../components/author-list.tsx';
import { type Clipping, ClippingList } from '../../../components/clipping-list.tsx';
import { LessonList } from '../../../components/lesson-list.tsx';
import { PageList } from '../../../components/page-list.tsx';
import type { Card } from '../../../utils/story/card.ts';
import { UNKNOWN } from '../../../utils/story/state.ts';
import { bareCard } from '../../harness/bare-card.ts';
import { createScreen, type Screen } from './screen.tsx';

const card = (headline: string, authors: readonly string[] = []): Card => ({
  ...bareCard(`https://paper.test/${encodeURIComponent(headline)}`, headline),
  authors,
  language: 'en',
});
const clipping = (headline: string, at: number): Clipping => ({
  card: card(headline),
  site: 'paper.test',
  at,
  read: 'seen',
});
const headlines = (screen: Screen) => [...screen.root.querySelectorAll('li')].map((row) => row.firstChild?.textContent);

let screen: Screen;
beforeEach(() => {
  screen = createScreen();
});

describe('clippings', () => {
  const on = { onRemove: vi.fn(), onUndo: vi.fn(), onMark: vi.fn() };
  const [lamp, gate, tide] = [clipping('The lamp', 3), clipping('The gate', 2), clipping('The tide', 1)];

  test('a removed one stays where it was and offers the way back', async () => {
    const removed = new Map([[gate.card.url, gate]]);
    await screen.show(<ClippingList clippings={[lamp, tide]} removed={removed} now={9} {...on} />);
    expect(headlines(screen)).toEqual([
      expect.stringContaining('The lamp'),
      'The gate',
      expect.stringContaining('The tide'),
    ]);
    await screen.click('Undo');
    expect(on.onUndo).toHaveBeenCalledWith(gate);
  });

  test('the focus goes to the way back, and back again', async () => {
    const show = (removed: ReadonlyMap<string, Clipping>) =>
      screen.show(<ClippingList clippings={[lamp, gate]} removed={removed} now={9} {...on} />);
    await show(new Map());
    await screen.click('Remove clipping: The gate');
    expect(on.onRemove).toHaveBeenCalledWith(gate);
    await show(new Map([[gate.card.url, gate]]));
    expect(screen.focused()).toBe('Undo');
    await show(new Map());
    expect(screen.focused()).toBe('The gate');
  });

  test('thousands are shown some at a time', async () => {
    const many = Array.from({ length: 120 }, (_, n) => clipping(`Story ${n}`, 1000 - n));
    await screen.show(<ClippingList clippings={many} removed={new Map()} now={2000} {...on} />);
    expect(headlines(screen)).toHaveLength(50);
    await screen.click('Show more');
    await screen.click('Show more');
    expect(headlines(screen)).toHaveLength(120);
    expect(() => screen.control('Show more')).toThrow();
  });
});

describe('authors', () => {
  test('stand by name, and one unfollowed can be followed again', async () => {
    const author = (name: string) => ({ name, site: 'paper.test', since: 0, stories: 1 });
    const ada = author('Ada Fenwick');
    const onUndo = vi.fn();
    await screen.show(
      <AuthorList
        authors={[author('Zoë Harrow'), author('Élise Marn')]}
        unfollowed={new Map([[authorKey(ada), ada]])}
        onUnfollow={vi.fn()}
        onUndo={onUndo}
      />,
    );
    expect([...screen.root.querySelectorAll('.name, .gone p')].map((name) => name.textContent)).toEqual([
      'Ada Fenwick',
      'Élise Marn',
      'Zoë Harrow',
    ]);
    await screen.click('Undo');
    expect(onUndo).toHaveBeenCalledWith(ada);
  });
});

describe("the page's stories", () => {
  const on = { onClip: vi.fn(), onMark: vi.fn(), onNoStory: vi.fn(), onUndo: vi.fn() };

  test('one that is said to be no story stays in its place, with the way back', async () => {
    const [gate, lamp] = [card('The gate'), card('The lamp')].map((card) => ({ card, state: UNKNOWN }));
    const stories = [gate!, lamp!];
    await screen.show(<PageList stories={stories} gone={new Set()} {...on} />);
    await screen.click('Not a story: The lamp');
    expect(on.onNoStory).toHaveBeenCalledWith(lamp, 1);
    await screen.show(<PageList stories={stories} gone={new Set([lamp!.card.url])} {...on} />);
    await screen.click('Undo');
    expect(on.onUndo).toHaveBeenCalledWith(lamp);
    expect(screen.text()).toMatch(/The gate.*The lamp/);
  });

  test('each says its state in words, and its controls name it', async () => {
    const onMark = vi.fn();
    const story = {
      card: card('The gate'),
      state: { ...UNKNOWN, read: 'read', clipped: true, followed: true, thread: { count: 2, line: null } } as const,
    };
    await screen.show(<PageList stories={[story]} gone={new Set()} {...on} onMark={onMark} />);
    expect(screen.text()).toContain('You read this · Clipped · by an author you follow · 2 earlier stories');
    await screen.click('Mark as unread: The gate');
    expect(onMark).toHaveBeenCalledWith(story, false);
    expect(screen.control('Remove clipping: The gate')).toBeTruthy();
  });
});

describe('what was taught', () => {
  const lesson = (example: string, story: boolean, alone = false) => ({
    pattern: example,
    key: example,
    story,
    alone,
    example,
    at: 0,
  });

  test('stands in words with an example and how much of the page it is about, and is taken back by name', async () => {
    const [onUndo, onNarrow] = [vi.fn(), vi.fn()];
    const film = lesson('Watch the tide turn', false);
    const lessons = [
      { lesson: film, links: 3 },
      { lesson: lesson('Tide tables', true), links: 1 },
      { lesson: lesson('An advertisement', false, true), links: 0 },
    ];
    await screen.show(<LessonList lessons={lessons} onUndo={onUndo} onNarrow={onNarrow} />);
    expect([...screen.root.querySelectorAll('.row-text')].map((row) => row.textContent)).toEqual([
      'Watch the tide turnLinks like this are not stories · 3 links on this pageOnly this one',
      'Tide tablesLinks like this are stories · 1 link on this pageOnly this one',
      'An advertisementThis link is not a story · 0 links on this page',
    ]);
    await screen.click('Undo: Watch the tide turn');
    expect(onUndo).toHaveBeenCalledWith(film);
    await screen.click('Only this one: Watch the tide turn');
    expect(onNarrow).toHaveBeenCalledWith(film);
  });
});
