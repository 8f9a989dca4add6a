import type { Article } from '../../article/article.js';
import { resolver } from './addresses.js';
import { assemble } from './assemble.js';
import { readBreadcrumb } from './breadcrumb.js';
import { same } from './compare.js';
import { creditPictures } from './credit-pictures.js';
import { lineOf, rootOf } from './dom.js';
import { findContent } from './find-content.js';
import { readJsonLd } from './json-ld.js';
import { readMetadata } from './metadata.js';
import { notAnArticle, requireArticle } from './require-article.js';

/**
 * Any HTML page, read from what its publisher wrote: JSON-LD, meta elements, HTML's own elements, the class names of
 * common themes, and the conventions of health pages.
 * @throws {SourceError} `not-an-article` when no article can be recognised
 */
export function readPage(document: Document, url: string): Article {
  const root = rootOf(document);
  const page = root?.querySelector('body') ?? root;
  if (!root || !page) throw notAnArticle(url, 'an empty document');
  const resolve = resolver(url, root.querySelector('base[href]')?.getAttribute('href'));
  const graph = readJsonLd(root);
  const known = readMetadata(root, graph, resolve);
  const article = assemble({
    content: findContent(page),
    page,
    resolve,
    known: {
      ...known,
      url: known.url ?? url,
      headline: titleOf(page, known.headline) ?? known.headline,
      breadcrumb: readBreadcrumb(root, graph, resolve),
    },
  });
  return requireArticle(
    creditPictures(article, graph, resolve),
    url,
    root.querySelector('input[type="password" i]') !== null,
  );
}

/** The `h1` that search engines are told too, else the first that is not the site's name or logo. */
function titleOf(page: Element, known: string | undefined): string | undefined {
  const titles = [...page.querySelectorAll('h1')]
    .slice(0, 20)
    .map((element) => ({ element, text: lineOf(element) }));
  const title =
    titles.find(({ text }) => same(text, known)) ??
    titles.find(
      ({ element, text }) =>
        text && !element.closest('[class*="site-"], [class*="logo" i], [id*="logo" i], [hidden]'),
    );
  return title?.text;
}
