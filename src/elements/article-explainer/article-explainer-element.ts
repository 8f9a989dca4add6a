import {
  css,
  html,
  LitElement,
  noChange,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
} from 'lit';
import type { Article } from '../../article/article.js';
import { ArticleController } from '../../controllers/article-controller.js';
import { ArticleToggleEvent } from '../../controllers/events.js';
import { languageOf } from '../../context/language.js';
import { LanguageController } from '../../context/language-controller.js';
import { inTurn } from '../../controllers/in-turn.js';
import { readingAids } from '../../controllers/reading-aids.js';
import { takeOver } from '../../controllers/take-over.js';
import { byLanguage, primary, type ByLanguage } from '../../locales/by-language.js';
import { define } from '../../hardening/define.js';
import { en } from '../../locales/en.js';
import { interfaceWords } from '../../locales/words.js';
import { host } from '../../theme/host.js';
import { looks } from '../../theme/looks.js';
import { prose } from '../../theme/prose.js';
import { tokens } from '../../theme/tokens.js';
import { brief, glossary, sources, text } from '../templates/body.js';
import { breadcrumb } from '../templates/breadcrumb.js';
import { about, byline } from '../templates/credits.js';
import { heading } from '../templates/heading.js';
import { linked } from '../templates/linked.js';
import { drawingOf, prepareNodes, visual, type Drawing } from '../templates/nodes.js';
import { errorNotice, freshnessNotice, placeholder } from '../templates/notices.js';
import { rights } from '../templates/rights.js';
import { viewOf, type View } from '../templates/view.js';
import { styles } from './article-explainer.styles.js';

/**
 * A health article as a card: what it says in brief, who stands behind it and when it was last updated, the text, its
 * sources and its rights. The article comes from the `article` property, else from `src`, else from what stands inside
 * the element; until it is there, what stands inside stays readable.
 *
 * Use it for an article from elsewhere. For the one about recurrence, use `<recurrence-explainer>`, which needs no
 * request; for a page that lays the parts out itself, `<article-provider>`.
 *
 * A card that came with the page, as `explainer publish` writes it, stays as it is until its `src` or an attribute says
 * something else; `date-modified` is the date of its text, which an older one does not take the place of.
 *
 * Keyboard: links, folded sections and buttons are the browser's own. A citation goes to its source, and back; while it
 * has the focus, a card shows the source, Tab goes through the card's links and on, and Escape closes it. A word with
 * dots under it does the same with its meaning. After each heading comes a link that copies the heading's address.
 *
 * Where the browser has a voice for the article's language, a button reads it aloud.
 *
 * @tag article-explainer
 * @summary Any article as a themed, accessible card.
 * @attr {string} public-key - Ed25519 keys, each the `x` of its JWK, with spaces between them. What `src` answers is refused
 *   unless one of them has signed it, as `explainer publish --key` does. Counts whenever `src` is asked for.
 * @attr {string} picture-hosts - Hosts, with spaces between them, whose pictures an article that `src` names may show, beside
 *   those of `src` and of the page. Counts whenever a picture is drawn.
 * @slot - What is readable until the article is drawn, or if it never is: a link, or the article itself as HTML, or as
 *   JSON in `<script type="application/json">`. Not shown beside the card.
 * @fires {ArticleLoadEvent} article-load – an article is drawn, the first one or another
 * @fires {ArticleErrorEvent} article-error – an article could not be had
 * @fires {ArticleRetryEvent} article-retry – the reader asks for it again
 * @fires {ArticleToggleEvent} article-toggle – the reader opens or closes the rest, in `view="card"`
 * @csspart card - The frame: the `<article>`
 * @csspart breadcrumb - The way to the page
 * @csspart title - The heading of the card
 * @csspart byline - Publisher, date, reviewers and what the text is adapted from
 * @csspart reading-time - How long the text takes to read, with the control that reads it aloud
 * @csspart listen - That control
 * @csspart notice - A review that is due, a withdrawal, an error
 * @csspart brief - "In brief": abstract and key points
 * @csspart contents - The sections of a long text, as links: of eight headings or more, or of six minutes or more
 * @csspart section - A section of the text; with part `fold` where it is folded
 * @csspart types - The list of kinds, side by side
 * @csspart type - One kind
 * @csspart note - A note in the text
 * @csspart citation - A citation in the text
 * @csspart citation-card - The card that shows the source of a citation
 * @csspart term - A word in the text that is explained
 * @csspart term-card - The card that shows what it means
 * @csspart copy-link - The link beside a heading that copies the heading's address
 * @csspart glossary - The words that are explained, with its heading
 * @csspart sources - The list of sources with its heading
 * @csspart reference - One source
 * @csspart backlink - A link from a source back to the text
 * @csspart about - The editorial statement
 * @csspart rights - Copyright, usage policy and picture rights
 * @csspart link - Any link
 * @csspart button - Any button
 * @csspart placeholder - What holds the space while the article is on its way
 * @cssstate settled - The article is drawn, and the space that the page reserved is given back
 * @cssprop {<color>} [--explainer-accent=#0b6e75] - One colour, brought to AA contrast in both themes
 * @cssprop {<color>} [--explainer-text] - Colour of the text; its contrast is then yours to check
 * @cssprop {<color>} [--explainer-surface] - Colour of the card; its contrast is then yours to check
 * @cssprop {<family-name>} [--explainer-font=inherit] - Font family
 * @cssprop {<length>} [--explainer-font-size=medium] - Size of the text; all others follow
 * @cssprop {<length>} [--explainer-radius=12px] - Radius of the card's corners
 * @cssprop {block | none} [--explainer-progress=block] - Whether a line at the top of a card that is longer than the
 *   window tells how much of it is read, in browsers that can draw one
 * @cssprop {<length>} [--explainer-scroll-margin=1em] - What stays free above a place that a link leads to: the height
 *   of a header that the page keeps at its top
 */
