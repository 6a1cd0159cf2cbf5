/** The page's tree with its open shadow roots, into which no query and no observer of the document reaches. */

/** The elements in a tree, in open shadow roots too. */
export const elementsIn = (tree: ParentNode): Element[] => [
  ...rootOf(tree as Element),
  ...[...tree.querySelectorAll('*')].flatMap((element) => [element, ...rootOf(element)]),
];
const rootOf = ({ shadowRoot }: Element): Element[] => (shadowRoot ? elementsIn(shadowRoot) : []);

/** So many elements are looked at in one step. */
const STEP = 64;

/** The open shadow roots in a document, in steps: no selector finds them. */
export function* openRoots(document: Document): Generator<void, ShadowRoot[]> {
  const trees: (Document | ShadowRoot)[] = [document];
  const roots: ShadowRoot[] = [];
  for (let tree = trees.pop(); tree; tree = trees.pop()) {
    const elements = tree.querySelectorAll('*');
    for (let index = 0; index < elements.length; index++) {
      if (index % STEP === 0) yield;
      const { shadowRoot } = elements[index]!;
      if (!shadowRoot) continue;
      roots.push(shadowRoot);
      trees.push(shadowRoot);
    }
  }
  return roots;
}

/** Whether an element has an open shadow root, or holds one that has. */
export const holdsRoot = (element: Element): boolean =>
  element.shadowRoot !== null ||
  Array.prototype.some.call(element.querySelectorAll('*'), ({ shadowRoot }) => shadowRoot);

/** The element around a node, out of a shadow root as well. */
export const around = (node: Node): Element | null =>
  node.parentElement ?? ((node.parentNode ?? node) as ShadowRoot).host ?? null;

/** Whether `inner` is `outer`, or lies in it or in a shadow root in it. */
export function embraces(outer: Node, inner: Node): boolean {
  for (let at: Node | undefined = inner; at; at = (at.getRootNode() as ShadowRoot).host)
    if (outer.contains(at)) return true;
  return false;
}
