import { ContextConsumer } from '@lit/context';
import { html, LitElement, noChange, type CSSResultGroup, type PropertyDeclarations } from 'lit';
import type { Article } from '../article/article.js';
import { articleContext } from '../context/article-context.js';
import { awaitProviders } from '../context/late-providers.js';
import { languageOf } from '../context/language.js';
import { LanguageController } from '../context/language-controller.js';
import { LanguageObserver } from '../context/language-observer.js';
import { en } from '../locales/en.js';
import { interfaceWords, type Words } from '../locales/words.js';
import { host } from '../theme/host.js';
import { looks } from '../theme/looks.js';
import { prose } from '../theme/prose.js';
import { tokens } from '../theme/tokens.js';
import { viewOf, type View } from './templates/view.js';

/**
 * What the parts of an `<article-provider>` have in common: they draw the provider's article, and show what stands
 * inside them until there is one.
 */
export abstract class ArticlePart extends LitElement {
  static override styles: CSSResultGroup = [tokens, host, prose];
  static override properties: PropertyDeclarations = {
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /**
   * `auto` (default: the `color-scheme` of the page), `light` or `dark`.
   * @attr
   */
  declare theme: 'auto' | 'light' | 'dark';
  /** Level of the part's first heading, 1 to 6. Default 2. */
  declare headingLevel: number;

  readonly #context = new ContextConsumer(this, { context: articleContext, subscribe: true });
  protected readonly language: LanguageController<Words> = new LanguageController(
    this,
    () => languageOf(this) || this.article?.inLanguage,
    interfaceWords,
  );

  constructor() {
    super();
    new LanguageObserver(this);
    looks(this, { theme: 'auto' });
    this.headingLevel = 2;
  }

  /** The article that is there to draw. */
  protected get article(): Article | undefined {
    return this.#context.value;
  }

  override connectedCallback(): void {
    awaitProviders();
    super.connectedCallback();
  }

  protected override render(): unknown {
    const { article } = this;
    const { current: words = en, isLoading } = this.language;
    if (isLoading && this.hasUpdated) return noChange;
    if (!article || isLoading) return html`<slot></slot>`;
    return this.renderArticle(article, viewOf(words, this.headingLevel, article.inLanguage));
  }

  protected abstract renderArticle(article: Article, view: View): unknown;
}
