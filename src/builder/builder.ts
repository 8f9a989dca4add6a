import { html, nothing, render } from 'lit';
import { formatDate } from '../article/dates.js';
import { writeDateIn } from '../snippets/write-date.js';
import * as words from '../locales/en-builder.js';
import { piecesOf, type Piece } from '../snippets/pieces.js';
import { choiceOf, firstChoice, lookOf, type Choice } from './choice.js';
import { measureContrast, type Contrast } from './contrast.js';
import { controls } from './controls.js';
import { copyPiece } from './copy.js';
import { loadDocument } from './documents.js';
import { drawCard } from './draw-card.js';
import { pieceView } from './piece-view.js';
import { cardOf, previewOf } from './preview.js';
import { fitScreens, holdLinks, screens } from './screens.js';
import type { BuilderSite } from './site.js';

/** What was made of a choice. */
interface Made {
  readonly pieces: readonly Piece[];
  readonly preview: string;
  readonly date: string | undefined;
}

/** A colour that is being picked changes many times a second; each sample page is loaded anew for it. */
const PAUSE = 100;

/** The part of the page where a snippet is chosen, seen and copied. */
export class Builder {
  readonly #root: HTMLElement;
  readonly #site: BuilderSite;
  #choice: Choice;
  #made: Made | undefined;
  #contrast: readonly Contrast[] = [];
  #status = '';
  /** Tells what was chosen last from what was before, which is dropped. */
  #task = {};
  #making: Promise<void>;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, site: BuilderSite) {
    this.#root = root;
    this.#site = site;
    this.#choice = firstChoice(site.documents[0]!.name);
    root.setAttribute('aria-labelledby', 'builder-title');
    this.#draw();
    this.#making = this.#make();
  }

  async #make(): Promise<void> {
    const task = (this.#task = {});
    const { name, form, look } = this.#choice;
    try {
      const document = await loadDocument(this.#site, name, look.citationStyle);
      const card = /^card/.test(form) ? await drawCard(document.article, look) : undefined;
      if (task !== this.#task) return;
      const { dateModified, inLanguage } = document.article;
      this.#made = {
        pieces: piecesOf(form, this.#site.published, document, { look: lookOf(this.#choice), card }),
        preview: previewOf(this.#choice, this.#site, document, card),
        date: dateModified && formatDate(dateModified, writeDateIn(inLanguage)),
      };
    } catch (error) {
      if (task !== this.#task) return;
      console.warn(error);
      this.#made = undefined;
      this.#status = words.notLoaded;
    }
    this.#draw();
  }

  #draw(): void {
    const { documents } = this.#site;
    const isNew = !this.#root.querySelector('.screens');
    const made = this.#made;
    render(
      html`<h2 id="builder-title">${words.title}</h2>
        <p class="intro">${words.intro}</p>
        <div class="desk">
          <form @input=${this.#onInput} @submit=${(event: Event) => event.preventDefault()}>
            ${controls(documents, this.#choice, this.#contrast)}
          </form>
          <div class="results">
            ${made ? this.#pieces(made) : nothing}
            <p role="status" class="status">${this.#status}</p>
            ${made ? this.#preview(made) : nothing}
          </div>
        </div>`,
      this.#root,
    );
    if (made && isNew) fitScreens(this.#root);
  }

  #pieces({ pieces, date }: Made) {
    const [name, howTo] = words.places[this.#choice.place]!;
    return html`<div class="pieces">
      <h3>${name}</h3>
      <p>${howTo}</p>
      ${pieces.map((piece, i) =>
        pieceView(
          piece,
          `builder-piece-${i}`,
          (field) => void this.#copy(i, field),
          i === 0 ? date : undefined,
        ),
      )}
    </div>`;
  }

  #preview({ preview }: Made) {
    return html`<h3>${words.preview}</h3>
      <p class="hint">${words.previewHint}</p>
      ${screens(preview, this.#onSample)}`;
  }

  readonly #onInput = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    const form = event.currentTarget as HTMLFormElement;
    const { picks } = field.dataset;
    if (picks) (form.elements.namedItem(picks) as HTMLInputElement).value = field.value;
    this.#choice = choiceOf(new FormData(form), this.#choice);
    this.#status = '';
    this.#draw();
    clearTimeout(this.#timer);
    this.#making = new Promise((done) => {
      this.#timer = setTimeout(() => done(this.#make()), picks ? PAUSE : 0);
    });
  };

  /** What was chosen a moment ago may not be made yet: nobody is to copy what was before. */
  async #copy(i: number, field: HTMLInputElement): Promise<void> {
    await this.#making;
    const piece = this.#made?.pieces[i];
    if (!piece) return;
    const isCopied = await copyPiece(piece);
    if (!isCopied) field.select();
    this.#say(isCopied ? words.copied(piece.label) : words.notCopied);
  }

  /** The same words twice are news too, which a reader of screens hears of only if they were gone in between. */
  #say(status: string): void {
    this.#status = '';
    this.#draw();
    this.#status = status;
    requestAnimationFrame(() => this.#draw());
  }

  readonly #onSample = (page: Document): void => {
    holdLinks(page);
    if (this.#measure(page)) return;
    // Not drawn yet. The event bubbles, and tells of the only card there is.
    page.addEventListener('article-load', () => this.#measure(page));
  };

  #measure(page: Document): boolean {
    const drawn = cardOf(page);
    if (drawn) {
      this.#contrast = measureContrast(drawn.card, drawn.link);
      this.#draw();
    }
    return drawn !== undefined;
  }
}
