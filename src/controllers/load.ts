import type { Article } from '../article/article.js';
import { loadArticle } from '../sources/load-article.js';
import type { Source } from '../sources/source.js';

/**
 * What only a page needs that shows another article than the one a tag ships with: a chunk of its own there.
 *
 * A document that was published with its bibliography is drawn from that; the formatter is loaded for any other.
 * @throws {SourceError}
 */
export async function load(source: Source, base: string): Promise<Article> {
  const article = await loadArticle(source, base);
  const { references = [], bibliography = [] } = article;
  if (references.length === 0 || references.length === bibliography.length) return article;
  try {
    const [{ bibliographyOf }, style, locale] = await Promise.all([
      import('../citations/formatter.js'),
      import('../citations/styles/ama.csl'),
      import('../citations/locales/en-US.xml'),
    ]);
    return { ...article, bibliography: bibliographyOf(article, style.default, locale.default) };
  } catch {
    // Without the formatter, a reference is its title.
    return {
      ...article,
      bibliography: references.map(({ id, title = id }) => ({ id, runs: [{ text: title }] })),
    };
  }
}
