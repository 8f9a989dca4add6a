import { css } from 'lit';

export const styles = css`
  .tissue-edge {
    stroke: color-mix(in oklab, var(--_text) 16%, var(--_surface));
    stroke-width: 17;
  }
  .tissue {
    stroke: var(--_board);
    stroke-width: 14.5;
  }
  .margin {
    stroke: var(--_text);
    stroke-width: 2.5;
    stroke-dasharray: 5 6;
  }
  .taken {
    fill: var(--_board);
  }
  .hole {
    fill: var(--_surface);
    stroke: var(--_muted);
    stroke-width: 2.5;
  }
  .closed {
    stroke-dasharray: 0.1 6;
  }
  .here {
    fill: var(--_board);
    stroke: var(--_text);
    stroke-width: 2;
  }

  @container (inline-size >= 32em) {
    /* An arrowhead in the middle of the gap, beside the middle of the drawing. */
    .panels li + li::before {
      grid-area: 1 / 1;
      align-self: center;
      inline-size: 0.7em;
      block-size: 0.7em;
      margin-inline-start: -1.4em;
      border-block-start: 2px solid var(--_muted);
      border-inline-end: 2px solid var(--_muted);
      content: '';
      rotate: 45deg;
    }
    [dir='rtl'] .panels li::before {
      rotate: -45deg;
    }
  }
  @container (inline-size < 32em) {
    figure {
      min-block-size: max(37.5em, 54em - 80cqi);
    }
    /* One below the other, the words stand beside the drawing, so that all three are seen at once. */
    .panels li {
      grid-template-rows: none;
      grid-template-columns: min(42%, 10em) 1fr;
      align-items: center;
      gap: 1em;
    }
    .panels p {
      margin: 0;
    }
  }
`;
