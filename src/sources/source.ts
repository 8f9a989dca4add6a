/** Where an article comes from: one of the four, in the order in which an element looks for it. */
export interface Source {
  readonly kind: 'property' | 'address' | 'script' | 'light-dom';
  /** The property, the address, or the element that holds the script or the HTML. */
  readonly value: unknown;
  /** SRI hashes of an address; in what is loaded, after a `|` also the keys of which one must have signed the answer. */
  readonly integrity?: string;
}

/** What an element offers to choose from. */
export interface SourceOptions {
  readonly article: unknown;
  readonly src: string;
  readonly integrity: string;
}

/** What stands inside the element counts once the parser is done with it: before, it may be half there. */
export function chooseSource(host: Element, { article, src, integrity }: SourceOptions): Source | undefined {
  if (article) return { kind: 'property', value: article };
  if (src) return { kind: 'address', value: src, integrity };
  if (!isParsed(host)) return undefined;
  const script = host.querySelector(':scope > script[type="application/json"]');
  if (script) return { kind: 'script', value: script };
  return holdsArticle(host) ? { kind: 'light-dom', value: host } : undefined;
}

/** An `<article>`, or a heading with paragraphs. Anything less, such as a link, is what is shown until there is one. */
export function holdsArticle(host: Element): boolean {
  return host.querySelector(':scope > article, :is(h1, h2, h3, h4, h5, h6) ~ p') !== null;
}

/** Whether the parser is done with an element: what stands after it, or after what is around it, is there. */
export const isParsed = (element: Element): boolean =>
  !!element.closest(':not(:last-child)') || element.ownerDocument.readyState !== 'loading';

/** The value tells the kind: none has that of another. */
export function isSame(a: Source | undefined, b: Source | undefined): boolean {
  return a?.value === b?.value && a?.integrity === b?.integrity;
}
