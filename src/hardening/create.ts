/**
 * An element of the page's document. An image or a form of the page that is named `createElement` takes the place of the
 * document's own method (hostile-hosts.md, case 7), and MooTools that of `Document` (5), so that of its prototype is called.
 */
export function create<T extends keyof HTMLElementTagNameMap>(tag: T): HTMLElementTagNameMap[T];
export function create(tag: string): HTMLElement;
export function create(tag: string): HTMLElement {
  return (Object.getPrototypeOf(document) as Document).createElement.call(document, tag);
}
