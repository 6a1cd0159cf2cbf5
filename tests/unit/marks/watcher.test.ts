import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPage } from '../../../utils/marks/watcher.ts';
import { fakeObserver, page } from './fakes.ts';

const document = page('<main><a href="/1">One</a></main>');
/** Custom elements that the page has not defined yet: what linkedom cannot tell. */
let undefinedElements: Element[] = [];
const { querySelectorAll } = document;
document.querySelectorAll = ((selector: string) =>
  selector === ':not(:defined)' ? undefinedElements : querySelectorAll.call(document, selector)) as never;
let life: AbortController;
let observer: ReturnType<typeof fakeObserver>;
const rescan = vi.fn<(afresh: boolean, back: () => void) => Promise<void>>();
const surrender = vi.fn();
const changed = vi.fn();
const start = () => {
  const watcher = watchPage(document, { known: () => false, changed, rescan, surrender }, life.signal);
  watcher.start();
  return watcher;
};
const link = () => {
  const element = document.createElement('a');
  element.setAttribute('href', '/2');
  return element;
};
const childList = (change: object) => ({
  type: 'childList',
  target: document.body,
  addedNodes: [],
  removedNodes: [],
  ...change,
});

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  observer = fakeObserver('MutationObserver');
  rescan.mockReset().mockResolvedValue();
  surrender.mockReset();
});
afterEach(() => life.abort());

/** Puts a node of ours into the page, as the watcher sees it. */
const put = (watcher: ReturnType<typeof start>, node: Node) =>
  watcher.quietly(() => observer.queue(childList({ addedNodes: [node] })));

test('many mutations make one rescan', async () => {
  start();
  for (let i = 0; i < 50; i++) observer.report(childList({ addedNodes: [link()] }));
  expect(rescan).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1000);
  expect(rescan).toHaveBeenCalledTimes(1);
});

test('a rescan is followed by a rest of ten times what it took', async () => {
  rescan.mockImplementation(() => new Promise((resolve) => setTimeout(() => resolve(), 80)));
  start();
  observer.report(childList({ addedNodes: [link()] }));
  await vi.advanceTimersByTimeAsync(100);
  observer.report(childList({ addedNodes: [link()] }));
  await vi.advanceTimersByTimeAsync(80 + 790);
  expect(rescan).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(20);
  expect(rescan).toHaveBeenCalledTimes(2);
});

test('what changes during a rescan makes another one', async () => {
  rescan.mockImplementation(() => new Promise((resolve) => setTimeout(() => resolve(), 50)));
  start();
  observer.report(childList({ addedNodes: [link()] }));
  await vi.advanceTimersByTimeAsync(120);
  observer.report(childList({ addedNodes: [link()] }));
  expect(rescan).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1000);
  expect(rescan).toHaveBeenCalledTimes(2);
});

test('a rest ends after two seconds, however long the rescan took', async () => {
  rescan.mockImplementation(() => new Promise((resolve) => setTimeout(() => resolve(), 900)));
  start();
  observer.report(childList({ addedNodes: [link()] }));
  await vi.advanceTimersByTimeAsync(100);
  observer.report(childList({ addedNodes: [link()] }));
  await vi.advanceTimersByTimeAsync(900 + 2010);
  expect(rescan).toHaveBeenCalledTimes(2);
});

test('marks are to be placed anew when our nodes were taken or the layout changed, and only then', async () => {
  const watcher = start();
  const told = async () => {
    await vi.advanceTimersByTimeAsync(1000);
    return rescan.mock.lastCall?.slice(0, 1);
  };
  observer.report(childList({ addedNodes: [link()] }));
  expect(await told()).toEqual([false]);
  watcher.stir();
  expect(await told()).toEqual([true]);
  const node = document.createElement('aside');
  put(watcher, node);
  observer.report(childList({ removedNodes: [node] }));
  expect(await told()).toEqual([true]);
});

test('our own nodes cause no rescan', async () => {
  put(start(), document.createElement('aside'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(rescan).not.toHaveBeenCalled();
});

test('what the page did before our own change is not lost', async () => {
  const watcher = start();
  observer.queue(childList({ addedNodes: [link()] }));
  put(watcher, document.createElement('aside'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(rescan).toHaveBeenCalledTimes(1);
});

test('a page that takes our nodes away ten times running is left alone', async () => {
  const watcher = start();
  for (let round = 1; round <= 10; round++) {
    expect(surrender).not.toHaveBeenCalled();
    const node = document.createElement('aside');
    put(watcher, node);
    observer.report(childList({ removedNodes: [node] }));
    await vi.advanceTimersByTimeAsync(1000);
    expect(rescan).toHaveBeenCalledTimes(round);
  }
  expect(surrender).toHaveBeenCalledTimes(1);
});

test('so is one that renders marked cards anew as soon as they are marked', async () => {
  rescan.mockImplementation(async (_afresh, back) => back());
  const watcher = start();
  for (let round = 1; round <= 10; round++) {
    put(watcher, document.createElement('aside'));
    observer.report(childList({ addedNodes: [link()] }));
    await vi.advanceTimersByTimeAsync(1000);
  }
  expect(surrender).toHaveBeenCalledTimes(1);
});

test('a page that renders anew now and then is not given up', async () => {
  const watcher = start();
  for (let round = 1; round <= 30; round++) {
    const node = document.createElement('aside');
    put(watcher, node);
    await vi.advanceTimersByTimeAsync(6000);
    observer.report(childList({ removedNodes: [node] }));
    await vi.advanceTimersByTimeAsync(1000);
  }
  expect(surrender).not.toHaveBeenCalled();
});

test('nothing happens after the end', async () => {
  const watcher = start();
  observer.report(childList({ addedNodes: [link()] }));
  life.abort();
  watcher.stir();
  await vi.advanceTimersByTimeAsync(1000);
  expect(rescan).not.toHaveBeenCalled();
  expect(observer.observed.size).toBe(0);
});

test('every change is told at once, also one that is no reason to read the page again', async () => {
  start();
  const ticker = document.createElement('p');
  observer.report(childList({ target: ticker }));
  expect(changed.mock.lastCall![0]).toMatchObject([{ target: ticker }]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(rescan).not.toHaveBeenCalled();
});

test('custom elements that are defined late are a reason to read the page again', async () => {
  undefinedElements = [document.createElement('news-list')];
  const watcher = start();
  watcher.check();
  undefinedElements = [];
  watcher.check();
  watcher.check();
  await vi.advanceTimersByTimeAsync(1000);
  expect(rescan).toHaveBeenCalledTimes(1);
  watcher.check();
  await vi.advanceTimersByTimeAsync(1000);
  expect(rescan).toHaveBeenCalledTimes(1);
});

test('a shadow root that comes into the page is observed from the next rescan on', async () => {
  const watcher = start();
  const host = document.createElement('news-list');
  const root = host.attachShadow({ mode: 'open' });
  document.querySelector('main')!.append(host);
  observer.report(childList({ addedNodes: [host] }));
  await vi.advanceTimersByTimeAsync(1000);
  expect(rescan).toHaveBeenCalledTimes(1);
  expect(observer.observed).toContain(root);
  host.remove();
  watcher.stir();
});
