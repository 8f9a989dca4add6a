import { ElementRenderer, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { CSSResult, ReactiveController } from 'lit';
import type { Article } from '../../article/article.js';
import { ArticleExplainer } from '../../elements/article-explainer/article-explainer-element.js';
import { drawPicturesFor } from '../../elements/templates/pictures/pictures.js';
import { rareStyles } from '../../elements/templates/rare-styles.js';
import { drawFiguresIn } from '../../figures/explainer-figure.js';
import { cardStyles as stylesOf } from '../../snippets/card-styles.js';
import { Markup } from '../../snippets/markup.js';
import { printStyles } from '../../theme/print.js';
import type { Look } from './site-document.js';

export interface CardOptions extends Look {
  /** The day on which the card is to be right: whether the review is due. */
  readonly day: Date;
  /** The host that the card is for, whose readers may see pictures that only some hosts may show. Default: not known. */
  readonly host?: string;
}

/**
 * The card of an article as the element itself draws it in a browser, for the element's shadow root: `<style>` and
 * `<article>`. The styles come with it, so a page whose policy allows no inline styles (`style-src`) shows the text
 * without them until the script brings its own, which need no such leave.
 */
export const withStyles = (card: Markup, css: string = cardStyles()): Markup =>
  new Markup(`<style>${css}</style>${card.text}`);

/** What was drawn of an article, since several files of it have the same. */
const drawn = new WeakMap<Article, Map<string, Markup>>();

/**
 * The `<article>` of the card alone.
 * @param article with its bibliography
 */
export function renderArticle(article: Article, options: CardOptions): Markup {
  const cards = drawn.get(article) ?? new Map<string, Markup>();
  drawn.set(article, cards);
  const key = [options.view, options.headingLevel, options.day.toISOString(), options.host].join();
  const card = cards.get(key) ?? draw(article, options);
  cards.set(key, card);
  return card;
}

function draw(article: Article, options: CardOptions): Markup {
  drawPicturesFor(options.host ? [options.host] : []);
  drawFiguresIn(article.inLanguage);
  const card = new CardOnServer().draw(article, options);
  // A slot must have a host, for the path of its events; there are none here.
  const customElementHostStack = [new Nowhere('article-explainer')];
  return new Markup(tidy(collectResultSync(render(card, { customElementHostStack }))));
}

/** A host without a page around it. */
class Nowhere extends ElementRenderer {}

/**
 * The card with the descriptions of its figures alone. Drawn, each is a shadow root with styles of its own, which is
 * nothing to paste into a page or to read as plain text.
 */
export const withoutFigures = ({ text }: Markup): Markup =>
  new Markup(text.replace(/<template [^]*?<\/template>/g, ''));

/** The element outside a page: it draws, and is in no document. */
class CardOnServer extends ArticleExplainer {
  declare private controllers: ReactiveController[];

  static get cssText(): string {
    return this.finalizeStyles(this.styles)
      .map((style) => (style as CSSResult).cssText)
      .join('');
  }

  /** Called by the constructor of the class above, before there is a field here. */
  override addController(controller: ReactiveController): void {
    (this.controllers ??= []).push(controller);
  }

  draw(article: Article, { view, headingLevel, day }: CardOptions): unknown {
    CardOnServer.shipped = article;
    Object.assign(this, { article, view, headingLevel, day });
    for (const controller of this.controllers) controller.hostUpdate?.();
    return this.render();
  }
}

/**
 * Without what only a script that goes on from there would need, and without the slot: what stands in the element is
 * not shown beside the card. Text and attributes are escaped, so each of these signs is what it seems to be.
 */
const tidy = (html: string) =>
  html
    .replace(/<!--.*?-->|<\?>|<slot[^>]*><\/slot>| defer-hydration| shadowroot="open"/g, '')
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(/ (?=>)/g, '')
    .trim();

let css: string | undefined;

/** The styles of the card, for its shadow root. */
export const cardStyles = (): string => (css ??= stylesOf(CardOnServer.cssText + rareStyles));

let pageCss: string | undefined;

/** The same of a page of its own, which is printed as a handout without a script, too. */
export const pageCardStyles = (): string =>
  (pageCss ??= stylesOf(CardOnServer.cssText + rareStyles + printStyles));
