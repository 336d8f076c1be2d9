/** The elements that enclose a node, itself first, across shadow roots. */
export function* ancestorsOf(node: Element): Generator<Element> {
  for (let current: Element | null = node; current; ) {
    yield current;
    const root: Node = current.getRootNode();
    current = current.assignedSlot ?? current.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
}

/**
 * Calls back when an attribute changes on a node or on any of its ancestors. Returns the function that ends it.
 * One observer, no subtree: a busy page costs nothing.
 */
export function watchAncestors(node: Element, onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  for (const ancestor of ancestorsOf(node)) observer.observe(ancestor, {attributes: true});
  return () => observer.disconnect();
}
