import { beforeEach, describe, expect, test, vi } from 'vitest';
import { mayHydrate, settled } from '../../../utils/marks/settled.ts';
import { fakeObserver, fakeTarget, page } from './fakes.ts';

describe('a page may hydrate', () => {
  test.each([
    ['with data for its client', '<script type="application/json">{}</script>'],
    ['in one of the usual roots', '<div id="root"><p>Text</p></div>'],
    ['with React’s marks between texts', '<p>By <!-- -->Ada</p>'],
    ['with React’s boundaries', '<main><!--$--><p>Text</p><!--/$--></main>'],
  ])('%s', (_, body) => {
    expect(mayHydrate(page(body))).toBe(true);
  });

  test('but not with comments for people and data for search engines', () => {
    const body = '<!-- header --><p>Text</p><script type="application/ld+json">{}</script>';
    expect(mayHydrate(page(body))).toBe(false);
  });
});

describe('a page has come to rest', () => {
  let life: AbortController;
  let mutations: ReturnType<typeof fakeObserver>;
  const start = (body: string, readyState: string) => {
    const document = Object.assign(page(body), { readyState });
    const window = fakeTarget({ document, requestIdleCallback: (work: () => void) => work() });
    const rested = vi.fn();
    settled(window as unknown as Window, life.signal).then(rested);
    return { window, rested };
  };

  beforeEach(() => {
    vi.useFakeTimers();
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue([]);
    life = new AbortController();
    mutations = fakeObserver('MutationObserver');
    vi.stubGlobal(
      'PerformanceObserver',
      class {
        observe() {}
        disconnect() {}
      },
    );
  });

  test('not before it has loaded', async () => {
    const { window, rested } = start('', 'interactive');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(rested).not.toHaveBeenCalled();
    window.fire('load');
    await vi.advanceTimersByTimeAsync(600);
    expect(rested).toHaveBeenCalledTimes(1);
    expect(mutations.observed.size).toBe(0);
  });

  test('not while it changes', async () => {
    const { rested } = start('', 'complete');
    for (let i = 0; i < 4; i++) {
      await vi.advanceTimersByTimeAsync(500);
      mutations.report({});
    }
    expect(rested).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(600);
    expect(rested).toHaveBeenCalledTimes(1);
  });

  test('after five seconds, if it never stops changing', async () => {
    const { rested } = start('', 'complete');
    for (let i = 0; i < 11; i++) {
      await vi.advanceTimersByTimeAsync(500);
      mutations.report({});
    }
    expect(rested).toHaveBeenCalledTimes(1);
  });

  test('three seconds after load, if it may hydrate', async () => {
    const { rested } = start('<div id="root"></div>', 'complete');
    await vi.advanceTimersByTimeAsync(2_900);
    expect(rested).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(100);
    expect(rested).toHaveBeenCalledTimes(1);
  });

  test('never after the end', async () => {
    const { window, rested } = start('', 'interactive');
    life.abort();
    window.fire('load');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(rested).not.toHaveBeenCalled();
    expect(mutations.observed.size).toBe(0);
  });
});
