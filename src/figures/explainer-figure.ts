import { html, LitElement, nothing, type CSSResultGroup } from 'lit';
import { directionOf } from '../article/direction.js';
import { languageOf } from '../context/language.js';
import { LanguageController } from '../context/language-controller.js';
import { LanguageObserver } from '../context/language-observer.js';
import { keepStyles } from '../hardening/keep-styles.js';
import type { FigureWords } from '../locales/en-figures.js';
import { primary } from '../locales/by-language.js';
import { wordsOfFigures } from '../locales/figure-words.js';
import { host } from '../theme/host.js';
import { looks } from '../theme/looks.js';
import { tokens } from '../theme/tokens.js';
import { figureStyles } from './figure.styles.js';

let drawnIn = '';

/** Says in which language figures are drawn whose words are loaded, where there is no page: for who draws ahead of time. */
export function drawFiguresIn(language: string): void {
  drawnIn = primary(language);
}

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
  /** What came with the page, until the figure is drawn in its place. */
  #came: readonly ChildNode[] | undefined;
  readonly #language: LanguageController<FigureWords> = new LanguageController(
    this,
    () => this.#wanted,
    wordsOfFigures,
  );

  constructor() {
    super();
    new LanguageObserver(this);
    keepStyles(this);
    looks(this, { theme: 'auto' });
  }

  /**
   * The language in force. In a card that is the one of the card's own words, which those under the title are in: a
   * figure says more than its article, and a reader of the page's language reads it best.
   */
  get #wanted(): string {
    const words = this.part?.contains('figure')
      ? (this.getRootNode() as ShadowRoot).querySelector('[part~="byline"]')
      : null;
    return languageOf(words ?? this);
  }

  /** Whether what came with the page is still in its place. */
  protected get isWaiting(): boolean {
    return !!this.#came;
  }

  /** What this figure says in English. */
  protected abstract get english(): Partial<FigureWords>;

  /** What this figure says, in the language that it says it in. */
  protected get words(): FigureWords {
    return this.#language.current ?? wordsOfFigures.get(drawnIn) ?? (this.english as FigureWords);
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
      this.#came = [...shadowRoot.childNodes];
      // What is drawn from now on is drawn before this.
      shadowRoot.prepend('');
    }
    this.#connected = true;
    super.connectedCallback();
  }

  /** What the reader did in what came with the page, is done in what was drawn in its place. */
  protected override updated(): void {
    if (!this.#came || this.#language.isLoading) return;
    const root = this.shadowRoot!;
    const [drawn, before] = Array.from(root.querySelectorAll('details'));
    const { localName = '', value } = (root.activeElement ?? {}) as Partial<HTMLInputElement>;
    if (before) drawn!.open = before.open;
    for (const node of this.#came) node.remove();
    this.#came = undefined;
    const focused = value ? `[value="${value}"]` : localName;
    if (focused) root.querySelector<HTMLElement>(focused)?.focus({ preventScroll: true });
  }

  protected override render(): unknown {
    // Until the first words have come, what came with the page stays, or what stands inside is readable, in the room that
    // the figure will take; those that are there stay until the next ones.
    const isDrawn = this.shadowRoot?.querySelector('[part="picture"]');
    if (this.#language.isLoading && this.#came) return nothing;
    if (this.#language.isLoading && !isDrawn) return html`<figure><slot></slot></figure>`;
    if (this.#came) this.takeOver(this.shadowRoot!);
    const { words } = this;
    // Whatever is around it, a figure runs as its words do: also its order of things, its arrows and its time.
    const { language } = words;
    const direction = directionOf(language);
    // As the visual of a card: one picture, without controls and words, as large as its place.
    if (this.getAttribute('part')?.includes('compact')) {
      return html`<figure part="figure" lang=${language} dir=${direction}>
        <div part="picture" role="img" aria-label=${this.alternative}>${this.renderPicture()}</div>
        <p part="credit">${words.credit}</p>
      </figure>`;
    }
    // Not every browser names a figure after its caption.
    return html`<figure part="figure" aria-labelledby="title" lang=${language} dir=${direction}>
      <figcaption id="title" part="title">${this.name}</figcaption>
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
