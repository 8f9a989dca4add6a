import { css } from 'lit';

/**
 * What the small figures have in common: panels side by side or one below the other, a key, and how cells are drawn.
 * Cells are round line ends: a path of points, drawn wider and narrower.
 */
export const panelStyles = css`
  :host {
    --_cell: color-mix(in oklab, oklch(from var(--_strong) 0.72 c h) 24%, var(--_surface));
    --_board: color-mix(in oklab, oklch(from var(--_strong) 0.7 c h) 12%, var(--_surface));
  }
  /* What is kept for longer words and not needed, the boards of the drawings take. */
  figure,
  [part~='picture'] {
    display: flex;
    flex-direction: column;
    min-block-size: max(26.5em, 18.5em + min(20cqi, 11.2em));
  }
  figure {
    max-inline-size: 56em;
    margin-inline: auto;
  }
  [part~='picture'] {
    flex: 1;
    min-block-size: auto;
    line-height: 1.4;
  }
  svg {
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .panels {
    display: grid;
    flex: 1;
    gap: 1.25em 2em;
  }
  .panels li {
    display: grid;
    grid-template-rows: 1fr auto;
  }
  .panels svg {
    grid-area: 1 / 1;
    align-self: stretch;
    overflow: hidden;
    background: var(--_board);
    border-radius: var(--_inner-radius);
  }
  .panels p {
    margin: 0.5em 0 0;
    font-size: 0.875em;
  }
  .panels b {
    display: block;
    font-size: 1.0714em;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    margin-block-start: 1em;
    font-size: 0.875em;
  }
  .key li {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .key svg {
    flex: none;
    inline-size: 2em;
  }
  .edge {
    stroke: var(--_strong);
  }
  .cell {
    stroke: var(--_cell);
  }

  @container (inline-size >= 32em) {
    .panels {
      grid-template-rows: 1fr auto;
      grid-auto-columns: 1fr;
      grid-auto-flow: column;
    }
    .panels li {
      grid-row: span 2;
      grid-template-rows: subgrid;
      row-gap: 0;
    }
  }

  @media print {
    figure {
      min-block-size: 0 !important;
    }
    .panels svg {
      max-block-size: 5.5em;
    }
    .panels p {
      margin-block-start: 0.3em;
      font-size: 1em;
      line-height: 1.3;
    }
    .panels b {
      font-size: 1em;
    }
    .key {
      margin-block-start: 0.4em;
      font-size: 1em;
    }
  }
  @media (forced-colors: active) {
    svg {
      --_strong: CanvasText;
      --_regional: LinkText;
      --_cell: Canvas;
      --_board: Canvas;
      --_text: CanvasText;
      --_muted: CanvasText;
      --_surface: Canvas;
    }
    .panels svg {
      border: 1px solid;
    }
  }
`;
