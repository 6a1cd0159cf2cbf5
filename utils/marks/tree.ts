/** The page's tree with its open shadow roots, into which no query and no observer of the document reaches. */

/** The elements in a tree, in open shadow roots too. */
export const elementsIn = (tree: ParentNode): Element[] => [
  ...rootOf(tree as Element),
  ...[...tree.querySelectorAll('*')].flatMap((element) => [element, ...rootOf(element)]),
];
const rootOf = ({ shadowRoot }: Element): Element[] => (shadowRoot ? elementsIn(shadowRoot) : []);

/** The open shadow roots in a tree. */
export const openRoots = (tree: ParentNode): ShadowRoot[] =>
  [tree as Element, ...elementsIn(tree)].flatMap(({ shadowRoot }) => shadowRoot ?? []);

/** The element around a node, out of a shadow root as well. */
export const around = (node: Node): Element | null =>
  node.parentElement ?? ((node.parentNode ?? node) as ShadowRoot).host ?? null;

/** Whether `inner` is `outer`, or lies in it or in a shadow root in it. */
export function embraces(outer: Node, inner: Node): boolean {
  for (let at: Node | undefined = inner; at; at = (at.getRootNode() as ShadowRoot).host)
    if (outer.contains(at)) return true;
  return false;
}
