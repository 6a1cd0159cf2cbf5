import { OURS, type PageNodes } from './page-nodes.ts';
import { type Probe, unordered } from './probe.ts';

interface Entry extends PerformanceEntry {
  readonly target?: Node;
  readonly element?: Node;
  readonly sources?: readonly { readonly node?: Node }[];
  readonly scripts?: readonly { readonly invoker: string; readonly sourceURL: string }[];
  readonly initiatorType?: string;
}

const isForeign = (node: Node, nodes: PageNodes): boolean => nodes.name(node).startsWith(OURS);

const watch = (types: readonly string[], note: (entry: Entry) => void) => {
  for (const type of types.filter((type) => PerformanceObserver.supportedEntryTypes.includes(type)))
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
      durationThreshold: 16,
    } as PerformanceObserverInit);
};

/** Event Timing: nodes that slow events hit, but for the page's own. Which of those are slow is a matter of chance. */
export const eventTiming: Probe = (nodes) => {
  const lines = new Set<string>();
  watch(['event', 'first-input'], ({ name, target }) => {
    if (target && isForeign(target, nodes)) lines.add(`${name} ${nodes.name(target)}`);
  });
  return () => unordered(lines);
};

/** Long animation frames: whose scripts ran in them, but for the page's own. */
export const longFrames: Probe = () => {
  const lines = new Set<string>();
  watch(['long-animation-frame'], ({ scripts }) => {
    for (const { invoker, sourceURL } of scripts ?? [])
      if (sourceURL && !sourceURL.startsWith(location.origin)) lines.add(`${invoker} ${sourceURL}`);
  });
  return () => unordered(lines);
};

/** Nodes that paint, shift and element timing name, but for the page's own. */
export const paintTiming: Probe = (nodes) => {
  const lines = new Set<string>();
  watch(['layout-shift', 'largest-contentful-paint', 'element', 'container'], ({ entryType, element, sources }) => {
    for (const node of [element, ...(sources ?? []).map((source) => source.node)])
      if (node && isForeign(node, nodes)) lines.add(`${entryType} ${nodes.name(node)}`);
  });
  return () => unordered(lines);
};

/** Resource Timing: everything that was fetched into the page. */
export const resources: Probe = () => () =>
  unordered(
    (performance.getEntriesByType('resource') as Entry[]).map(({ name, initiatorType }) => `${initiatorType} ${name}`),
  );
