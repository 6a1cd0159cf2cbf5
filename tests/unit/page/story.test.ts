import { beforeEach, expect, test, vi } from 'vitest';
import { followStory, partInView } from '../../../entrypoints/story/follow.ts';
import { fakeTarget } from '../marks/fakes.ts';

vi.mock('../../../utils/browser.ts', () => ({ browser: {} }));

const TEXT = 'Words of a story. '.repeat(60);
const element = (change: object = {}) => ({
  isConnected: true,
  textContent: TEXT,
  getBoundingClientRect: () => ({ top: 0, height: 800 }),
  ...change,
});
const page = { url: 'https://paper.test/1' };

let visible: boolean;
let idle: number;
let life: AbortController;
let text: ReturnType<typeof element>;
const ask = vi.fn();
const fakeWindow = () => fakeTarget({ document: fakeTarget({}), innerHeight: 900 });
let window: ReturnType<typeof fakeWindow>;
const start = () =>
  followStory(
    window as unknown as Window,
    {
      read: async () => (text ? { page, text } : null) as never,
      ask,
      attention: { visible: () => visible, idle: () => idle },
    },
    life.signal,
  );
const reports = () => ask.mock.calls.map(([, { attended, progress, read }]) => ({ attended, progress, read }));
const attended = () => reports().reduce((sum, report) => sum + report.attended, 0);
const turn = (now: boolean) => {
  visible = now;
  window.document.fire('visibilitychange');
};

beforeEach(() => {
  vi.useFakeTimers();
  ask.mockReset().mockResolvedValue({ read: 'opened', progress: 0 });
  life = new AbortController();
  window = fakeWindow();
  text = element();
  [visible, idle] = [true, Number.POSITIVE_INFINITY];
});

test('a story that is opened and left alone is opened, once', async () => {
  await start().find();
  vi.advanceTimersByTime(600_000);
  expect(reports()).toEqual([{ attended: 0, progress: 0, read: false }]);
});

test('a hidden or prerendered story is opened when it becomes visible', async () => {
  visible = false;
  idle = 0;
  await start().find();
  vi.advanceTimersByTime(60_000);
  window.fire('pagehide');
  expect(ask).not.toHaveBeenCalled();
  turn(true);
  expect(reports()).toEqual([{ attended: 0, progress: 0, read: false }]);
});

test('progress grows with attended time until the story is read, and every millisecond is reported once', async () => {
  idle = 0;
  await start().find();
  vi.advanceTimersByTime(60_000);
  window.fire('pagehide');
  const list = reports();
  expect(list.map(({ progress }) => progress)).toEqual(list.map(({ progress }) => progress).sort((a, b) => a - b));
  expect(list.at(-1)).toMatchObject({ progress: 1, read: true });
  expect(attended()).toBe(60_000);
});

test('that a story was read is said at once', async () => {
  idle = 0;
  await start().find();
  const enough = 26_000;
  vi.advanceTimersByTime(enough);
  expect(reports().at(-1)).toMatchObject({ read: true });
});

test('what was read since the last report is said when the tab is hidden', async () => {
  idle = 0;
  await start().find();
  vi.advanceTimersByTime(7000);
  turn(false);
  expect(attended()).toBe(7000);
});

test('a report that got lost is made up for', async () => {
  idle = 0;
  await start().find();
  await vi.advanceTimersByTimeAsync(4000);
  ask.mockRejectedValueOnce(new Error('gone'));
  await vi.advanceTimersByTimeAsync(6000);
  expect(ask.mock.calls.at(-1)![1].attended).toBeGreaterThanOrEqual(8000);
});

test('another address in the same page is another story', async () => {
  idle = 0;
  const story = start();
  await story.find();
  vi.advanceTimersByTime(7000);
  story.move();
  expect(attended()).toBe(7000);
  ask.mockReset().mockResolvedValue(null);
  await story.find();
  expect(reports()).toEqual([{ attended: 0, progress: 0, read: false }]);
});

test('a page that shows no story for ten seconds is not searched any longer', async () => {
  text = null as never;
  const story = start();
  await story.find();
  vi.advanceTimersByTime(9_000);
  text = element();
  await story.find();
  expect(reports()).toHaveLength(1);

  story.move();
  text = null as never;
  await story.find();
  vi.advanceTimersByTime(11_000);
  text = element();
  await story.find();
  expect(reports()).toHaveLength(1);
});

test('what is found of an address that the page has left is no story of the next one', async () => {
  const story = start();
  const found = story.find();
  story.move();
  await found;
  expect(ask).not.toHaveBeenCalled();
  await story.find();
  expect(reports()).toHaveLength(1);
});

test('nothing is reported after the end', async () => {
  idle = 0;
  await start().find();
  ask.mockReset();
  life.abort();
  vi.advanceTimersByTime(60_000);
  turn(false);
  window.fire('pagehide');
  expect(ask).not.toHaveBeenCalled();
});

test('the part in view is what the window shows of the text', () => {
  const at = (top: number, height: number) =>
    partInView({ getBoundingClientRect: () => ({ top, height }) } as Element, { innerHeight: 500 });
  expect(at(100, 1000)).toEqual({ from: 0, to: 0.4 });
  expect(at(-750, 1000)).toEqual({ from: 0.75, to: 1 });
  expect(at(600, 1000)).toEqual({ from: 0, to: 0 });
  expect(at(-2000, 1000)).toEqual({ from: 1, to: 1 });
  expect(at(0, 0)).toEqual({ from: 0, to: 0 });
});
