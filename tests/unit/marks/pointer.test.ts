import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Hit, Target } from '../../../utils/marks/layer.ts';
import { watchPointer } from '../../../utils/marks/pointer.ts';
import { fakeTarget, page } from './fakes.ts';

const document = page('<article><a href="/1"><span>Headline</span></a></article>');
const link = document.querySelector('a')!;
const words = document.querySelector('span')!;
const block = document.querySelector('article')!;
const target: Target = { block, headline: words, link, links: [link] };

const PLACES: Readonly<Record<number, Hit['part']>> = { 10: 'glyph', 20: 'corner', 30: 'card', 40: 'line', 50: 'room' };
const actions = {
  hit: (x: number) => (PLACES[x] ? { target, part: PLACES[x] } : null),
  linked: (element: Element) => (element === link ? target : null),
  clip: vi.fn(),
  peek: vi.fn(),
  preview: vi.fn(),
  open: vi.fn(),
  point: vi.fn(),
  follow: vi.fn(),
};
let window: ReturnType<typeof fakeWindow>;
const fakeWindow = () => fakeTarget({ document: fakeTarget({}) });
let life: AbortController;
/** Whether the page's cards are known yet. */
let known: boolean;

beforeEach(() => {
  vi.clearAllMocks();
  life = new AbortController();
  window = fakeWindow();
  vi.stubGlobal('requestAnimationFrame', (work: () => void) => work());
  vi.stubGlobal('cancelAnimationFrame', () => {});
  known = true;
  watchPointer(window as unknown as Window, () => (known ? actions : null), life.signal);
});

interface Click {
  readonly button?: number;
  readonly from?: number;
  readonly isTrusted?: boolean;
  readonly ctrlKey?: boolean;
  readonly shiftKey?: boolean;
}

/** A whole click; says which of its events the page saw. */
function click(at: number, { button = 0, from = at, isTrusted = true, ...keys }: Click = {}): string[] {
  const last = button === 0 ? ['click'] : button === 1 ? ['auxclick'] : ['contextmenu', 'auxclick'];
  const event = {
    ...keys,
    button,
    detail: 1,
    isTrusted,
    clientY: 5,
    composedPath: () => [words, link, block, document],
  };
  const passed = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', ...last].filter((type) => {
    const fired = window.fire(type, { ...event, clientX: /down/.test(type) ? from : at });
    expect(fired.preventDefault.mock.calls.length).toBe(fired.stopImmediatePropagation.mock.calls.length);
    return !fired.preventDefault.mock.calls.length;
  });
  return passed;
}

test('before anything is known of the page, all of a click is the page’s', () => {
  known = false;
  expect(click(20)).toContain('click');
  window.fire('pointermove', { isTrusted: true, clientX: 10, clientY: 5 });
  expect([actions.clip, actions.point].flatMap(({ mock }) => mock.calls)).toEqual([]);
});

describe('on the corner', () => {
  test('a click clips, and nothing of it reaches the page', () => {
    expect(click(20)).toEqual([]);
    expect(actions.clip.mock.calls).toEqual([[target]]);
    expect(actions.follow).not.toHaveBeenCalled();
  });
  test('the other buttons are the page’s', () => {
    expect(click(20, { button: 2 })).toContain('contextmenu');
    click(20, { button: 1 });
    expect(actions.clip).not.toHaveBeenCalled();
    expect(actions.follow).toHaveBeenCalledTimes(1);
  });
});

describe('on the glyph', () => {
  test.each([
    ['a click', 0],
    ['a right click', 2],
  ])('%s opens peek, and nothing of it reaches the page', (_, button) => {
    expect(click(10, { button })).toEqual([]);
    expect(actions.peek.mock.calls).toEqual([[target]]);
  });
});

describe('on the line', () => {
  test.each([
    ['a click', {}, 'here'],
    ['a middle click', { button: 1 }, 'behind'],
    ['a click with Control', { ctrlKey: true }, 'behind'],
    ['a click with Control and Shift', { ctrlKey: true, shiftKey: true }, 'before'],
    ['a click with Shift', { shiftKey: true }, 'window'],
  ])('%s opens the earlier story as a link would, and nothing of it reaches the page', (_, how, way) => {
    expect(click(40, how)).toEqual([]);
    expect(actions.open.mock.calls).toEqual([[target, way]]);
  });
  test('a right click is the page’s', () => {
    expect(click(40, { button: 2 })).toContain('contextmenu');
    expect(actions.open).not.toHaveBeenCalled();
  });
});

