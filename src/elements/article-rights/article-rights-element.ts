import type { Article } from '../../article/article.js';
import { ArticlePart } from '../article-part.js';
import { rights } from '../templates/rights.js';
import type { View } from '../templates/view.js';

/**
 * Whose the words and the pictures of an article are, for a page that lays out the parts of an `<article-provider>`
 * itself.
 *
 * @tag article-rights
 * @summary The rights of an article.
 * @slot - What is shown until there is an article.
 * @csspart rights - Copyright, usage policy and picture rights
 */
export class ArticleRights extends ArticlePart {
  protected override renderArticle(article: Article, view: View): unknown {
    return rights(article, view);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'article-rights': ArticleRights;
  }
}
