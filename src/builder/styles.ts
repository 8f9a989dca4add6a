import { css } from 'lit';

/** Of the builder alone. The page around it has its own look, from which it takes the font. */
export const sheet: CSSStyleSheet = css`
  .builder {
    --quiet: light-dark(#536066, #a9b7bc);
    --card: light-dark(#fff, #181f22);
    --tint: light-dark(#eef4f4, #12191b);
    --line: light-dark(#d7e1e2, #2f3a3e);
    --edge: light-dark(#7b898e, #7d8c92);
    --teal: light-dark(#0b6e75, #7fd0d6);
    --on-teal: light-dark(#fff, #0f1516);
    --bad: light-dark(#a3281b, #f2a196);
    --odd: light-dark(#7a5200, #e6c070);
    line-height: 1.5;
  }
  .builder *,
  .builder ::before {
    box-sizing: border-box;
  }
  .builder h2 {
    margin-block: 2.5em 0.4em;
  }
  .builder h3 {
    margin: 0 0 0.3em;
    font-size: 1.15em;
  }
  .builder p {
    margin: 0 0 0.8em;
  }
  .builder small,
  .builder .hint,
  .builder .intro {
    color: var(--quiet);
  }
  .builder small,
  .builder .hint {
    font-size: 0.875em;
  }
  .builder .intro {
    max-inline-size: 60ch;
  }
  .builder .desk {
    display: grid;
    gap: 1.5em 2em;
    margin-block-start: 1.2em;
  }
  .builder .desk > * {
    min-inline-size: 0;
  }
  @media (min-width: 900px) {
    .builder .desk {
      grid-template-columns: minmax(290px, 5fr) 11fr;
      align-items: start;
    }
    .builder .doctor .desk {
      grid-template-columns: 1fr 1fr;
    }
  }
  .builder form {
    display: grid;
    gap: 1em;
    padding: clamp(14px, 3vw, 22px);
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--card);
  }
  .builder form > p:last-child,
  .builder fieldset > :last-child {
    margin-block-end: 0;
  }
  .builder fieldset {
    display: grid;
    gap: 0.7em;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .builder fieldset + fieldset {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--line);
  }
  .builder legend {
    float: inline-start;
    margin-block-end: 0.3em;
    padding: 0;
    font-weight: 650;
  }
  .builder legend + * {
    clear: both;
  }
  .builder label {
    display: grid;
    gap: 0.2em;
  }
  .builder label > span {
    font-size: 0.9375em;
  }
  .builder .radio {
    grid-template-columns: auto 1fr;
    gap: 0.6em;
    align-items: baseline;
  }
  .builder .radio input[type='radio'] {
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
    accent-color: var(--teal);
    transform: translateY(3px);
  }
  .builder :where(select, textarea, button, input:not([type='radio'])) {
    inline-size: 100%;
    min-block-size: 42px;
    margin: 0;
    padding: 8px 12px;
    border: 1px solid var(--edge);
    border-radius: 8px;
    background: light-dark(#fff, #0f1516);
    color: inherit;
    font: inherit;
  }
  .builder .piece :where(textarea, input) {
    background: var(--tint);
  }
  .builder :is(textarea, .piece input) {
    font:
      13.5px/1.5 ui-monospace,
      'SF Mono',
      Menlo,
      Consolas,
      'Liberation Mono',
      monospace;
    overflow-wrap: anywhere;
    resize: vertical;
  }
  .builder [aria-invalid] {
    border-color: var(--bad);
  }
  .builder .accent {
    display: grid;
    grid-template-columns: 1fr 56px;
    gap: 8px;
    align-items: end;
  }
  .builder input[type='color'] {
    padding: 4px;
    cursor: pointer;
  }
  .builder .contrast {
    display: grid;
    gap: 0.3em;
    font-size: 0.9375em;
  }
  .builder .measured {
    display: flex;
    gap: 0.6em;
    align-items: center;
  }
  .builder .swatch {
    padding: 1px 9px;
    border: 1px solid var(--edge);
    border-radius: 6px;
    font-weight: 600;
  }
  .builder :focus-visible {
    outline: 3px solid var(--teal);
    outline-offset: 2px;
  }
  .builder button {
    inline-size: auto;
    justify-self: start;
    padding-inline: 20px;
    border-color: var(--teal);
    background: var(--teal);
    color: var(--on-teal);
    font-weight: 600;
    cursor: pointer;
  }
  .builder .pieces {
    display: grid;
    gap: 0.8em;
  }
  .builder .pieces > p {
    max-inline-size: 64ch;
    margin: 0;
  }
  .builder .piece {
    display: grid;
    gap: 0.3em;
  }
  .builder .piece > label {
    font-weight: 600;
  }
  .builder .copying {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1em;
    align-items: center;
    margin-block-start: 0.3em;
  }
  .builder .status {
    min-block-size: 1.5em;
    margin-block: 0.6em;
    font-weight: 600;
  }
  .builder .doctor .status:empty {
    min-block-size: 0;
    margin: 0;
  }
  .builder .screens {
    display: grid;
    gap: 1.2em;
  }
  @media (min-width: 560px) {
    .builder .screens {
      grid-template-columns: 768fr 400fr;
      align-items: start;
    }
    .builder .screen[data-width='1280'] {
      grid-column: 1 / -1;
    }
  }
  .builder .screen {
    min-inline-size: 0;
    margin: 0;
  }
  .builder figcaption {
    margin-block-end: 0.3em;
    color: var(--quiet);
    font-size: 0.875em;
  }
  .builder .window {
    position: relative;
    overflow: hidden;
    border-radius: 8px;
    outline: 1px solid var(--line);
    background: light-dark(#fff, #14171a);
  }
  .builder .window iframe {
    position: absolute;
    inset: 0 auto auto 0;
    border: 0;
    transform: scale(var(--scale, 0.2));
    transform-origin: 0 0;
  }
  .builder .known {
    margin: 0;
    padding-inline-start: 1.2em;
    color: var(--quiet);
  }
  .builder .known li + li {
    margin-block-start: 0.5em;
  }
  .builder .findings {
    display: grid;
    gap: 0.8em;
    margin: 0 0 1.2em;
    padding: 0;
    list-style: none;
  }
  .builder .findings li {
    padding: 12px 16px;
    border: 1px solid var(--line);
    border-inline-start: 4px solid var(--bad);
    border-radius: 8px;
    background: var(--card);
  }
  .builder .findings .warning {
    border-inline-start-color: var(--odd);
  }
  .builder .findings p {
    margin: 0.2em 0 0;
    overflow-wrap: anywhere;
  }
  @media (forced-colors: active) {
    .builder button {
      border-color: ButtonText;
    }
  }
`.styleSheet!;
