import type { PageNodes } from './page-nodes.ts';

/** What a probe found out, line by line; equal memories or not, it must be the same. */
export type Reading = readonly string[];
/** Begins to watch when the page begins; what it returns takes a reading. */
export type Probe = (nodes: PageNodes) => () => Reading | Promise<Reading>;

/** Each line once, in an order that says nothing of time. */
export const unordered = (lines: Iterable<string>): Reading => [...new Set(lines)].sort();

/** A short name for a long text (FNV-1a, 32 bits). */
export function digest(text: string): string {
  let state = 2166136261;
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 16777619);
  return `${text.length}:${(state >>> 0).toString(16)}`;
}
