import { css } from 'lit';

export const styles = css`
  .course {
    display: flex;
    flex: 1;
    flex-direction: column;
    padding-inline-start: 0.4em;
    font-size: 0.875em;
  }
  .course p {
    margin: 0;
  }
  .plot {
    position: relative;
    flex: 1;
    min-block-size: 12em;
    margin-block: 0.5em;
    background: var(--_board);
  }
  .time-wise {
    position: absolute;
    inset: 0;
    block-size: 100%;
  }
  [dir='rtl'] .time-wise {
    scale: -1 1;
  }
  .tumor {
    position: absolute;
    inset-inline: 2%;
    inset-block-end: 0.25em;
    inline-size: clamp(3.4em, 11cqi, 5.5em);
  }
  .small {
    margin-inline: auto;
  }
  /* Its picture is wider, and its cells are as large as those of the others. */
  .grown {
    inline-size: calc(clamp(3.4em, 11cqi, 5.5em) * 92 / 56);
    margin-inline-start: auto;
  }
  .curve,
  .turn {
    vector-effect: non-scaling-stroke;
  }
  .area {
    fill: var(--_cell);
  }
  .curve {
    stroke: var(--_strong);
    stroke-width: 3;
  }
  .axis {
    stroke: var(--_muted);
    stroke-width: 2;
  }
  .turn {
    stroke: var(--_muted);
    stroke-width: 2;
    stroke-dasharray: 0.1 6;
  }
  .bands {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 0.5em;
    font-weight: 600;
    line-height: 1.3;
    text-align: center;
    hyphens: auto;
  }
  .time {
    text-align: end;
  }

  @container (inline-size < 32em) {
    figure {
      min-block-size: max(26.5em, 42em - 48cqi);
    }
  }
  @container (inline-size < 24em) {
    .bands {
      gap: 0;
      margin-inline-start: -0.4em;
      font-size: 0.8572em;
      font-weight: 400;
    }
  }
  @media print {
    .course {
      font-size: 1em;
      line-height: 1.3;
    }
    .plot {
      min-block-size: 6.5em;
      margin-block: 0.2em;
    }
    .tumor {
      inline-size: 2.4em;
    }
    .grown {
      inline-size: calc(2.4em * 92 / 56);
    }
  }
`;
