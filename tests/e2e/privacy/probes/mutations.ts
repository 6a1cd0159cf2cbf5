import type { PageNodes } from './page-nodes.ts';
import type { Probe } from './probe.ts';

function tell(record: MutationRecord, { name }: PageNodes): string {
  const { type, target, attributeName, oldValue } = record;
  if (type === 'attributes') {
    const value = (target as Element).getAttribute(attributeName!);
    return `${name(target)} ${attributeName}: ${oldValue} to ${value}`;
  }
  if (type === 'characterData') return `${name(target)} text: ${oldValue} to ${target.textContent}`;
  const list = (nodes: NodeList) =>
    [...nodes].map((node) => (node instanceof Element ? node.outerHTML : node.nodeName)).join(' ');
  const after = name(record.previousSibling);
  return `${name(target)} after ${after}: + ${list(record.addedNodes)} - ${list(record.removedNodes)}`;
}

/** Every change of the document since it was parsed, in order. */
export const mutations: Probe = (nodes) => {
  const lines: string[] = [];
  const observer = new MutationObserver((records) => {
    for (const record of records) lines.push(tell(record, nodes));
  });
  document.addEventListener('DOMContentLoaded', () =>
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeOldValue: true,
      characterData: true,
      characterDataOldValue: true,
    }),
  );
  return () => [...lines];
};

/** The document as markup, tag by tag, with what is serialised of shadow roots. */
export const markup: Probe = () => () => document.documentElement.outerHTML.match(/<[^>]*>|[^<]+/g) ?? [];
