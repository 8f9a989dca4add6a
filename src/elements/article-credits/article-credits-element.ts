import { html } from 'lit';
import type { Article } from '../../article/article.js';
import { ArticlePart } from '../article-part.js';
import { about, byline } from '../templates/credits.js';
import type { View } from '../templates/view.js';

/**
 * Who stands behind an article, when it was last updated, and its editorial statement, for a page that lays out the
 * parts of an `<article-provider>` itself.
 *
 * @tag article-credits
 * @summary The credits of an article.
 * @slot - What is shown until there is an article.
 * @csspart byline - Publisher, date, reviewers and what the text is adapted from
 * @csspart about - The editorial statement
 */
export class ArticleCredits extends ArticlePart {
  protected override renderArticle(article: Article, view: View): unknown {
    // The statement's heading is the part's first one.
    return html`${byline(article, view)} ${about(article, { ...view, level: view.level - 1 })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'article-credits': ArticleCredits;
  }
}
