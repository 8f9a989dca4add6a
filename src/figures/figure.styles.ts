import { css } from 'lit';

/**
 * The frame of a figure and its words. The three types of recurrence have a hue each, and never a hue alone: a shape,
 * a pattern or a word says the same.
 */
export const figureStyles = css`
  :host {
    /* Where a page shrinks us to our content, inline-size containment would leave nothing: this is what we ask for. */
    contain-intrinsic-inline-size: 40em;
    container-type: inline-size;
  }
  figure {
    margin: 0;
  }
  svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
  }
  [part~='title'] {
    margin-block-end: 0.6em;
    color: var(--_strong);
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }
  [part~='text'] {
    margin-block-start: 0.75em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  [part~='text'] p {
    max-inline-size: 72ch;
    margin: 0 0 0.5em;
  }
  [part~='alternative'] {
    color: var(--_text);
  }
  summary {
    inline-size: fit-content;
    padding-block: 0.4em;
    color: var(--_strong);
    cursor: pointer;
  }
  [part~='text'] [part~='credit'] {
    margin-block: 0.25em 0;
    font-size: 0.9286em;
  }
  :focus-visible {
    outline: 3px solid var(--_strong);
    outline-offset: 2px;
  }

  :host([part~='compact']) figure {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    block-size: 100%;
  }
  :host([part~='compact']) [part~='picture'] {
    position: relative;
    flex: 1;
    min-block-size: 0;
    overflow: hidden;
    border-radius: var(--_inner-radius);
    background: var(--_tint);
  }
  :host([part~='compact']) [part~='picture'] > * {
    position: absolute;
    inset: 0;
    margin: 0;
    padding: 0.5em;
  }
  :host([part~='compact']) [part~='picture'] :is(.board, .stage) {
    block-size: 100%;
    background: none;
  }
  :host([part~='compact']) :is(.panels, .panels li) {
    display: grid;
    grid: 1fr / auto-flow 1fr;
    min-block-size: 0;
    gap: 0.5em;
  }
  :host([part~='compact']) :is(.panels, .stage) svg {
    block-size: 100%;
    min-block-size: 0;
    background: none;
  }
  :host([part~='compact']) .plot {
    min-block-size: 0;
    background: none;
  }
  :host([part~='compact'])
    [part~='picture']
    :is(fieldset, p, legend, label, .labels, .key, .says, .copies, .bands) {
    display: none;
  }
  :host([part~='compact']) [part~='credit'] {
    margin: 0.5em 0 0;
    color: var(--_muted);
    font-size: 0.75em;
    line-height: 1.4;
  }

  @media print {
    figure {
      break-inside: avoid;
    }
    [part~='title'] {
      margin-block-end: 0.3em;
    }
    [part~='text'] {
      margin-block-start: 0.3em;
      font-size: 1em;
      line-height: 1.3;
    }
    [part~='text'] p {
      display: inline;
    }
    [part~='text'] [part~='credit']::before {
      content: ' ';
    }
    /* As wide as the sheet, the words stand beside the picture, which is then low. */
    @container (inline-size >= 60em) {
      figure[part] {
        display: grid;
        grid-template: auto 1fr / 21em 1fr;
        column-gap: 1.5em;
        max-inline-size: none;
      }
      [part~='text'] {
        grid-area: 2 / 1;
      }
      [part~='picture'] {
        grid-area: 1 / 2 / 3 / 2;
      }
    }
    /* For who does not see the picture, which a sheet of paper does not help. */
    details {
      display: none;
    }
  }
`;
