import { html } from 'lit';
import * as words from '../locales/en-builder.js';
import type { Piece } from '../snippets/pieces.js';

/** Longer is no value of a field any more, but some lines. */
const LONG = 120;

/**
 * Something to copy: it can be looked at, selected and copied by hand too.
 * @param id of the field, in this page
 * @param date of the text
 */
export const pieceView = (
  piece: Piece,
  id: string,
  onCopy: (field: HTMLInputElement) => void,
  date?: string,
) =>
  html`<div class="piece">
    <label for=${id}>${piece.label}</label>
    ${
      piece.text.length > LONG || piece.html !== undefined
        ? html`<textarea
            id=${id}
            readonly
            rows=${piece.text.length > 1500 ? 9 : 6}
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
          onCopy(field as HTMLInputElement);
        }}
      >
        ${words.copy}
      </button>
      <small>${noteOf(piece, date)}</small>
    </div>
  </div>`;

const noteOf = ({ text }: Piece, date: string | undefined): string =>
  [text.length > LONG && words.kilobytes(new Blob([text]).size), date && words.dated(date)]
    .filter(Boolean)
    .join(' · ');