export class ArticleExplainer extends LitElement {
  static override styles = [tokens, host, prose, styles];
  static override properties: PropertyDeclarations = {
    article: { attribute: false },
    src: {},
    integrity: {},
    view: {},
    opens: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    citationStyle: { attribute: 'citation-style' },
    loading: {},
  };

  /** The article that the tag ships with, if any. */
  static shipped: Article | undefined;
  /** Its translations, each the default export of a module: drawn where their language is in force, offered elsewhere. */
  static translations: ByLanguage<Article> = byLanguage('default', {});

  /** The article itself, as an object. Goes before every other source. */
  declare article: Article | undefined;
  /** Address of the article: its JSON document, a web page, or a post of the WordPress REST API. */
  declare src: string;
  /** SRI hashes of what `src` must answer. Anything else is refused. */
  declare integrity: string;
  /** `full` (default), `brief` (the rest folded) or `card` (title and abstract). */
  declare view: 'full' | 'brief' | 'card';
  /**
   * Where `view="card"` shows the rest: `in-place` (default) or `dialog`, a modal `<dialog>` over the page, where the
   * browser has one.
   */
  declare opens: 'in-place' | 'dialog' | undefined;
  /**
   * `auto` (default: the `color-scheme` of the page), `light` or `dark`.
   * @attr
   */
  declare theme: 'auto' | 'light' | 'dark';
  /**
   * A look to begin with, of custom properties alone: `foundation` (round, on a tint), `clinic` (crisp), `journal` (serifs
   * on paper) or `plain` (without a frame). Any `--explainer-*` property of the page goes before it. Default: none of
   * them, as for an unknown value.
   * @attr
   */
  declare preset: 'foundation' | 'clinic' | 'journal' | 'plain' | undefined;
  /** Level of the title's heading, 1 to 6. The sections under it take the next ones. Default 2. */
  declare headingLevel: number;
  /**
   * Name of the style that the sources are in, such as `apa`. Default: as the document was published. A tag that ships
   * with its article has its sources formatted already.
   */
  declare citationStyle: string;
  /** `eager` (default) or `lazy`: `src` is asked for when the element nears the viewport. */
  declare loading: 'eager' | 'lazy';

  /** The day that freshness is judged on, for who draws ahead of time. Default: today. */
  declare protected day: Date | undefined;

