import type { Article } from '../../article/article.js';
import { ArticlePart } from '../article-part.js';
import { breadcrumb } from '../templates/breadcrumb.js';
import type { View } from '../templates/view.js';

/**
 * The way to the article, for a page that lays out the parts of an `<article-provider>` itself.
 *
 * @tag article-breadcrumb
 * @summary The breadcrumb of an article.
 * @slot - What is shown until there is an article.
 * @csspart breadcrumb - The navigation
 * @csspart link - A step that has an address
 */
export class ArticleBreadcrumb extends ArticlePart {
  protected override renderArticle(article: Article, view: View): unknown {
    return breadcrumb(article, view, 'navigation');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'article-breadcrumb': ArticleBreadcrumb;
  }
}
