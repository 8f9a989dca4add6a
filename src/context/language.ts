/**
 * The language in force at an element: that of the nearest ancestor that says one, through shadow roots. An empty `lang`
 * says that it is unknown.
 */
export function languageOf(element: Element): string {
  for (
    let node: Node | null = element;
    node;
    node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null
  ) {
    const language = (node as Partial<Element>).getAttribute?.('lang');
    if (language != null) return language;
  }
  return '';
}
