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
const rescan = vi.fn<(afresh: boolean) => boolean>();
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
  rescan.mockReset().mockReturnValue(false);
  surrender.mockReset();
});
afterEach(() => life.abort());

/** Puts a node of ours into the page, as the watcher sees it. */
const put = (watcher: ReturnType<typeof start>, node: Node) =>
  watcher.quietly(() => observer.queue(childList({ addedNodes: [node] })));

test('many mutations make one rescan', () => {
  start();
  for (let i = 0; i < 50; i++) observer.report(childList({ addedNodes: [link()] }));
  expect(rescan).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  expect(rescan).toHaveBeenCalledTimes(1);
});

test('a rescan is followed by a rest of ten times what it took', () => {
  rescan.mockImplementation(() => {
    vi.advanceTimersByTime(80);
    return false;
  });
  start();
  observer.report(childList({ addedNodes: [link()] }));
  vi.advanceTimersByTime(100);
  observer.report(childList({ addedNodes: [link()] }));
  vi.advanceTimersByTime(790);
  expect(rescan).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(20);
  expect(rescan).toHaveBeenCalledTimes(2);
});

test('a rest ends after two seconds, however long the rescan took', () => {
  rescan.mockImplementation(() => {
    vi.advanceTimersByTime(900);
    return false;
  });
  start();
  observer.report(childList({ addedNodes: [link()] }));
  vi.advanceTimersByTime(100);
  observer.report(childList({ addedNodes: [link()] }));
  vi.advanceTimersByTime(2010);
  expect(rescan).toHaveBeenCalledTimes(2);
});

test('marks are to be placed anew when our nodes were taken or the layout changed, and only then', () => {
  const watcher = start();
  const told = () => {
    vi.advanceTimersByTime(1000);
    return rescan.mock.lastCall;
  };
  observer.report(childList({ addedNodes: [link()] }));
  expect(told()).toEqual([false]);
  watcher.stir();
  expect(told()).toEqual([true]);
  const node = document.createElement('aside');
  put(watcher, node);
  observer.report(childList({ removedNodes: [node] }));
  expect(told()).toEqual([true]);
});

test('our own nodes cause no rescan', () => {
  put(start(), document.createElement('aside'));
  vi.advanceTimersByTime(1000);
  expect(rescan).not.toHaveBeenCalled();
});

test('what the page did before our own change is not lost', () => {
  const watcher = start();
  observer.queue(childList({ addedNodes: [link()] }));
  put(watcher, document.createElement('aside'));
  vi.advanceTimersByTime(1000);
  expect(rescan).toHaveBeenCalledTimes(1);
});

test('a page that takes our nodes away ten times running is left alone', () => {
  const watcher = start();
  for (let round = 1; round <= 10; round++) {
    expect(surrender).not.toHaveBeenCalled();
    const node = document.createElement('aside');
    put(watcher, node);
    observer.report(childList({ removedNodes: [node] }));
    vi.advanceTimersByTime(1000);
    expect(rescan).toHaveBeenCalledTimes(round);
  }
  expect(surrender).toHaveBeenCalledTimes(1);
});

test('so is one that renders marked cards anew as soon as they are marked', () => {
  rescan.mockReturnValue(true);
  const watcher = start();
  for (let round = 1; round <= 10; round++) {
    put(watcher, document.createElement('aside'));
    observer.report(childList({ addedNodes: [link()] }));
    vi.advanceTimersByTime(1000);
  }
  expect(surrender).toHaveBeenCalledTimes(1);
});

test('a page that renders anew now and then is not given up', () => {
  const watcher = start();
  for (let round = 1; round <= 30; round++) {
    const node = document.createElement('aside');
    put(watcher, node);
    vi.advanceTimersByTime(6000);
    observer.report(childList({ removedNodes: [node] }));
    vi.advanceTimersByTime(1000);
  }
  expect(surrender).not.toHaveBeenCalled();
});

test('nothing happens after the end', () => {
  const watcher = start();
  observer.report(childList({ addedNodes: [link()] }));
  life.abort();
  watcher.stir();
  vi.advanceTimersByTime(1000);
  expect(rescan).not.toHaveBeenCalled();
  expect(observer.observed.size).toBe(0);
});

test('every change is told at once, also one that is no reason to read the page again', () => {
  start();
  const ticker = document.createElement('p');
  observer.report(childList({ target: ticker }));
  expect(changed.mock.lastCall).toEqual([new Set([ticker])]);
  vi.advanceTimersByTime(1000);
  expect(rescan).not.toHaveBeenCalled();
});

test('custom elements that are defined late are a reason to read the page again', () => {
  undefinedElements = [document.createElement('news-list')];
  const watcher = start();
  watcher.check();
  undefinedElements = [];
  watcher.check();
  watcher.check();
  vi.advanceTimersByTime(1000);
  expect(rescan).toHaveBeenCalledTimes(1);
  watcher.check();
  vi.advanceTimersByTime(1000);
  expect(rescan).toHaveBeenCalledTimes(1);
});

test('a shadow root that comes into the page is observed from the next rescan on', () => {
  const watcher = start();
  const host = document.createElement('news-list');
  const root = host.attachShadow({ mode: 'open' });
  document.querySelector('main')!.append(host);
  observer.report(childList({ addedNodes: [host] }));
  vi.advanceTimersByTime(1000);
  expect(rescan).toHaveBeenCalledTimes(1);
  expect(observer.observed).toContain(root);
  host.remove();
  watcher.stir();
});
