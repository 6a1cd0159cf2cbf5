import { beforeEach, describe, expect, test, vi } from 'vitest';
import { watchKeys } from '../../../utils/marks/keys.ts';
import { fakeTarget, page } from './fakes.ts';

const document = page('<input><div contenteditable="true"><b>x</b></div><div role="textbox"></div><p>Story</p>');
const actions = { toggle: vi.fn(), close: vi.fn() };
const window = fakeTarget({});
/** Whether the page's cards are known yet. */
let known: boolean;
watchKeys(window as unknown as Window, () => (known ? actions : null), new AbortController().signal);

const press = (event: object, on = 'p') => {
  const field = document.querySelector(on);
  const fired = window.fire('keydown', {
    altKey: false,
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    composedPath: () => [field],
    ...event,
  });
  return fired.preventDefault.mock.calls.length === 1;
};
const PEEK = { code: 'KeyD', altKey: true, shiftKey: true };

beforeEach(() => {
  known = true;
  vi.clearAllMocks();
  actions.close.mockReturnValue(false);
});

test('Alt+Shift+D opens peek and is not the page’s any more', () => {
  expect(press(PEEK)).toBe(true);
  expect(actions.toggle).toHaveBeenCalledTimes(1);
});

test('before anything is known of the page the key is its own', () => {
  known = false;
  expect(press(PEEK)).toBe(false);
});

test('held down it opens peek once', () => {
  press(PEEK);
  expect(press({ ...PEEK, repeat: true })).toBe(true);
  expect(actions.toggle).toHaveBeenCalledTimes(1);
});

describe('the key is the page’s', () => {
  test.each(['input', '[contenteditable] b', '[role]'])('while typing in %s', (field) => {
    expect(press(PEEK, field)).toBe(false);
  });
  test.each([
    { ctrlKey: true },
    { metaKey: true },
    { altKey: false },
    { code: 'KeyE' },
    { isTrusted: false },
    { isComposing: true },
  ])('with %o', (change) => {
    expect(press({ ...PEEK, ...change })).toBe(false);
  });
  test('when Escape has no peek to close', () => {
    expect(press({ code: 'Escape' })).toBe(false);
  });
});

test('Escape closes peek, also while typing', () => {
  actions.close.mockReturnValue(true);
  expect(press({ code: 'Escape' }, 'input')).toBe(true);
});
