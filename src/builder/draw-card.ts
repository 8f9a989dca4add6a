import type { CSSResult } from 'lit';
import type { Article } from '../article/article.js';
import { ArticleExplainer } from '../elements/article-explainer/article-explainer-element.js';
import { drawPicturesFor } from '../elements/templates/pictures/pictures.js';
import { rareStyles } from '../elements/templates/rare-styles.js';
import { define } from '../hardening/define.js';
import { cardStyles } from '../snippets/card-styles.js';
import { Markup } from '../snippets/markup.js';
import type { SnippetLook } from '../snippets/published.js';
import { serialise } from './serialise.js';

/** The element outside a page: it draws, and is in no document, whose language would be its own. */
class DrawnCard extends ArticleExplainer {
  static get cssText(): string {
    return this.elementStyles.map((style) => (style as CSSResult).cssText).join('');
  }
}
define('explainer-drawing', DrawnCard);
// Which page the snippet will stand on is not known here.
drawPicturesFor([]);

/**
 * The card of an article as the element draws it, for the element's shadow root: `<style>` and `<article>`. What
 * `explainer publish` makes in Node, a browser makes here for any choice of looks.
 * @param article with its bibliography
 */
export async function drawCard(article: Article, { view, headingLevel }: SnippetLook): Promise<Markup> {
  DrawnCard.shipped = article;
  const card = document.createElement('explainer-drawing') as DrawnCard;
  Object.assign(card, { view, headingLevel });
  card.connectedCallback();
  await card.updateComplete;
  card.disconnectedCallback();
  const drawn = card.shadowRoot!.querySelector('article')!;
  return new Markup(`<style>${cssText()}</style>${serialise(drawn).text}`);
}

let css: string | undefined;
const cssText = (): string => (css ??= cardStyles(DrawnCard.cssText + rareStyles));
