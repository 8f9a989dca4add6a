import type { Article, Entry } from '../article/article.js';
import { bibliographyOf } from '../citations/bibliography.js';
import type { CompiledLocale, CompiledStyle } from '../citations/csl/style.js';
import { DEFAULT_STYLE, type StyleName } from '../citations/styles.js';
import { shippedLocale, shippedStyle } from './shipped-styles.js';

const compiled = new Map<StyleName, readonly [CompiledStyle, CompiledLocale]>();

/** The bibliography that goes into a document when it is made, so that a card shows it without an engine. */
export function publishedBibliography(
  article: Pick<Article, 'body' | 'references'>,
  name: StyleName = DEFAULT_STYLE,
): Entry[] {
  let parts = compiled.get(name);
  if (!parts) {
    const style = shippedStyle(name);
    parts = [style, shippedLocale(style.options['default-locale'] ?? 'en-US')];
    compiled.set(name, parts);
  }
  return bibliographyOf(article, ...parts);
}
