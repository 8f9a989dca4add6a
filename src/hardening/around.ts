/**
 * An element and those around it, the next one first, through shadow roots. An element of the page that is named
 * `parentNode` or `host` takes the place of the document's, and a form's control that of the form's (hostile-hosts.md,
 * case 7): who goes up by those may never come to an end.
 */
export function* around(element: Element): Generator<Element> {
  for (let it: Element | null | undefined = element; it; it = parentOf(it) ?? hostOf(it)) yield it;
}

/** The host of the shadow tree that an element stands in. */
export function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (root as ShadowRoot).host : undefined;
}

const parentOf = (element: Element) =>
  Reflect.get(Node.prototype, 'parentElement', element) as Element | null;
