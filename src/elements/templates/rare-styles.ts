import { sheetOf } from '../../theme/adopt-sheet.js';

const css = String.raw;

/** Of tables, and of pictures of a publisher, in the text and as the visual of a card. */
export const rareStyles = css`
  [part~='table'] {
    margin-block: 1em;
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.4em 0.75em;
    border: 1px solid var(--_line);
    text-align: start;
  }
  [part~='picture'] {
    margin: 1.5em 0;
    break-inside: avoid;
  }
  [part~='picture'] img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--_inner-radius);
  }
  [part~='picture'] [part~='unsized'] {
    inline-size: 100%;
    aspect-ratio: 3 / 2;
    object-fit: contain;
  }
  [part~='folded'] > [part~='picture'] {
    margin: 0 0 1em;
  }
  [part~='folded'] > [part~='picture'] img {
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    object-fit: contain;
    background: var(--_tint);
  }
  [part~='caption'] {
    margin-block-start: 0.6em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  [part~='caption'] > p {
    margin: 0 0 0.3em;
  }
  [part~='picture'] > p:first-child {
    color: var(--_text);
    font-style: italic;
  }
  figcaption > :first-child:not([part]) {
    color: var(--_text);
    font-size: 1.0714em;
  }
`;

export const adoptRareStyles = sheetOf(rareStyles);
