import type { Article, Entry } from '../article/article.js';
import { bibliographyOf } from '../citations/bibliography.js';
import { DEFAULT_STYLE } from '../citations/styles.js';
import { shippedLocale, shippedStyle } from './shipped-styles.js';

let style: ReturnType<typeof shippedStyle> | undefined;
let locale: ReturnType<typeof shippedLocale> | undefined;

/** The bibliography that goes into a document when it is made, so that a card shows it without an engine. */
export function publishedBibliography(article: Pick<Article, 'body' | 'references'>): Entry[] {
  style ??= shippedStyle(DEFAULT_STYLE);
  locale ??= shippedLocale(style.options['default-locale'] ?? 'en-US');
  return bibliographyOf(article, style, locale);
}
