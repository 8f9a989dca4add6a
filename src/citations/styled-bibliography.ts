import type { Article, Entry } from '../article/article.js';
import { bibliographyOf } from './bibliography.js';
import { DEFAULT_STYLE, isStyleName, loadLocale, loadStyle } from './styles.js';

/**
 * The bibliography of a document in a style that ships, else as the document has it, else in the style that documents
 * are published in.
 */
export async function styledBibliographyOf(
  article: Pick<Article, 'body' | 'references' | 'bibliography'>,
  name: string,
): Promise<Entry[]> {
  const { references, bibliography } = article;
  const isNamed = isStyleName(name);
  if (!isNamed && bibliography && bibliography.length === references?.length) return bibliography;
  const style = await loadStyle(isNamed ? name : DEFAULT_STYLE);
  return bibliographyOf(article, style, await loadLocale(style.options['default-locale'] ?? ''));
}
