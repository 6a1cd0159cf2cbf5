import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createSection } from '../../../entrypoints/live/section.ts';
import type { Target } from '../../../utils/marks/layer.ts';
import type { FoundCard } from '../../../utils/recognition/index.ts';
import type { Card } from '../../../utils/story/card.ts';
import type { CardState } from '../../../utils/story/state.ts';
import type { Taught } from '../../../utils/story/taught.ts';
import { foundCard, state } from './cards.ts';

vi.mock('../../../utils/browser.ts', () => ({ browser: {} }));

/** A background that remembers by headline, and answers when told to or at once. */
const memory = new Map<string, CardState>();
let revision = 1;
let baseline = false;
let visible = true;
let taught: Taught | null = null;
const ask = vi.fn();
const answer = async (name: string, request: { cards: Card[]; card: Card; on: boolean }) => {
  if (name === 'look')
    return { revision, baseline, taught, states: request.cards.map((card) => memory.get(card.headline) ?? state()) };
  if (name === 'sweep') return null;
  memory.set(request.card.headline, { ...(memory.get(request.card.headline) ?? state()), clipped: request.on });
  return memory.get(request.card.headline);
};
const looks = () =>
  ask.mock.calls.filter(([name]) => name === 'look').map(([, { cards }]) => cards.map((card: Card) => card.headline));
const sweeps = () => ask.mock.calls.filter(([name]) => name === 'sweep').length;

let painted: ReadonlyMap<Target, CardState>;
const layer = {
  place: vi.fn(),
  paint: (states: typeof painted) => {
    painted = states;
  },
};
const listed = vi.fn();
const heard = vi.fn();
let found: FoundCard[];
const start = () =>
  createSection({
    address: () => 'https://paper.test/',
    scan: () => found,
    ask,
    layer: layer as never,
    visible: () => visible,
    standing: () => {},
    listed,
    taught: heard,
  });
const answered = () => vi.waitFor(() => Promise.all(ask.mock.results.map(({ value }) => value)));

beforeEach(() => {
  vi.clearAllMocks();
  ask.mockImplementation(answer);
  memory.clear();
  revision = 1;
  baseline = false;
  visible = true;
  taught = null;
  painted = new Map();
  found = [foundCard('One'), foundCard('Two')];
});

