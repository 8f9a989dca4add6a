import { sheetOf } from '../../theme/adopt-sheet.js';

/** Of the control, which has a tree of its own: nothing of it is part of the article. */
export const adoptListenStyles = sheetOf(String.raw`
  :host {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    min-inline-size: 0;
    line-height: 1.2;
    white-space: nowrap;
  }
  button,
  select {
    block-size: 2.25em;
    padding: 0 0.75em;
    color: var(--_strong);
    background: transparent;
    border: 1px solid var(--_line);
    border-radius: var(--_inner-radius);
    font: inherit;
    cursor: pointer;
  }
  select {
    padding-inline: 0.25em;
  }
  option {
    color: var(--_text);
    background: var(--_surface);
  }
  button:hover,
  select:hover {
    border-color: currentColor;
  }
  :focus-visible {
    outline: 3px solid var(--_strong);
    outline-offset: 2px;
  }
  [hidden] {
    display: none;
  }
  svg {
    inline-size: 0.8em;
    block-size: 0.8em;
    margin-inline-end: 0.4em;
    fill: currentColor;
  }
  [popover] {
    position: fixed;
    inset: auto;
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: min(22em, 100% - 1em);
    margin: 0;
    padding: 0.9em 1.1em;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-block-start: 3px solid var(--_strong);
    border-radius: var(--_inner-radius);
    box-shadow: 0 0.4em 1.6em rgb(0 0 0 / 0.2);
    line-height: 1.5;
    white-space: normal;
  }
  p {
    margin: 0 0 0.6em;
  }
  /* While it reads, a card that is narrow has no room for the words, which are then the names of the buttons alone. */
  @container (max-inline-size: 26em) {
    :host([data-active]) button:not([popover] *) {
      padding-inline: 0.6em;
    }
    :host([data-active]) button:not([popover] *) span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    :host([data-active]) button:not([popover] *) svg {
      margin: 0;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`);
