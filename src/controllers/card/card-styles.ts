import { sheetOf } from '../../theme/adopt-sheet.js';

const css = String.raw;

/** What a card to click on has beyond its place on the page, and the dialog that it may open. */
const text = css`
  [part~='folded'] {
    cursor: pointer;
  }
  [part~='folded']:hover {
    border-color: var(--_strong);
  }
  [part~='dialog'] {
    inline-size: min(60em, 100% - 2em);
    max-inline-size: none;
    max-block-size: calc(100vh - 2em);
    max-block-size: calc(100dvh - 2em);
    padding: 0;
    overflow: auto;
    overscroll-behavior: contain;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    box-shadow: 0 1em 4em rgb(0 0 0 / 0.3);
  }
  [part~='dialog']::backdrop {
    background: rgb(0 0 0 / 0.5);
  }
  [part~='dialog-bar'] {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    justify-content: end;
    padding: 0.6em;
    background: var(--_surface);
    border-block-end: 1px solid var(--_line);
  }
  [part~='dialog-article']::part(card) {
    border: 0;
    border-radius: 0;
  }
  @media (max-width: 40em) {
    [part~='dialog'] {
      inline-size: 100%;
      max-block-size: 100vh;
      max-block-size: 100dvh;
      block-size: 100%;
      border: 0;
      border-radius: 0;
    }
  }
  @media print {
    [part~='dialog'] {
      display: none;
    }
  }
`;

export const adoptCardStyles = sheetOf(text);