describe('what was taught', () => {
  test('is heard before marks are painted', async () => {
    taught = { film: false };
    const section = start();
    section.open();
    heard.mockImplementationOnce(() => expect(painted.size).toBe(0));
    section.rescan(false);
    await answered();
    expect(heard).toHaveBeenCalledExactlyOnceWith({ film: false });
    expect(painted.size).toBe(2);
  });

  test('is asked for once where a page has no cards', async () => {
    found = [];
    const section = start();
    section.rescan(false);
    await answered();
    section.rescan(false);
    expect(looks()).toEqual([[]]);
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

describe('looking', () => {
  test('asks for all cards at once, and for later ones alone', async () => {
    const section = start();
    section.rescan(false);
    await answered();
    found = [...found, foundCard('Three')];
    section.rescan(false);
    section.rescan(false);
    expect(looks()).toEqual([['One', 'Two'], ['Three']]);
  });

  test('does not ask again for cards that were rendered anew', () => {
    const section = start();
    section.rescan(false);
    found = [foundCard('One'), foundCard('Two')];
    section.rescan(false);
    expect(looks()).toHaveLength(1);
  });

  test('asks for everything again when the memory changed, unless it was seen', async () => {
    const section = start();
    section.rescan(false);
    await answered();
    section.changed(1);
    expect(looks()).toHaveLength(1);
    section.changed(2);
    expect(looks()).toEqual([
      ['One', 'Two'],
      ['One', 'Two'],
    ]);
  });

  test('asks for everything when a partial answer shows that the memory changed', async () => {
    const section = start();
    section.rescan(false);
    await answered();
    revision = 2;
    found = [...found, foundCard('Three')];
    section.rescan(false);
    await vi.waitFor(() => expect(looks()).toEqual([['One', 'Two'], ['Three'], ['One', 'Two', 'Three']]));
  });

  test('keeps what was known later when answers overtake each other', async () => {
    const section = start();
    section.open();
    section.rescan(false);
    await answered();
    const late = Promise.withResolvers<unknown>();
    ask.mockReturnValueOnce(late.promise);
    section.changed(2);
    memory.set('One', state({ read: 'read' }));
    revision = 3;
    section.changed(3);
    await vi.waitFor(() => expect(painted.get(found[0]!)?.read).toBe('read'));
    late.resolve({ revision: 2, baseline: false, states: [state(), state()] });
    await answered();
    expect(painted.get(found[0]!)?.read).toBe('read');
  });

  test('asks for everything under another address', async () => {
    const section = start();
    section.rescan(false);
    await answered();
    section.move('https://paper.test/city');
    section.rescan(false);
    expect(ask.mock.lastCall).toMatchObject(['look', { section: 'https://paper.test/city', cards: [{}, {}] }]);
  });

  test('tries again with the next rescan where nobody answered', async () => {
    ask.mockRejectedValueOnce(new Error('gone'));
    const section = start();
    section.rescan(false);
    await vi.waitFor(() => {
      section.rescan(false);
      expect(looks()).toHaveLength(2);
    });
  });
});

describe('marking', () => {
  test('waits until nodes of ours may stand in the page', async () => {
    const section = start();
    section.rescan(false);
    await answered();
    expect(layer.place).not.toHaveBeenCalled();
    section.open();
    expect(layer.place.mock.lastCall).toEqual([found]);
  });

  test('shows what the memory says, also on a card rendered anew', async () => {
    memory.set('Two', state({ read: 'read' }));
    const section = start();
    section.open();
    section.rescan(false);
    await vi.waitFor(() => expect(painted.get(found[1]!)?.read).toBe('read'));
    found = [foundCard('One'), foundCard('Two')];
    section.rescan(false);
    expect(painted.get(found[1]!)?.read).toBe('read');
  });

  test('places marks anew only where cards changed, or our nodes or the layout did', () => {
    const section = start();
    section.open();
    section.rescan(false);
    layer.place.mockClear();
    section.rescan(false);
    expect(layer.place).not.toHaveBeenCalled();
    section.rescan(true);
    found = [...found, foundCard('Three')];
    section.rescan(false);
    expect(layer.place).toHaveBeenCalledTimes(2);
  });

  test('ends for good on a page that fights it', () => {
    const section = start();
    section.open();
    section.rescan(false);
    section.surrender();
    expect(layer.place.mock.lastCall).toEqual([[]]);
    layer.place.mockClear();
    section.open();
    section.rescan(false);
    expect(layer.place).not.toHaveBeenCalled();
  });
});

describe('a site’s first visit', () => {
  test('is swept once, and everything listed counts as seen', async () => {
    baseline = true;
    const section = start();
    section.rescan(false);
    await answered();
    expect(sweeps()).toBe(0);
    section.open();
    await section.refresh();
    expect(sweeps()).toBe(1);
    expect(listed.mock.calls[0]![0]).toHaveLength(2);
  });

  test('is swept in a hidden tab when that becomes visible', async () => {
    [baseline, visible] = [true, false];
    const section = start();
    section.open();
    section.rescan(false);
    await answered();
    expect(sweeps()).toBe(0);
    visible = true;
    section.paint();
    section.paint();
    expect(sweeps()).toBe(1);
  });

  test('any other visit is not swept', async () => {
    const section = start();
    section.open();
    section.rescan(false);
    await answered();
    baseline = true;
    await section.refresh();
    expect(sweeps()).toBe(0);
  });
});

describe('a card whose link is used for another story', () => {
  const recycled = async () => {
    const section = start();
    section.open();
    section.rescan(false);
    await vi.waitFor(() => expect(painted.size).toBe(2));
    const [target] = found as [FoundCard];
    target.link.setAttribute('href', '/another');
    section.doubt([target.headline]);
    return { section, target };
  };

  test('says nothing and takes no click until the page is read again', async () => {
    const { section, target } = await recycled();
    expect([...painted.keys()]).toEqual([found[1]]);
    expect(section.card(target)).toBeNull();
    await section.clip(target);
    expect(ask.mock.calls.map(([name]) => name)).not.toContain('clip');
  });

  test('is shown again when it turns out to be the same', async () => {
    const { section, target } = await recycled();
    section.rescan(false);
    expect([...painted.keys()]).toEqual(found);
    section.doubt([target.headline]);
    expect([...painted.keys()]).toEqual(found);
  });
});

describe('clipping', () => {
  const opened = async () => {
    const section = start();
    section.open();
    section.rescan(false);
    await vi.waitFor(() => expect(painted.size).toBe(2));
    return section;
  };

  test('shows at once, and again unclips', async () => {
    const section = await opened();
    const done = section.clip(found[0]!);
    expect(painted.get(found[0]!)?.clipped).toBe(true);
    await done;
    await section.clip(found[0]!);
    expect(painted.get(found[0]!)?.clipped).toBe(false);
    expect(ask.mock.lastCall).toMatchObject(['clip', { on: false, card: { headline: 'One' } }]);
  });

  test('is taken back where it failed', async () => {
    const section = await opened();
    ask.mockRejectedValueOnce(new Error('gone'));
    await section.clip(found[0]!);
    expect(painted.get(found[0]!)?.clipped).toBe(false);
  });

  test('shows on every place of the story', async () => {
    found = [foundCard('One'), foundCard('One')];
    const section = start();
    section.open();
    section.rescan(false);
    await vi.waitFor(() => expect(painted.size).toBe(2));
    section.clip(found[0]!);
    expect([...painted.values()].map(({ clipped }) => clipped)).toEqual([true, true]);
  });
});
