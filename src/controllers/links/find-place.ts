import { slugOf } from '../../article/slug.js';

/** Headings that were named here, so that they are named anew after their words have changed. */
const named = new WeakSet<Element>();

/** The id that a fragment names; a malformed escape stands for itself. */
export function idOf(fragment: string): string {
  const id = fragment.slice(1);
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** The place of that id in the shadow root of an explainer; for a part, in any of its provider's. */
export function findPlace(host: Element, id: string): HTMLElement | undefined {
  const provider = host.localName === 'article-body' && host.closest('article-provider');
  const hosts = provider ? provider.querySelectorAll('article-body, citation-list') : [host];
  const places = [...hosts].map(({ shadowRoot }) => {
    if (shadowRoot) nameHeadings(shadowRoot);
    return shadowRoot?.getElementById(id);
  });
  return places.find((place) => place) ?? undefined;
}

/** Gives each heading the id that its words make, with a number where another has that already. */
export function nameHeadings(root: ShadowRoot): void {
  const headings = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const unnamed = headings.filter((heading) => !heading.id || named.has(heading));
  for (const heading of unnamed) heading.removeAttribute('id');
  for (const heading of unnamed) {
    const slug = slugOf(wordsOf(heading));
    let id = slug;
    for (let i = 2; root.getElementById(id); i++) id = `${slug}-${i}`;
    heading.id = id;
    named.add(heading);
  }
}

/** Without the numbers of citations, which change with the list. */
export function wordsOf(heading: Element): string {
  if (!heading.querySelector('sup')) return heading.textContent;
  const copy = heading.cloneNode(true) as Element;
  for (const citation of copy.querySelectorAll('sup')) citation.remove();
  return copy.textContent;
}
