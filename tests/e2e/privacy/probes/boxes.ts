import type { Probe } from './probe.ts';

const numbers = ({ x, y, width, height }: DOMRectReadOnly): string => `${x} ${y} ${width} ${height}`;

/** Boxes and scroll sizes of every element, and of every line of text. */
export const boxes: Probe = (nodes) => () => {
  const lines: string[] = [];
  for (const element of document.querySelectorAll('*')) {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = element;
    const rects = [...element.getClientRects()].map(numbers).join(', ');
    lines.push(`${nodes.name(element)} ${rects} | ${scrollWidth} ${scrollHeight} ${clientWidth} ${clientHeight}`);
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    // Whether white space has a box is for the browser to decide, differently each time.
    if (!texts.currentNode.textContent?.trim()) continue;
    range.selectNodeContents(texts.currentNode);
    lines.push(`${nodes.name(texts.currentNode)} ${[...range.getClientRects()].map(numbers).join(', ')}`);
  }
  return lines;
};
