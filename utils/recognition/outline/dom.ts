/**
 * The DOM through getters taken from the prototype: inside a `form` an `<input name="parentNode">` shadows the property of
 * the same name, in an extension's isolated world too.
 */
export function reader(sample: Element) {
  const getter = <T>(name: string): ((node: Node) => T) => {
    for (let from = Object.getPrototypeOf(sample); from; from = Object.getPrototypeOf(from)) {
      const get = Object.getOwnPropertyDescriptor(from, name)?.get;
      if (get) return (node) => get.call(node);
    }
    return (node) => (node as unknown as Record<string, T>)[name] as T;
  };
  return {
    firstChild: getter<Node | null>('firstChild'),
    /** An open one. */
    shadowRoot: getter<ShadowRoot | null>('shadowRoot'),
    nextSibling: getter<Node | null>('nextSibling'),
    previousSibling: getter<Node | null>('previousSibling'),
    childNodes: getter<NodeList>('childNodes'),
    parentNode: getter<Node | null>('parentNode'),
    nodeType: getter<number>('nodeType'),
    localName: getter<string>('localName'),
    attribute: sample.getAttribute,
    names: sample.getAttributeNames,
    closest: sample.closest,
  };
}

export type DomReader = ReturnType<typeof reader>;