  /** The language that the reader has chosen the article in. */
  #chosen = '';
  readonly #source: ArticleController = new ArticleController(this, {
    sources: () => ({
      article: this.article,
      src: this.src,
      integrity: this.integrity,
      style: this.citationStyle,
      shipped: this.#class.translations.get(primary(this.#wanted)) ?? this.#class.shipped,
    }),
    prepare: prepareNodes,
    words: () => this.#words,
    isReady: () => !this.#language.isLoading,
    lazy: () => this.loading === 'lazy',
  });
  readonly #language = new LanguageController(
    this,
    () => this.#wanted || this.#source.article?.inLanguage,
    interfaceWords,
    this.#class.translations,
  );
  readonly #takeOver = takeOver(this);
  readonly #internals: ElementInternals | undefined = this.attachInternals?.();
  #open = false;

  constructor() {
    super();
    this.src = '';
    this.integrity = '';
    this.view = 'full';
    looks(this, { theme: 'auto', preset: undefined });
    this.headingLevel = 2;
    this.citationStyle = '';
    this.loading = 'eager';
    inTurn(this);
    readingAids(this, {
      shared: { LitElement, css, define, host, html, nothing, tokens },
      words: () => this.#language.current,
      translations: this.#class.translations,
      choose: (language, article) => {
        this.#chosen = language;
        if (article) this.#source.article = article;
        this.requestUpdate();
      },
      release: () => this.#internals?.states?.add('settled'),
    });
  }

  get #class() {
    return this.constructor as typeof ArticleExplainer;
  }

  get #words() {
    return this.#language.current ?? en;
  }

  /** The language that the reader has chosen, or the one in force. */
  get #wanted() {
    return this.#chosen || languageOf(this);
  }

  /** The article that is shown now, whatever it came from. */
  get shownArticle(): Article | undefined {
    return this.#source.article;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('view')) this.#open = false;
  }

  protected override render(): unknown {
    // What was drawn stays until all of the next has come; before that, what the page has in the element.
    if (this.#language.isLoading)
      return this.hasUpdated ? noChange : this.#takeOver(html`<slot></slot>`, true);
    const { article, error, sentence, loading, showsLightDom, canRetry } = this.#source;
    const words = this.#words;
    const view = viewOf(words, this.headingLevel, article?.inLanguage);
    const drawing = html`
      ${
        error && !(article?.status === 'withdrawn')
          ? errorNotice(sentence, canRetry ? this.#source.retry : undefined, words)
          : nothing
      }
      ${article ? this.#renderCard(article, view) : nothing}
      <slot ?hidden=${!showsLightDom} @slotchange=${this.#source.refresh}></slot>
      ${loading && !article && !this.textContent?.trim() ? placeholder(words) : nothing}
    `;
    const isOlder = (article?.dateModified ?? '') < (this.getAttribute('date-modified') ?? '');
    return this.#takeOver(drawing, showsLightDom || isOlder);
  }

  #renderCard(article: Article, view: View): unknown {
    const isWithdrawn = article.status === 'withdrawn';
    const isCard = this.view === 'card' && !isWithdrawn;
    const isFolded = isCard && !this.#open;
    const drawing = drawingOf(article, view, this.shadowRoot);
    return html`<article
      part=${isFolded ? 'card folded' : 'card'}
      aria-labelledby="title"
      lang=${article.inLanguage}
    >
      ${isFolded ? visual(article.body, { ...drawing, isSmall: true }) : breadcrumb(article, view)}
      ${heading(view.level, article.headline, { id: 'title', part: 'title' })} ${byline(article, view)}
      ${freshnessNotice(article, view, this.day)}
      ${isWithdrawn ? nothing : isFolded ? this.#renderAbstract(article) : this.#renderText(drawing)}
      ${isCard ? this.#renderOpener(article, view) : nothing} ${rights(article, view)}
    </article>`;
  }

  #renderAbstract({ abstract }: Article): unknown {
    return abstract ? html`<p part="abstract">${abstract}</p>` : nothing;
  }

  #renderText(drawing: Drawing): unknown {
    const folded = this.view === 'brief';
    const { article, view } = drawing;
    const { bibliography = [] } = article;
    return html`${brief(article, drawing)} ${text(article, drawing, folded)} ${glossary(drawing, folded)}
    ${sources(bibliography, view, folded)} ${about(article, view)}`;
  }

  #renderOpener({ url, headline }: Article, { words, wordsLang }: View): unknown {
    return html`<p lang=${wordsLang}>
      <button
        part="button"
        type="button"
        aria-describedby="title"
        aria-expanded=${this.#open}
        @click=${this.#toggle}
      >
        ${this.#open ? words.showLess : words.showAll}</button
      >&emsp;${url && !this.#open ? linked(words.readOn, url, `${words.readOn}: ${headline}`) : nothing}
    </p>`;
  }

  #toggle(): void {
    this.#open = !this.#open;
    this.requestUpdate();
    this.dispatchEvent(new ArticleToggleEvent(this.#open));
  }

  /** Asks for the article again. */
  retry(): void {
    this.#source.retry();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'article-explainer': ArticleExplainer;
  }
}
