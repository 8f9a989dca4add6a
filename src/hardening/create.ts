/**
 * An element of the page's document. An image or a form of the page that is named `createElement` takes the place of the
 * document's own method (hostile-hosts.md, case 7), so the prototype's is called.
 */
export function create<T extends keyof HTMLElementTagNameMap>(tag: T): HTMLElementTagNameMap[T];
export function create(tag: string): HTMLElement;
export function create(tag: string): HTMLElement {
  return Document.prototype.createElement.call(document, tag);
}