describe('a pointer that rests', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    return () => vi.useRealTimers();
  });
  const moveTo = (clientX: number) => window.fire('pointermove', { clientX });

  test('on the glyph, where it has stopped, asks for a preview, once', () => {
    moveTo(10);
    vi.advanceTimersByTime(399);
    expect(actions.preview).not.toHaveBeenCalled();
    moveTo(10);
    vi.advanceTimersByTime(399);
    expect(actions.preview).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    moveTo(10);
    vi.advanceTimersByTime(5_000);
    expect(actions.preview.mock.calls).toEqual([[target]]);
  });
  test('asks for one as well where the glyph of a thread would stand, which a press there does not hit', () => {
    moveTo(50);
    vi.advanceTimersByTime(400);
    expect(actions.preview.mock.calls).toEqual([[target]]);
    expect(click(50)).toHaveLength(5);
    expect(actions.peek).not.toHaveBeenCalled();
  });
  test.each([20, 30, 40])('elsewhere (%i) does not', (at) => {
    moveTo(at);
    vi.advanceTimersByTime(5_000);
    expect(actions.preview).not.toHaveBeenCalled();
  });
  test('asks for none where it goes on or presses before', () => {
    moveTo(10);
    moveTo(30);
    moveTo(10);
    click(10);
    vi.advanceTimersByTime(5_000);
    expect(actions.preview).not.toHaveBeenCalled();
  });
  test('asks for none once the page script has ended', () => {
    moveTo(10);
    life.abort();
    vi.advanceTimersByTime(5_000);
    expect(actions.preview).not.toHaveBeenCalled();
  });
});

test.each([10, 30, 99])(
  'a press that began on the corner and ends elsewhere (%i) does nothing, to the page neither',
  (at) => {
    expect(click(at, { from: 20 })).toEqual([]);
    for (const action of [actions.clip, actions.peek, actions.follow]) expect(action).not.toHaveBeenCalled();
  },
);

describe('beside the marks', () => {
  test.each([
    ['a click', 0],
    ['a middle click', 1],
  ])('%s on a link follows its card', (_, button) => {
    expect(click(30, { button })).toHaveLength(5);
    expect(actions.follow.mock.calls).toEqual([[target]]);
  });
  test('a press that began elsewhere and ended on a mark is the page’s', () => {
    expect(click(20, { from: 30 })).toHaveLength(5);
    expect(actions.clip).not.toHaveBeenCalled();
  });
  test('Enter on a link follows it, wherever its click is said to be', () => {
    window.fire('pointerdown', { clientX: 20, button: 0 });
    window.fire('click', { clientX: 20, button: 0, detail: 0, composedPath: () => [link] });
    expect(actions.follow).toHaveBeenCalledTimes(1);
    expect(actions.clip).not.toHaveBeenCalled();
  });
});

test('the menu key after a press on a mark is the page’s', () => {
  click(10);
  window.fire('keydown');
  const menu = window.fire('contextmenu', { clientX: 10, button: 0 });
  expect(menu.preventDefault).not.toHaveBeenCalled();
  expect(actions.peek).toHaveBeenCalledTimes(1);
});

test('an event that a page made does nothing', () => {
  for (const at of [10, 20, 30, 40]) expect(click(at, { isTrusted: false })).toHaveLength(5);
  window.fire('pointermove', { clientX: 30, isTrusted: false });
  for (const action of [actions.clip, actions.peek, actions.open, actions.follow, actions.point])
    expect(action).not.toHaveBeenCalled();
});

test('pointing at a card shows its controls, leaving it hides them', () => {
  window.fire('pointermove', { clientX: 30 });
  window.fire('pointermove', { clientX: 99 });
  expect(actions.point.mock.calls).toEqual([[target], [null]]);
});

test('nothing is listened to after the end', () => {
  life.abort();
  expect(window.listening() + window.document.listening()).toBe(0);
});
