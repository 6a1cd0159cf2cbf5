/**
 * One MutationObserver for the whole page. Records are reduced before anyone sees them: what touches no link and no card
 * is dropped, the rest becomes one rescan a flush. Our own nodes are known by having been inserted inside `quietly`.
 */
import { inSlices } from './slices.ts';
import { TELLING, touches } from './touches.ts';
import { openRoots } from './tree.ts';

export interface Watcher {
  /** Begins: once the document is parsed. Resolves when its shadow roots are watched as well. */
  start(): Promise<void>;
  /** Runs work that inserts or removes nodes of ours; the watcher takes no notice of what it did. */
  quietly(work: () => void): void;
  /** Asks for a flush without a mutation: the page's layout changed. */
  stir(): void;
  /** Asks for a flush where custom elements were defined since the last: they may have got shadow roots, which no mutation tells. */
  check(): void;
}

export interface Watched {
  /** Whether a node lies inside a known card. */
  known(node: Node): boolean;
  /** This just changed, before the browser draws it. */
  changed(records: readonly Pick<MutationRecord, 'type' | 'target' | 'addedNodes'>[]): void;
  /**
   * Links or cards may have changed; once a flush. `afresh`: our nodes were taken away, or the layout changed. Calls
   * `back` where a card that had our node came back without it.
   */
  rescan(afresh: boolean, back: () => void): Promise<void>;
  /** The page took our nodes away for the tenth time running: leave it alone. */
  surrender(): void;
}

/** ms from the first relevant mutation to the rescan */
const FLUSH_AFTER = 100;
/** A rescan is followed by a rest of so many times what it took, */
const REST = 10;
/** and of so many ms at most: on a busy machine it takes long without being to blame. */
const LONGEST_REST = 2_000;
const ROUNDS = 10;
/** Our nodes stood for so long (ms): that they go now is a re-render, not a fight. */
const PEACE = 5_000;

const OBSERVED: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: [...TELLING, 'aria-label', 'class', 'lang', 'rel', 'role', 'src', 'srcset', 'title'],
};

/** Watches a document until the signal. */
export function watchPage(document: Document, watched: Watched, signal: AbortSignal): Watcher {
  const ours = new WeakSet<Node>();
  const roots = new WeakSet<ShadowRoot>();
  let flush: ReturnType<typeof setTimeout> | undefined;
  let restUntil = 0;
  let lastPut = 0;
  let rounds = 0;
  let waiting = 0;
  let running = false;
  /** Something changed since the last rescan began. */
  let due = false;
  let taken = false;
  let moved = false;

  const schedule = () => {
    due = true;
    if (signal.aborted || flush !== undefined || running) return;
    flush = setTimeout(run, Math.max(FLUSH_AFTER, restUntil - performance.now()));
  };
  const run = async () => {
    const began = performance.now();
    const stood = began - lastPut;
    flush = undefined;
    running = true;
    const [wasTaken, wasMoved] = [taken, moved];
    due = taken = moved = false;
    if (wasTaken) lost(stood);
    await observe();
    await watched.rescan(wasTaken || wasMoved, () => wasTaken || lost(stood));
    const now = performance.now();
    restUntil = now + Math.min(REST * (now - began), LONGEST_REST);
    running = false;
    if (due) schedule();
  };
  const lost = (stood: number) => {
    rounds = stood < PEACE ? rounds + 1 : 1;
    if (rounds === ROUNDS) watched.surrender();
  };
  const reduce = (records: readonly MutationRecord[]) => {
    watched.changed(records);
    if (records.some((record) => some(record.removedNodes, (node) => ours.has(node)))) {
      taken = true;
      schedule();
    } else if (flush === undefined && touches(records, { ours: (node) => ours.has(node), known: watched.known }))
      schedule();
  };
  const observer = new MutationObserver(reduce);
  /** What is observed already goes on being observed. */
  const observe = async () => {
    waiting = countUndefined(document);
    observer.observe(document, OBSERVED);
    for (const root of (await inSlices(openRoots(document), () => !signal.aborted)) ?? []) {
      if (!roots.has(root)) watched.changed([{ type: 'childList', target: root.host, addedNodes: root.childNodes }]);
      roots.add(root);
      observer.observe(root, OBSERVED);
    }
  };
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(flush);
  });

  return {
    stir() {
      moved = true;
      schedule();
    },
    check() {
      if (countUndefined(document) !== waiting) schedule();
    },
    start: observe,
    quietly(work) {
      reduce(observer.takeRecords());
      work();
      for (const record of observer.takeRecords()) for (const node of record.addedNodes) ours.add(node);
      lastPut = performance.now();
    },
  };
}

const countUndefined = (document: Document): number => document.querySelectorAll(':not(:defined)').length;

const some = (nodes: NodeList, test: (node: Node) => boolean): boolean => Array.prototype.some.call(nodes, test);
