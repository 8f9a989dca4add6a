import { css } from 'lit';

export const styles = css`
  .panels svg {
    max-inline-size: 16em;
    margin-inline: auto;
  }
  .body {
    fill: var(--_cell);
  }
  .wall {
    stroke: var(--_strong);
    stroke-width: 8;
  }
  .gap {
    stroke: var(--_surface);
    stroke-width: 3.5;
  }
  .nucleus {
    fill: color-mix(in oklab, var(--_strong) 40%, var(--_cell));
    stroke: var(--_strong);
    stroke-width: 2.5;
  }
  .drug {
    fill: var(--_regional);
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .new {
    fill: var(--_surface);
    stroke: var(--_regional);
    stroke-width: 3.5;
  }
  .pump {
    stroke: var(--_text);
    stroke-width: 15;
  }
  .within {
    stroke: color-mix(in oklab, var(--_text) 45%, var(--_surface));
    stroke-width: 10;
  }
  .way {
    stroke: var(--_text);
    stroke-width: 2.5;
  }
  /* The one that goes the way begins and ends where others are drawn, and is not seen before or after. */
  .traveller {
    visibility: hidden;
  }

  @container (inline-size >= 32em) {
    .panels svg {
      max-inline-size: none;
    }
  }
  @container (inline-size < 32em) {
    figure {
      min-block-size: max(42.5em, 62em - 80cqi);
    }
  }
  @media screen and (prefers-reduced-motion: no-preference) {
    .seen .traveller {
      animation: travel 1.6s 0.4s ease-in-out;
    }
  }
  @keyframes travel {
    0% {
      transform: translate(188px, 12px);
      visibility: visible;
    }
    45% {
      transform: translate(188px, 68px);
    }
    62% {
      transform: translate(214px, 96px);
    }
    100% {
      transform: translate(278px, 96px);
      visibility: visible;
    }
  }
  @media (forced-colors: active) {
    .nucleus {
      fill: Canvas;
    }
    .within {
      stroke: Canvas;
    }
  }
`;
