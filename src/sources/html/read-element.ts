import type { Article } from '../../article/article.js';
import { resolver } from './addresses.js';
import { assemble } from './assemble.js';
import { readBreadcrumb } from './breadcrumb.js';
import { lineOf } from './dom.js';
import { findContent } from './find-content.js';
import { readJsonLd } from './json-ld.js';
import { fromGraph, languageTag, present } from './metadata.js';
import { requireText } from './require-article.js';

/**
 * The article that an author wrote inside an element, as `<article>` or as headings and paragraphs.
 * @throws {SourceError} `not-an-article` when there is none, only a link for example
 */
export function readElement(element: Element, url: string): Article {
  const resolve = resolver(url);
  const graph = readJsonLd(element);
  const known = fromGraph(graph, resolve);
  const title = lineOf(element.querySelector('h1'));
  const article = assemble({
    content: findContent(element),
    page: element,
    resolve,
    known: present({
      ...known,
      headline: title || known.headline,
      inLanguage: languageTag(element.closest('[lang]')?.getAttribute('lang')) ?? known.inLanguage,
      breadcrumb: readBreadcrumb(element, graph, resolve),
    }),
  });
  return requireText(article, url);
}
