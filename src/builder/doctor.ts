import { html, nothing, render } from 'lit';
import * as words from '../locales/en-builder.js';
import { diagnose } from '../snippets/doctor/diagnose.js';
import type { Finding } from '../snippets/doctor/finding.js';
import { recover } from '../snippets/doctor/recover.js';
import { piecesOf, type Piece } from '../snippets/pieces.js';
import { copyPiece } from './copy.js';
import { loadDocument } from './documents.js';
import { drawCard } from './draw-card.js';
import { pieceView } from './piece-view.js';
import type { BuilderSite } from './site.js';

interface Diagnosis {
  readonly findings: readonly Finding[];
  readonly mended: Piece | undefined;
}

const known = html`<p>${words.doctorKnows}</p>
  <ul class="known">
    ${words.known.map((item) => html`<li>${item}</li>`)}
  </ul>`;

/** The part of the page where somebody pastes a snippet that doesn't work. It is read as text, and sent nowhere. */
export class Doctor {
  readonly #root: HTMLElement;
  readonly #site: BuilderSite;
  #diagnosis: Diagnosis | undefined;
  #status = '';

  constructor(root: HTMLElement, site: BuilderSite) {
    this.#root = root;
    this.#site = site;
    root.setAttribute('aria-labelledby', 'doctor-title');
    root.className = 'doctor';
    this.#draw();
  }

  #draw(): void {
    render(
      html`<h2 id="doctor-title">${words.doctor}</h2>
        <p class="intro">${words.doctorIntro}</p>
        <div class="desk">
          <form @submit=${this.#onSubmit}>
            <label>
              <span>${words.pasted}</span>
              <textarea name="snippet" rows="8" required spellcheck="false" autocomplete="off"></textarea>
            </label>
            <label>
              <span>${words.policy} <small>(${words.optional})</small></span>
              <textarea name="policy" rows="3" spellcheck="false" autocomplete="off"></textarea>
            </label>
            <label>
              <span>${words.page} <small>(${words.optional})</small></span>
              <input name="page" type="url" placeholder="https://" autocomplete="off" />
            </label>
            <button>${words.examine}</button>
          </form>
          <div class="results">
            <p role="status" class="status">${this.#status}</p>
            ${this.#diagnosis ? this.#findings(this.#diagnosis) : known}
          </div>
        </div>`,
      this.#root,
    );
  }

  #findings({ findings, mended }: Diagnosis) {
    if (findings.length === 0) return nothing;
    return html`<ul class="findings">
        ${findings.map(
          ({ rule, kind, problem, remedy }) =>
            html`<li data-rule=${rule} class=${kind}>
              <small>${words[kind]}</small>
              <p><strong>${problem}</strong></p>
              <p>${remedy}</p>
            </li>`,
        )}
      </ul>
      ${mended ? pieceView(mended, 'doctor-mended', (field) => void this.#copy(mended, field)) : html`<p>${words.cannotMend}</p>`}`;
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    void this.#examine(new FormData(event.currentTarget as HTMLFormElement));
  };

  async #examine(data: FormData): Promise<void> {
    const value = (name: string) => (data.get(name) as string).trim();
    const { published } = this.#site;
    const snippet = value('snippet');
    const findings = diagnose(snippet, published, {
      policy: value('policy'),
      page: value('page') || undefined,
    });
    this.#diagnosis = { findings, mended: findings.length > 0 ? await this.#mend(snippet) : undefined };
    this.#status = findings.length > 0 ? words.found(findings.length) : words.nothingWrong;
    this.#draw();
  }

  async #mend(snippet: string): Promise<Piece | undefined> {
    const wanted = recover(snippet, this.#site.published);
    if (!wanted) return undefined;
    const { name, look, form } = wanted;
    const document = await loadDocument(this.#site, name, look.citationStyle).catch(() => undefined);
    if (!document) return undefined;
    const card = form === 'card' ? await drawCard(document.article, look) : undefined;
    const [piece] = piecesOf(form, this.#site.published, document, { look, card });
    return piece && { ...piece, label: words.mended };
  }

  async #copy(piece: Piece, field: HTMLInputElement): Promise<void> {
    const isCopied = await copyPiece(piece);
    if (!isCopied) field.select();
    this.#status = isCopied ? words.copied(piece.label) : words.notCopied;
    this.#draw();
  }
}
