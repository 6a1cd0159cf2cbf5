/** Whether mutations concern the cards of a page at all. */

import { holdsRoot } from './tree.ts';

/** Past so many nodes one rescan is cheaper than looking at each. */
const MANY = 1_000;

interface Reduction {
  /** Whether a node was inserted by us. */
  ours(node: Node): boolean;
  /** Whether a node lies inside a known card. */
  known(node: Node): boolean;
}

/** Attributes whose change alone may make another card of a card. */
export const TELLING: readonly string[] = ['href', 'datetime'];

/** True where links came, went or changed, where something inside a known card or a link changed, and past a thousand nodes. */
export function touches(records: readonly MutationRecord[], { ours, known }: Reduction): boolean {
  const nodes = records.reduce((sum, record) => sum + record.addedNodes.length + record.removedNodes.length, 0);
  if (nodes > MANY) return true;
  return records.some(({ type, attributeName, target, addedNodes, removedNodes }) => {
    if (type === 'attributes') return TELLING.includes(attributeName!);
    const changed = [...addedNodes, ...removedNodes].filter((node) => !ours(node));
    if (type === 'childList' && !changed.length) return false;
    return changed.some(holdsLink) || known(target) || insideLink(target);
  });
}

/** A shadow root may hold links, now or later. */
function holdsLink(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  return element.matches('a[href]') || element.querySelector('a[href]') !== null || holdsRoot(element);
}

function insideLink(node: Node): boolean {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  return element?.closest('a[href]') != null;
}
