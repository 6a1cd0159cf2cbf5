import { beforeEach, expect, test, vi } from 'vitest';
import { createSaw } from '../../../entrypoints/live/saw.ts';
import { Refused } from '../../../utils/messages/client.ts';
import { fakeTarget } from '../marks/fakes.ts';
import { card } from './cards.ts';

vi.mock('../../../utils/browser.ts', () => ({ browser: {} }));

let visible: boolean;
let idle: number;
let section: string;
let listing: boolean;
let life: AbortController;
const ask = vi.fn();
const fakeWindow = () => fakeTarget({ document: fakeTarget({}) });
let window: ReturnType<typeof fakeWindow>;
const start = () =>
  createSaw(
    window as unknown as Window,
    { ask, attention: { visible: () => visible, idle: () => idle }, section: () => section, listing: () => listing },
    life.signal,
  );
const sent = () =>
  ask.mock.calls.map(([, { section, cards }]) => [
    section,
    cards.map(({ headline }: { headline: string }) => headline),
  ]);
const turn = (now: boolean) => {
  visible = now;
  window.document.fire('visibilitychange');
};

beforeEach(() => {
  vi.useFakeTimers();
  ask.mockReset().mockResolvedValue(null);
  life = new AbortController();
  window = fakeWindow();
  [visible, idle, section, listing] = [true, Number.POSITIVE_INFINITY, 'https://paper.test/', true];
});

test('cards go in batches, each once', () => {
  const saw = start();
  saw.add([card('One')]);
  saw.add([card('Two'), card('One')]);
  vi.advanceTimersByTime(3000);
  saw.add([card('One')]);
  vi.advanceTimersByTime(9000);
  expect(sent()).toEqual([['https://paper.test/', ['One', 'Two']]]);
});

test.each(['visibilitychange', 'pagehide'])('what waits is sent on %s', (event) => {
  start().add([card('One')]);
  visible = event === 'pagehide';
  (event === 'pagehide' ? window : window.document).fire(event);
  expect(sent()).toEqual([['https://paper.test/', ['One']]]);
});

test('what a hidden page lists waits until it is visible', () => {
  visible = false;
  start().add([card('One')]);
  vi.advanceTimersByTime(60_000);
  window.fire('pagehide');
  expect(ask).not.toHaveBeenCalled();
  turn(true);
  expect(sent()).toEqual([['https://paper.test/', ['One']]]);
});

test('what could not be sent is sent with the next batch', async () => {
  ask.mockRejectedValueOnce(new Error('gone'));
  const saw = start();
  saw.add([card('One')]);
  await vi.advanceTimersByTimeAsync(3000);
  saw.add([card('Two')]);
  await vi.advanceTimersByTimeAsync(3000);
  expect(sent().at(-1)).toEqual(['https://paper.test/', ['One', 'Two']]);
});

test('what was refused is not sent again', async () => {
  ask.mockRejectedValue(new Refused('Nothing is remembered in a private window.'));
  start().add([card('One')]);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(ask).toHaveBeenCalledTimes(1);
});

test('a page that has the reader’s attention says so at least every minute', () => {
  idle = 100_000;
  start();
  vi.advanceTimersByTime(180_000);
  expect(ask.mock.calls.length).toBeGreaterThanOrEqual(3);
  expect(ask.mock.calls.length).toBeLessThanOrEqual(4);
});

test.each<[string, () => void]>([
  [
    'the reader went away',
    () => {
      idle = 130_000;
    },
  ],
  [
    'the tab is hidden',
    () => {
      [visible, idle] = [false, 0];
    },
  ],
  [
    'the page lists no stories',
    () => {
      [listing, idle] = [false, 0];
    },
  ],
  [
    'its life ended',
    () => {
      idle = 0;
      life.abort();
    },
  ],
])('a page says nothing when %s', (_, change) => {
  start();
  change();
  vi.advanceTimersByTime(600_000);
  expect(ask).not.toHaveBeenCalled();
});
