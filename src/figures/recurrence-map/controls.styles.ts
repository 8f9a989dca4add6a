import { css } from 'lit';

/** What chooses, what is said, and where the labels stand. */
export const controlStyles = css`
  :host {
    --_ink: color-mix(in oklab, var(--_strong) 40%, var(--_muted));
    --_blood: light-dark(#a8505d, #e79aa5);
    --_fill: light-dark(var(--_surface), color-mix(in oklab, var(--_strong) 13%, var(--_surface)));
    --_shade: light-dark(color-mix(in oklab, var(--_strong) 13%, var(--_surface)), var(--_surface));
    --_quiet: color-mix(in oklab, var(--_ink) 72%, var(--_fill));
  }
  figure {
    max-inline-size: 56em;
    /* What it takes in the language that needs most, by which a page can keep its place for it: picture and words. */
    min-block-size: calc(60cqi + max(82.5em - 159cqi, 38em));
    margin-inline: auto;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    position: absolute;
    clip-path: inset(50%);
  }
  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .of-local {
    --_hue: var(--_strong);
    --_sign: '●' / '';
  }
  .of-regional {
    --_hue: var(--_regional);
    --_sign: '◆' / '';
  }
  .of-distant,
  .of-lungs,
  .of-brain,
  .of-liver,
  .of-bones {
    --_hue: var(--_distant);
    --_sign: '▲' / '';
  }
  .bar label::before,
  p::before {
    color: var(--_hue);
    content: var(--_sign, none);
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-end: 0.5em;
  }
  .bar fieldset {
    display: grid;
    flex: 1 1 6em;
    grid-template-columns: repeat(auto-fit, minmax(5em, 1fr));
    gap: 2px;
    padding: 3px;
    background: var(--_tint);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_inner-radius) + 4px);
  }
  .bar fieldset:first-child {
    flex: 99 1 16em;
    grid-template-columns: 1fr 1fr;
  }
  label {
    display: flex;
    gap: 0.4em;
    align-items: center;
    justify-content: center;
    min-inline-size: 0;
    min-block-size: 2.75em;
    padding: 0.2em 0.6em;
    border-radius: var(--_inner-radius);
    line-height: 1.2;
    text-align: center;
    overflow-wrap: anywhere;
    cursor: pointer;
    /* Its button fills it. */
    translate: 0;
  }
  input {
    position: absolute;
    inset: 0;
    margin: 0;
    appearance: none;
    border: 2px solid transparent;
    border-radius: inherit;
    /* Under the words of its label. */
    z-index: -1;
  }
  :checked,
  .holds-choice input {
    background: color-mix(in oklab, var(--_hue, transparent) 12%, var(--_surface));
    border-color: var(--_hue, var(--_strong));
  }

  .board {
    position: relative;
  }
  .stage {
    position: relative;
    background: var(--_tint);
    border-radius: var(--_inner-radius);
  }
  .marks,
  .labels {
    counter-reset: label;
    font-size: 0.875em;
    line-height: 1.3;
  }
  .labels ul,
  .labels fieldset {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.4em;
    margin-block-start: 0.6em;
  }
  .labels label {
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_quiet);
  }
  .marks i {
    position: absolute;
    translate: -50% -50%;
  }
  .marks .at-margin,
  .marks .at-nodes {
    translate: 0 -50%;
  }
  .labels li {
    display: flex;
    gap: 0.4em;
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  .marks i::before,
  .labels li::before,
  .labels label::before {
    display: inline-grid;
    box-sizing: border-box;
    flex: none;
    place-items: center;
    inline-size: 1.6em;
    block-size: 1.6em;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_quiet);
    border-radius: 1em;
    counter-increment: label;
    font-size: 0.8572em;
    font-style: normal;
    line-height: 1;
    content: counter(label) / '';
  }
  .at-tumor {
    left: 73.1%;
    top: 11%;
  }
  .at-margin {
    left: 82%;
    top: 56%;
  }
  .at-nodes {
    left: 82%;
    top: 76%;
  }
  .at-lymph {
    left: 57.5%;
    top: 78%;
  }
  .at-blood {
    left: 51.6%;
    top: 8%;
  }
  .at-lungs {
    left: 42.2%;
    top: 23%;
  }
  .at-brain {
    left: 15.6%;
    top: 16.5%;
  }
  .at-liver {
    left: 60.3%;
    top: 23%;
  }
  .at-bones {
    left: 32%;
    top: 84.4%;
  }

  .says {
    display: grid;
    margin-block-start: 0.75em;
  }
  p b {
    margin-inline: 0.4em 0.3em;
  }
  .says p {
    grid-area: 1 / 1;
    margin: 0;
    padding: 0.6em 0.8em;
    font-size: 0.9375em;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_hue, var(--_strong));
    border-radius: var(--_inner-radius);
    visibility: var(--_seen, hidden);
  }
  #says-all {
    --_seen: var(--_seen-all);
  }
  #says-local {
    --_seen: var(--_seen-local);
  }
  #says-regional {
    --_seen: var(--_seen-regional);
  }
  #says-distant {
    --_seen: var(--_seen-distant);
  }
  #says-lungs {
    --_seen: var(--_seen-lungs);
  }
  #says-brain {
    --_seen: var(--_seen-brain);
  }
  #says-liver {
    --_seen: var(--_seen-liver);
  }
  #says-bones {
    --_seen: var(--_seen-bones);
  }
  .copies {
    display: none;
  }
`;
