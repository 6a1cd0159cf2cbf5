/**
 * The moment from which nodes of ours may stand in a page. An empty host in a server-rendered tree costs the page that
 * tree if its framework hydrates later, so we wait until the page has loaded and come to rest: no mutation and no
 * further script for a while, then an idle moment.
 */

/** ms without anything new */
const QUIET = 600;
/** ms after `load`: a page that never rests is not waited for any longer */
const PATIENCE = 5_000;

/** Resolves when the page has come to rest; never after the signal. */
export async function settled(window: Window & typeof globalThis, signal: AbortSignal): Promise<void> {
  const { document } = window;
  let last = performance.now();
  const stir = () => {
    last = performance.now();
  };
  const mutations = new MutationObserver(stir);
  const scripts = new PerformanceObserver((list) => {
    if (list.getEntries().some((entry) => (entry as PerformanceResourceTiming).initiatorType === 'script')) stir();
  });
  const stop = () => {
    mutations.disconnect();
    scripts.disconnect();
  };
  signal.addEventListener('abort', stop, { once: true });
  mutations.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
  scripts.observe({ type: 'resource' });

  if (document.readyState !== 'complete') {
    await new Promise((resolve) => window.addEventListener('load', resolve, { once: true, signal }));
  }
  stir();
  const end = last + PATIENCE;
  for (let rest = QUIET; rest > 0; rest = Math.min(last + QUIET, end) - performance.now()) await sleep(rest);
  await new Promise((resolve) => window.requestIdleCallback(resolve, { timeout: QUIET }));
  stop();
  signal.removeEventListener('abort', stop);
  if (signal.aborted) await new Promise(() => {});
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
