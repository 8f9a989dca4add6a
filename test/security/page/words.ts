const UNSEEN = new Set(['style', 'script', 'template', 'noscript']);

/** What a reader can read of an element: what it draws, and what stands in it where it shows that. */
export function wordsOf(element: Element): string {
  const parts: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) parts.push(node.nodeValue ?? '');
    if (node.nodeType !== Node.ELEMENT_NODE && node.nodeType !== Node.DOCUMENT_FRAGMENT_NODE) return;
    if (node instanceof Element && (UNSEEN.has(node.localName) || node.hasAttribute('hidden'))) return;
    if (node instanceof HTMLSlotElement) return node.assignedNodes().forEach(visit);
    const { shadowRoot } = node as Partial<Element>;
    // A form's control may be called so.
    const children: NodeListOf<ChildNode> = Reflect.get(Node.prototype, 'childNodes', shadowRoot ?? node);
    children.forEach(visit);
  };
  visit(element);
  return parts.join('');
}

export const collapsed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Every element of these names that an element draws, at any depth. */
export function drawn(element: Element, selector: string): Element[] {
  const roots: Array<Element | ShadowRoot> = [element.shadowRoot ?? element];
  const found: Element[] = [];
  for (let root = roots.pop(); root; root = roots.pop()) {
    found.push(...root.querySelectorAll(selector));
    for (const inner of root.querySelectorAll('*')) if (inner.shadowRoot) roots.push(inner.shadowRoot);
  }
  return found;
}

/** What of harmless HTML is not there again: its words, what is stressed, its items and its links. */
export function lostOf(html: string, element: Element): string[] {
  const source = new DOMParser().parseFromString(html, 'text/html');
  const words = collapsed(wordsOf(element));
  const lost: string[] = [];
  const kinds = [
    ['em, i', 'em'],
    ['strong, b', 'strong'],
    ['li', 'li'],
    ['h2, h3, h4', 'h2, h3, h4, h5, h6'],
    ['blockquote', 'blockquote'],
    ['td, th', 'td, th'],
  ] as const;
  for (const [theirs, ours] of kinds) {
    const there = drawn(element, ours).map((it) => collapsed(it.textContent));
    for (const it of source.querySelectorAll(theirs)) {
      const text = collapsed(it.textContent);
      if (!there.some((other) => other.includes(text))) lost.push(`<${it.localName}> "${text}"`);
    }
  }
  const links = drawn(element, 'a[href]').map((it) =>
    [collapsed(it.textContent), (it as HTMLAnchorElement).href].join(),
  );
  for (const it of source.querySelectorAll('a[href]')) {
    const link = [collapsed(it.textContent), new URL(it.getAttribute('href')!, location.href).href].join();
    if (!links.includes(link)) lost.push(`the link ${link}`);
  }
  for (const word of collapsed(source.body.textContent).split(' ')) {
    if (!words.includes(word)) lost.push(`the word "${word}"`);
  }
  return lost;
}
