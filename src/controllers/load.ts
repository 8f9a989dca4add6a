import type { Article } from '../article/article.js';
import { loadArticle } from '../sources/load-article.js';
import type { Source } from '../sources/source.js';

/**
 * What only a page needs that shows another article than the one a tag ships with: a chunk of its own there.
 *
 * A document that was published with its bibliography is drawn from that; the formatter is loaded for any other, or
 * where the page asks for another style.
 * @param host whose page relative addresses are resolved against, and whose `public-key` must have signed what an address
 *   answers: it counts as it is now, and costs nothing where nobody loads
 * @param style name of a style that ships; for any other, as the document has it
 * @throws {SourceError}
 */
export async function load(source: Source, host: Element, style = ''): Promise<Article> {
  const key = host.getAttribute('public-key');
  if (key !== null) source = { ...source, integrity: `${source.integrity}|${key}` };
  const article = await loadArticle(source, host.baseURI);
  const { references = [], bibliography = [] } = article;
  const isFormatted = references.length === bibliography.length;
  if (references.length === 0 || (!style && isFormatted)) return article;
  try {
    const { styledBibliographyOf } = await import('../citations/formatter.js');
    return { ...article, bibliography: await styledBibliographyOf(article, style) };
  } catch {
    if (isFormatted) return article;
    // Without the formatter, a reference is its title.
    return {
      ...article,
      bibliography: references.map(({ id, title = id }) => ({ id, runs: [{ text: title }] })),
    };
  }
}

/** Waits until an element nears the window. */
export const isNear = (element: Element): Promise<void> =>
  new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        resolve();
      },
      { rootMargin: '50%' },
    );
    observer.observe(element);
  });
