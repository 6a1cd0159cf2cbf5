/**
 * The moment from which nodes of ours may stand in a page. An empty host in a server-rendered tree costs the page that
 * tree if its framework hydrates later, so we wait until the page has loaded and come to rest: no mutation and no
 * further script for a while, and longer where the page may yet hydrate, which changes nothing that could be observed.
 */

/** ms without anything new */
const QUIET = 600;
/** ms after `load` in which server-rendered pages hydrate, also on a slow line */
const HYDRATION = 3_000;
/** ms after `load`: a page that never rests is not waited for any longer */
const PATIENCE = 5_000;

/** What server rendering leaves behind: data for the client, the usual roots, marks on elements. */
const SIGNS =
  'script[type="application/json"], #root, #app, #__next, #__nuxt, #___gatsby, [data-reactroot], [data-server-rendered], [ng-server-context], [data-hk]';
/** React's and Vue's comments around text, boundaries and fragments. */
const COMMENTS = /^( |\/?\$[?!~]?|\[|\])$/;

/** Whether a framework may take over the page's server-rendered tree, or has done so. */
export function mayHydrate(document: Document): boolean {
  if (document.querySelector(SIGNS)) return true;
  const comments = document.createTreeWalker(document.body ?? document, NodeFilter.SHOW_COMMENT);
  while (comments.nextNode()) if (COMMENTS.test((comments.currentNode as Comment).data)) return true;
  return false;
}

/** Resolves when the page has come to rest; never after the signal. */
export async function settled(window: Window, signal: AbortSignal): Promise<void> {
  const { document } = window;
  // While the parser still writes there is nothing to tell of.
  if (document.readyState === 'loading') await parsed(document, signal);
  let last = performance.now();
  const stir = () => {
    last = performance.now();
  };
  const mutations = new MutationObserver(stir);
  const scripts = new PerformanceObserver((list) => {
    if (list.getEntries().some((entry) => (entry as PerformanceResourceTiming).initiatorType === 'script')) stir();
  });
  mutations.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
  scripts.observe({ type: 'resource' });
  const over = new AbortController();
  const stop = () => {
    mutations.disconnect();
    scripts.disconnect();
    over.abort();
  };
  signal.addEventListener('abort', stop, { signal: over.signal });

  if (document.readyState !== 'complete') await once(window, 'load', signal);
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const load = navigation?.loadEventStart || performance.now();
  const earliest = load + (mayHydrate(document) ? HYDRATION : 0);
  const rest = () => Math.min(Math.max(last + QUIET, earliest), load + PATIENCE) - performance.now();
  for (let wait = rest(); wait > 0 && !signal.aborted; wait = rest()) await sleep(wait);
  await new Promise((resolve) => window.requestIdleCallback(resolve, { timeout: QUIET }));
  if (signal.aborted) return new Promise(() => {});
  stop();
}

/** Resolves when the document is parsed, in a task of its own: the page's listeners fill this one. Never after the signal. */
export async function parsed(document: Document, signal: AbortSignal): Promise<void> {
  if (document.readyState !== 'loading') return;
  await once(document, 'DOMContentLoaded', signal);
  await scheduler.yield();
  if (signal.aborted) await new Promise(() => {});
}

const once = (target: EventTarget, type: string, signal: AbortSignal): Promise<unknown> =>
  new Promise((resolve) => target.addEventListener(type, resolve, { once: true, signal }));
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
