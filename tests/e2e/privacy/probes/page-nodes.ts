/** Begins the name of every node that the page did not write itself. */
export const OURS = 'not the page’s own:';

/** Tells the page's own nodes from those that were put into it. */
export interface PageNodes {
  /** Where a node stands: its path among the page's own nodes, or what it is. */
  name(node: unknown): string;
  /** Elements of the document that the page did not write. */
  foreign(): Element[];
}

/** Takes stock of the page's own nodes when its parser is done: before anybody else's may be there. */
export function pageNodes(): PageNodes {
  const paths = new Map<Node, string>();
  document.addEventListener('DOMContentLoaded', () => {
    for (const element of document.querySelectorAll('*')) {
      const { parentElement } = element;
      const index = parentElement ? [...parentElement.children].indexOf(element) : 0;
      const step = `${element.localName}.${index}`;
      paths.set(element, parentElement ? `${paths.get(parentElement)}>${step}` : step);
    }
  });

  function name(node: unknown): string {
    if (node === null || node === undefined) return 'nothing';
    if (node === window || node === document) return node === window ? 'window' : 'document';
    if (!(node instanceof Node)) return Object.prototype.toString.call(node);
    const path = paths.get(node);
    if (path !== undefined) return path;
    if (node instanceof CharacterData && paths.has(node.parentNode!)) return `${paths.get(node.parentNode!)}#text`;
    if (paths.size === 0) return node.nodeName;
    const root = node.getRootNode();
    if (root instanceof ShadowRoot) return `${OURS} inside ${root.host.localName}: ${root.innerHTML}`;
    return `${OURS} ${node instanceof Element ? outer(node) : node.nodeName}`;
  }

  return { name, foreign: () => [...document.querySelectorAll('*')].filter((element) => !paths.has(element)) };
}

const outer = (element: Element): string => (element.cloneNode(false) as Element).outerHTML;
