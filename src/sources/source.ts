import type { Article } from '../article/article.js';

/** Where an article may come from, in the order in which an element looks for it. */
export type Source =
  | { readonly kind: 'property'; readonly value: unknown }
  | { readonly kind: 'address'; readonly value: string; readonly integrity: string }
  | { readonly kind: 'script'; readonly value: Element }
  | { readonly kind: 'light-dom'; readonly value: Element }
  | { readonly kind: 'shipped'; readonly value: Article };

/** What an element offers to choose from. */
export interface SourceOptions {
  readonly article: unknown;
  readonly src: string;
  readonly integrity: string;
  readonly shipped: Article | undefined;
}

export function chooseSource(
  host: Element,
  { article, src, integrity, shipped }: SourceOptions,
): Source | undefined {
  if (article) return { kind: 'property', value: article };
  if (src) return { kind: 'address', value: src, integrity };
  const script = host.querySelector(':scope > script[type="application/json"]');
  if (script) return { kind: 'script', value: script };
  if (holdsArticle(host)) return { kind: 'light-dom', value: host };
  return shipped && { kind: 'shipped', value: shipped };
}

/** An `<article>`, or a heading with paragraphs. Anything less, such as a link, is what is shown until there is one. */
export function holdsArticle(host: Element): boolean {
  return host.querySelector(':scope > article, :is(h1, h2, h3, h4, h5, h6) ~ p') !== null;
}

/** Whether the parser is done with an element: while it is not, its children may be half there. */
export function isParsed(element: Element): boolean {
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return element.ownerDocument.readyState !== 'loading';
}

export function isSame(a: Source | undefined, b: Source | undefined): boolean {
  return (
    a?.kind === b?.kind &&
    a?.value === b?.value &&
    (a?.kind !== 'address' || b?.kind !== 'address' || a.integrity === b.integrity)
  );
}
