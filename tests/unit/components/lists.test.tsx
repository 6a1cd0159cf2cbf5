import { beforeEach, describe, expect, test, vi } from 'vitest';
import { AuthorList, authorKey } from '../../../components/author-list.tsx';
import { type Clipping, ClippingList } from '../../../components/clipping-list.tsx';
import { PageList } from '../../../components/page-list.tsx';
import type { Card } from '../../../utils/story/card.ts';
import { UNKNOWN } from '../../../utils/story/state.ts';
import { createScreen, type Screen } from './screen.tsx';

const card = (headline: string, authors: readonly string[] = []): Card => ({
  url: `https://paper.test/${encodeURIComponent(headline)}`,
  headline,
  dek: null,
  authors,
  published: null,
  publishedText: null,
  image: null,
  section: null,
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
  test('each says its state in words, and its controls name it', async () => {
    const onMark = vi.fn();
    const story = {
      card: card('The gate'),
      state: { ...UNKNOWN, read: 'read', clipped: true, followed: true } as const,
    };
    await screen.show(<PageList stories={[story]} onClip={vi.fn()} onMark={onMark} />);
    expect(screen.text()).toContain('You read this · Clipped · by an author you follow');
    await screen.click('Mark as unread: The gate');
    expect(onMark).toHaveBeenCalledWith(story, false);
    expect(screen.control('Remove clipping: The gate')).toBeTruthy();
  });
});
