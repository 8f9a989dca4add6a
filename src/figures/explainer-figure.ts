import { html, LitElement, nothing, type CSSResultGroup } from 'lit';
import { languageOf } from '../context/language.js';
import { LanguageController } from '../context/language-controller.js';
import { LanguageObserver } from '../context/language-observer.js';
import type { FigureWords } from '../locales/en-figures.js';
import { wordsOfFigures } from '../locales/figure-words.js';
import { host } from '../theme/host.js';
import { looks } from '../theme/looks.js';
import { tokens } from '../theme/tokens.js';
import { figureStyles } from './figure.styles.js';

/**
 * What the figures have in common: a name, the picture, the same in words, and whose it is. Until a figure is defined,
 * what stands inside it is readable.
 *
 * A figure is a chunk that is given the Lit of the script that loads it. That Lit is trimmed and its inner names are
 * short, so a figure uses what Lit documents alone: no `svg`, and neither `willUpdate` nor `firstUpdated`.
 */
export abstract class ExplainerFigure extends LitElement {
  static override styles: CSSResultGroup = [tokens, host, figureStyles];

  /**
   * `auto` (default: the `color-scheme` of the page), `light` or `dark`.
   * @attr
   */
  declare theme: 'auto' | 'light' | 'dark';

  #connected = false;
  readonly #language: LanguageController<FigureWords> = new LanguageController(
    this,
    () => languageOf(this),
    wordsOfFigures,
  );

  constructor() {
    super();
    new LanguageObserver(this);
    looks(this, { theme: 'auto' });
  }

  /** What this figure says in English. */
  protected abstract get english(): Partial<FigureWords>;

  /** What this figure says, in the language that it says it in. */
  protected get words(): FigureWords {
    return this.#language.current ?? (this.english as FigureWords);
  }

  /** What the figure is called. */
  protected abstract get name(): string;
  /** What the picture tells, in a sentence or two. */
  protected abstract get alternative(): string;
  /** What the picture shows beyond its own words, a paragraph each, for who does not see it. */
  protected get description(): readonly string[] {
    return [];
  }

  /** The picture, with what changes it. Drawings are hidden from screen readers, and the words among them are not. */
  protected abstract renderPicture(): unknown;

  /** A figure that came with the page, as declarative shadow DOM: what the reader has chosen there is kept. */
  protected takeOver(_drawn: ShadowRoot): void {}

  override connectedCallback(): void {
    const { shadowRoot } = this;
    if (shadowRoot && !this.#connected) {
      this.takeOver(shadowRoot);
      shadowRoot.replaceChildren();
    }
    this.#connected = true;
    super.connectedCallback();
  }

  protected override render(): unknown {
    // Until the first words have come, what stands inside is readable; those that are there stay until the next ones.
    const isDrawn = this.shadowRoot?.querySelector('figure');
    if (this.#language.isLoading && !isDrawn) return html`<slot></slot>`;
    const { words } = this;
    // As the visual of a card: one picture, without controls and words, as large as its place.
    if (this.getAttribute('part')?.includes('compact')) {
      return html`<figure part="figure">
        <div part="picture" role="img" aria-label=${this.alternative}>${this.renderPicture()}</div>
        <p part="credit">${words.credit}</p>
      </figure>`;
    }
    return html`<figure part="figure">
      <figcaption part="title">${this.name}</figcaption>
      <div part="picture">${this.renderPicture()}</div>
      <div part="text">
        <p part="alternative">${this.alternative}</p>
        ${
          this.description.length > 0
            ? html`<details part="description">
                <summary>${words.inWords}</summary>
                ${this.description.map((paragraph) => html`<p>${paragraph}</p>`)}
              </details>`
            : nothing
        }
        <p part="credit">${words.credit}</p>
      </div>
    </figure>`;
  }
}
