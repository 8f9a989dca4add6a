import { sheetOf } from '../../theme/adopt-sheet.js';

const css = String.raw;

/** The card stands beside its citation or its word in the tree, in whatever that is part of: a heading, a note, a table. */
export const adoptCardStyles = sheetOf(css`
  [part$='-card'] {
    position: fixed;
    inset: auto;
    inline-size: max-content;
    max-inline-size: min(26em, 100% - 1em);
    max-block-size: 40vh;
    margin: 0;
    padding: 0.9em 1.1em;
    overflow-y: auto;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-block-start: 3px solid var(--_strong);
    border-radius: var(--_inner-radius);
    box-shadow: 0 0.4em 1.6em rgb(0 0 0 / 0.2);
    font-size: var(--explainer-font-size, medium);
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    text-align: start;
    cursor: auto;
  }
  [part$='-card'][data-anchored] {
    margin: 0 0.5em;
    position-anchor: --_source;
    position-area: block-end;
    position-try-fallbacks: flip-block;
  }
  [part][aria-details] {
    anchor-name: --_source;
  }
  [part$='-card'] > * {
    display: block;
    margin: 0;
    font-size: 0.9375em;
  }
  [part$='-card'] > :nth-child(2) {
    margin-block-start: 0.6em;
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--_line);
  }
  [part$='-card'] [data-format='small-caps'] {
    font-variant: small-caps;
  }
  [part$='-card'] span::before {
    content: none;
  }
  @media print {
    [part$='-card'] {
      display: none;
    }
  }
`);
