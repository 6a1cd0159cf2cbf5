/** Stand-ins for what a test's document lacks: a window whose events are trusted, and observers that are told. */
import { parseHTML } from 'linkedom';
import { vi } from 'vitest';

type Listener = (event: Event) => void;

/** A place to listen at, whose `fire` delivers trusted events (unless told otherwise) in the order of listening. */
export function fakeTarget<T extends object>(properties: T) {
  const listeners: { type: string; listener: Listener }[] = [];
  return Object.assign(properties, {
    addEventListener(type: string, listener: Listener, options: { signal?: AbortSignal } = {}) {
      if (options.signal?.aborted) return;
      const entry = { type, listener };
      listeners.push(entry);
      options.signal?.addEventListener('abort', () => listeners.splice(listeners.indexOf(entry), 1));
    },
    fire(type: string, event: object = {}) {
      const fired = {
        type,
        isTrusted: true,
        preventDefault: vi.fn(),
        stopImmediatePropagation: vi.fn(),
        composedPath: () => [],
        ...event,
      };
      for (const { listener } of listeners.filter((each) => each.type === type)) listener(fired as unknown as Event);
      return fired;
    },
    listening: () => listeners.length,
  });
}

/** A document with this body, with `Element` and `Node` as the code under test sees them. */
export function page(body: string): Document {
  const { document, Element, Node } = parseHTML(`<!doctype html><html><body>${body}</body></html>`);
  for (const [name, value] of Object.entries({
    Element,
    Node,
    HTMLElement: Element,
    NodeFilter: { SHOW_COMMENT: 128 },
  }))
    vi.stubGlobal(name, value);
  return document;
}

/** Puts an observer in the place of a browser's; what it is told to report arrives at the last one made. */
export function fakeObserver(name: 'MutationObserver' | 'IntersectionObserver') {
  const observed = new Set<unknown>();
  let tell: (reports: unknown[]) => void = () => {};
  let queued: unknown[] = [];
  vi.stubGlobal(
    name,
    class {
      constructor(callback: (reports: unknown[]) => void) {
        tell = callback;
      }
      observe(target: unknown) {
        observed.add(target);
      }
      unobserve(target: unknown) {
        observed.delete(target);
      }
      disconnect() {
        observed.clear();
      }
      takeRecords() {
        return queued.splice(0);
      }
    },
  );
  return {
    observed,
    report: (...reports: object[]) => tell(reports),
    /** Reports that wait to be taken. */
    queue: (...reports: object[]) => {
      queued = [...queued, ...reports];
    },
  };
}
