import { html, nothing } from 'lit';
import * as words from '../locales/en-builder.js';
import type { Piece } from '../snippets/pieces.js';

/** Longer is no value of a field any more, but some lines. */
const LONG = 120;

/**
 * Something to copy: it can be looked at, selected and copied by hand too.
 * @param id of the field, in this page
 */
export const pieceView = (
  piece: Piece,
  id: string,
  onCopy: (piece: Piece, field: HTMLInputElement) => void,
) =>
  html`<div class="piece">
    <label for=${id}>${piece.label}</label>
    ${
      piece.text.length > LONG || piece.html !== undefined
        ? html`<textarea
            id=${id}
            readonly
            rows=${piece.text.length > 1500 ? 8 : 4}
            spellcheck="false"
            .value=${piece.text}
          ></textarea>`
        : html`<input id=${id} readonly spellcheck="false" .value=${piece.text} />`
    }
    <div class="copying">
      <button
        type="button"
        aria-label=${words.copyOf(piece.label)}
        @click=${({ target }: Event) => {
          const field = (target as Element).closest('.piece')!.querySelector(`#${id}`);
          onCopy(piece, field as HTMLInputElement);
        }}
      >
        ${words.copy}
      </button>
      ${piece.text.length > LONG ? html`<small>${words.kilobytes(new Blob([piece.text]).size)}</small>` : nothing}
    </div>
  </div>`;
