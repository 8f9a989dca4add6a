import type { Article, Entry } from '../article/article.js';
import { bibliographyOf } from './bibliography.js';
import locale from './locales/en-US.xml';
import style from './styles/ama.csl';

/** The bibliography of a document that was published without one, in the style that documents are published in. */
export const defaultBibliographyOf = (article: Pick<Article, 'body' | 'references'>): Entry[] =>
  bibliographyOf(article, style, locale);
