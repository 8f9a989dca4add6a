import { ContextProvider } from '@lit/context';
import { html, LitElement, noChange, nothing, type PropertyDeclarations } from 'lit';
import type { Article } from '../../article/article.js';
import { articleContext } from '../../context/article-context.js';
import { ArticleController } from '../../controllers/article-controller.js';
import { languageOf } from '../../context/language.js';
import { LanguageController } from '../../context/language-controller.js';
import { LanguageObserver } from '../../context/language-observer.js';
import { en } from '../../locales/en.js';
import { interfaceWords } from '../../locales/words.js';
import { host } from '../../theme/host.js';
import { looks } from '../../theme/looks.js';
import { prose } from '../../theme/prose.js';
import { tokens } from '../../theme/tokens.js';
import { follow } from '../../controllers/follow.js';
import { about, byline } from '../templates/credits.js';
import { prepareNodes } from '../templates/nodes.js';
import { errorNotice } from '../templates/notices.js';
import { rights } from '../templates/rights.js';
import { viewOf } from '../templates/view.js';

/**
 * Gives one article to the parts that stand inside it, in whatever layout the page has: `<article-breadcrumb>`,
 * `<article-body>`, `<article-credits>`, `<article-rights>`, `<citation-list>`. Parts may be defined before or after it.
 *
 * Credits and rights travel with the text: where the page leaves their part out, the provider draws it at its end.
 *
 * @tag article-provider
 * @summary An article for a page that lays out its parts itself.
 * @attr {string} public-key - Ed25519 keys, each the `x` of its JWK, with spaces between them. What `src` answers is refused
 *   unless one of them has signed it, as `explainer publish --key` does. Counts whenever `src` is asked for.
 * @attr {string} picture-hosts - Hosts, with spaces between them, whose pictures an article that `src` names may show, beside
 *   those of `src` and of the page. Counts whenever a picture is drawn.
 * @slot - The parts, and whatever else the page wants between them. JSON in a child `<script type="application/json">`
 *   is the article if neither `article` nor `src` is given.
 * @fires {ArticleLoadEvent} article-load – an article is there for the parts to draw, the first one or another
 * @fires {ArticleErrorEvent} article-error – an article could not be had
 * @fires {ArticleRetryEvent} article-retry – the reader asks for it again
 * @csspart notice - An error
 * @csspart byline - Drawn where there is no `<article-credits>`
 * @csspart about - Drawn where there is no `<article-credits>`
 * @csspart rights - Drawn where there is no `<article-rights>`
 */
export class ArticleProvider extends LitElement {
  static override styles = [tokens, host, prose];
  static override properties: PropertyDeclarations = {
    article: { attribute: false },
    src: {},
    integrity: {},
    loading: {},
  };

  /** The article itself, as an object. Goes before every other source. */
  declare article: Article | undefined;
  /** Address of the article: its JSON document, a web page, or a post of the WordPress REST API. */
  declare src: string;
  /** SRI hashes of what `src` must answer. Anything else is refused. */
  declare integrity: string;
  /**
   * `auto` (default: the `color-scheme` of the page), `light` or `dark`. Parts have their own.
   * @attr
   */
  declare theme: 'auto' | 'light' | 'dark';
  /** `eager` (default) or `lazy`: `src` is asked for when the element nears the viewport. */
  declare loading: 'eager' | 'lazy';

  readonly #source: ArticleController = new ArticleController(this, {
    sources: () => ({ article: this.article, src: this.src, integrity: this.integrity }),
    prepare: prepareNodes,
    words: () => this.#language.current ?? en,
    isReady: () => !this.#language.isLoading,
    lazy: () => this.loading === 'lazy',
  });
  readonly #language = new LanguageController(
    this,
    () => languageOf(this) || this.#source.article?.inLanguage,
    interfaceWords,
  );
  readonly #provider = new ContextProvider(this, { context: articleContext });
  #observer: MutationObserver | undefined;

  constructor() {
    super();
    new LanguageObserver(this);
    this.src = '';
    this.integrity = '';
    looks(this, { theme: 'auto' });
    this.loading = 'eager';
    this.addEventListener('click', this.#follow);
  }

  /** The article that the parts are given now, whatever it came from. */
  get shownArticle(): Article | undefined {
    return this.#source.article;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer ??= new MutationObserver(this.#source.refresh);
    this.#observer.observe(this, { childList: true, subtree: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  protected override willUpdate(): void {
    this.#provider.setValue(this.#source.article);
  }

  protected override render(): unknown {
    const { article, error, sentence, canRetry } = this.#source;
    const { current: words = en, isLoading } = this.#language;
    if (isLoading) return this.hasUpdated ? noChange : html`<slot></slot>`;
    const view = viewOf(words, 2, article?.inLanguage);
    const lacks = (part: string) => article && !this.querySelector(part);
    return html`
      ${error ? errorNotice(sentence, canRetry ? this.#source.retry : undefined, words) : nothing}
      <slot></slot>
      ${lacks('article-credits') ? [byline(article!, view), about(article!, { ...view, level: 1 })] : nothing}
      ${lacks('article-rights') ? rights(article!, view) : nothing}
    `;
  }

  /** From a citation in one part to its source in another, and back. */
  readonly #follow = (event: Event): void => {
    const [link] = event.composedPath();
    if (event.defaultPrevented || !(link instanceof HTMLAnchorElement) || !link.getAttribute('role')) return;
    const parts = this.querySelectorAll('article-body, citation-list');
    const roots = [...parts].map((part) => part.shadowRoot).filter((root) => root !== null);
    follow(link, roots, event);
  };

  /** Asks for the article again. */
  retry(): void {
    this.#source.retry();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'article-provider': ArticleProvider;
  }
}
