import type { Article, Entry } from '../article/article.js';
import { bibliographyOf } from './bibliography.js';
import locale from './locales/en-US.xml';
import ama from './styles/ama.csl';
import { isStyleName, loadLocale, loadStyle } from './styles.js';

/**
 * The bibliography of a document in a style that ships, else as the document has it, else in the style that documents
 * are published in.
 */
export async function styledBibliographyOf(
  article: Pick<Article, 'body' | 'references' | 'bibliography'>,
  name: string | null,
): Promise<Entry[]> {
  const { references, bibliography } = article;
  if (name && isStyleName(name)) {
    const style = await loadStyle(name);
    return bibliographyOf(article, style, await loadLocale(style.options['default-locale'] ?? 'en-US'));
  }
  return bibliography && bibliography.length === references?.length
    ? bibliography
    : bibliographyOf(article, ama, locale);
}
