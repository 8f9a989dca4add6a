import { css } from 'lit';
import { controlStyles } from './controls.styles.js';
import { sceneStyles } from './scene.styles.js';

/** The map in a wide place, in motion, in few colours and on paper, after what it is elsewhere. */
export const mapStyles = [
  controlStyles,
  sceneStyles,
  css`
    @media screen {
      @container (min-width: 34em) {
        figure {
          min-block-size: calc(60cqi + 27em);
        }
        .bar fieldset {
          flex-basis: 10em;
          grid-template-columns: 1fr 1fr;
        }
        .bar fieldset:first-child {
          flex-basis: 27em;
          grid-template-columns: repeat(4, auto);
        }
        .marks {
          display: none;
        }
        .labels ul,
        .labels fieldset {
          display: block;
          margin: 0;
        }
        .labels li,
        .labels label {
          position: absolute;
          max-inline-size: 24%;
          text-align: center;
          translate: -50% -50%;
        }
        .labels .at-margin,
        .labels .at-nodes {
          max-inline-size: 17.5%;
          text-align: left;
          translate: 0 -50%;
        }
        .labels .at-brain,
        .labels .at-bones {
          translate: -100% -50%;
        }
        .labels li::before,
        .labels label::before {
          display: none;
        }
      }
      @container (min-width: 38.1em) {
        figure {
          min-block-size: calc(min(60cqi, 33.6em) + 21.7em);
        }
      }
    }
    @media screen and (prefers-reduced-motion: no-preference) {
      .cells,
      .grown {
        animation: 1.4s ease-out backwards var(--_go, go);
      }
      .grown {
        animation-duration: 0.6s;
      }
      :not(.local) > .grown {
        animation-delay: 1.2s;
      }
      @keyframes go {
        from {
          stroke-dashoffset: 400;
          stroke-width: 0;
        }
      }
      /* The same by another name: cells that have gone to all places go to one again. */
      @keyframes go-far {
        from {
          stroke-dashoffset: 400;
          stroke-width: 0;
        }
      }
    }
    @media (forced-colors: active) {
      :host {
        --_ink: CanvasText;
        --_blood: CanvasText;
        --_fill: Canvas;
        --_shade: Canvas;
        --_quiet: CanvasText;
        --_strong: Highlight;
        --_regional: Highlight;
        --_distant: Highlight;
      }
      :not(.holds-choice) > input:not(:checked) {
        border-color: Canvas;
      }
    }
    @media print {
      figure {
        min-block-size: 0;
      }
      .bar,
      .live,
      .says {
        display: none;
      }
      /* The three side by side, and the places of the third below. */
      .copies {
        display: grid;
        grid-template-columns: repeat(12, 1fr);
        gap: 0.4em 1em;
      }
      .copies li {
        display: contents;
      }
      .stage,
      .copies p {
        grid-row: 1;
        grid-column: span 4;
      }
      .copies p {
        grid-row: 2;
        margin: 0;
        line-height: 1.3;
      }
      .copies p:first-of-type span {
        display: var(--_said, inline);
      }
      .copies p ~ p {
        grid-row: 3;
        grid-column: span 3;
      }
      .labels {
        display: flex;
        flex-wrap: wrap;
        gap: 0 1em;
        margin-block-end: 0.4em;
      }
      .labels ul,
      .labels fieldset {
        display: contents;
      }
      .labels label {
        justify-content: start;
        min-block-size: 0;
        padding: 0;
        background: none;
        border: 0;
      }
      .labels input {
        display: none;
      }
      @container (inline-size >= 60em) {
        figure[part] {
          grid-template-columns: 17em 1fr;
        }
        .map {
          display: grid;
          grid-template-columns: auto 1fr;
          gap: 1.5em;
        }
        .labels {
          display: block;
        }
      }
    }
  `,
];
