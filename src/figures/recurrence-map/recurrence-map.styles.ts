import { css } from 'lit';

/**
 * A choice colours its place in the scene by inherited properties: in the picture that the reader sees, and in each
 * copy for print. Cells are dots of a dashed line; its offset moves them, and they come to rest as they are drawn where
 * nothing moves.
 */
export const mapStyles = css`
  :host {
    --_ink: color-mix(in oklab, var(--_strong) 40%, var(--_muted));
    --_blood: light-dark(#a8505d, #e79aa5);
    --_fill: light-dark(var(--_surface), color-mix(in oklab, var(--_strong) 13%, var(--_surface)));
    --_shade: light-dark(color-mix(in oklab, var(--_strong) 13%, var(--_surface)), var(--_surface));
    --_quiet: color-mix(in oklab, var(--_ink) 72%, var(--_fill));
  }
  figure {
    max-inline-size: 56em;
    /* What it takes at most, by which a page can keep its place for it: picture, words, and longer words. */
    min-block-size: calc(60cqi + max(79.5em - 159cqi, 37em) + var(--_longer, 0em));
    margin-inline: auto;
  }
  :host(:is(:lang(de), :lang(es), :lang(fr), :lang(pt))) {
    --_longer: 9.5em;
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
    padding: 0.6em 1em;
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

  /*
   * The scene: what a choice changes is inherited, because WebKit sees in a shadow tree what :has(:checked) holds for an
   * element, and not for others by it.
   */
  .map:has([value='dog']:checked) {
    --_cat: none;
  }
  .map:has([value='cat']:checked) {
    --_dog: none;
  }
  .dog {
    display: var(--_dog, inline);
  }
  .cat {
    display: var(--_cat, inline);
  }
  /* What is not chosen is quiet, once something is. */
  .map,
  .copy {
    --_off: var(--_quiet);
  }
  .map:has([value='all']:checked) {
    --_off: initial;
    --_seen-all: visible;
  }
  .copy {
    --_c-local: initial;
    --_d-local: none;
    --_c-regional: initial;
    --_d-regional: none;
    --_c-lungs: initial;
    --_d-lungs: none;
    --_c-brain: initial;
    --_d-brain: none;
    --_c-liver: initial;
    --_d-liver: none;
    --_c-bones: initial;
    --_d-bones: none;
    --_o-local: 1;
  }
  .map:has([value='local']:checked) {
    --_seen-local: visible;
  }
  .map:has([value='regional']:checked) {
    --_seen-regional: visible;
  }
  .map:has([value='distant']:checked) {
    --_seen-distant: visible;
    --_go: go-far;
  }
  .map:has([value='lungs']:checked) {
    --_seen-lungs: visible;
  }
  .map:has([value='brain']:checked) {
    --_seen-brain: visible;
  }
  .map:has([value='liver']:checked) {
    --_seen-liver: visible;
  }
  .map:has([value='bones']:checked) {
    --_seen-bones: visible;
  }
  .map:has([value='local']:checked),
  .is-local {
    --_c-local: var(--_strong);
    --_d-local: inline;
    --_o-local: 0.15;
  }
  .map:has([value='regional']:checked),
  .is-regional {
    --_c-regional: var(--_regional);
    --_d-regional: inline;
  }
  .map:has([value='distant']:checked, [value='lungs']:checked),
  .is-distant {
    --_c-lungs: var(--_distant);
    --_d-lungs: inline;
  }
  .map:has([value='distant']:checked, [value='brain']:checked),
  .is-distant {
    --_c-brain: var(--_distant);
    --_d-brain: inline;
  }
  .map:has([value='distant']:checked, [value='liver']:checked),
  .is-distant {
    --_c-liver: var(--_distant);
    --_d-liver: inline;
  }
  .map:has([value='distant']:checked, [value='bones']:checked),
  .is-distant {
    --_c-bones: var(--_distant);
    --_d-bones: inline;
  }
  .local {
    --_d: var(--_d-local, none);
    color: var(--_c-local, var(--_off, var(--_strong)));
  }
  .regional {
    --_d: var(--_d-regional, none);
    color: var(--_c-regional, var(--_off, var(--_regional)));
  }
  .lungs {
    --_d: var(--_d-lungs, none);
    color: var(--_c-lungs, var(--_off, var(--_distant)));
  }
  .brain {
    --_d: var(--_d-brain, none);
    color: var(--_c-brain, var(--_off, var(--_distant)));
  }
  .liver {
    --_d: var(--_d-liver, none);
    color: var(--_c-liver, var(--_off, var(--_distant)));
  }
  .bones {
    --_d: var(--_d-bones, none);
    color: var(--_c-bones, var(--_off, var(--_distant)));
  }
  svg {
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .body,
  .far,
  .line {
    stroke: var(--_ink);
    stroke-width: 3;
  }
  .body {
    fill: var(--_fill);
  }
  .ground,
  .far {
    fill: var(--_shade);
  }
  .ink {
    fill: var(--_ink);
  }
  .spine {
    stroke: var(--_quiet);
    stroke-width: 8;
    stroke-dasharray: 6 4;
    stroke-linecap: butt;
  }
  .blood {
    stroke: var(--_blood);
    stroke-width: 3;
  }
  .organ,
  .regional,
  .ring {
    fill: color-mix(in oklab, currentColor 15%, var(--_fill));
    stroke: currentColor;
    stroke-width: 2.5;
  }
  .lymph,
  .inner,
  .cells,
  .grown {
    fill: none;
  }
  .lymph {
    stroke-dasharray: 6 5;
  }
  .ring {
    stroke-dasharray: 6 6.1;
  }
  .tumor {
    fill: var(--_strong);
    fill-opacity: var(--_o-local, 1);
    stroke: var(--_strong);
    stroke-width: 2;
  }
  .cells,
  .grown {
    display: var(--_d);
    stroke: var(--_strong);
    stroke-width: 6.5;
  }
  .cells {
    stroke-dasharray:
      0 12,
      0 12,
      0 12,
      0 12,
      0 12,
      0 12,
      0 12,
      0 12,
      0 12,
      0 12,
      0 12,
      0 12,
      0 12,
      0 12,
      0 12,
      0 12,
      0 12,
      0 12,
      0 12,
      0 12,
      0 12,
      0 12,
      0 12,
      0 12,
      0 12,
      0 12,
      0 12,
      0 12,
      0 12,
      0 12,
      0 12,
      0 12,
      0 12,
      0 500;
  }
  .leads {
    stroke: var(--_quiet);
    stroke-width: 1.25;
  }

  @media screen {
    @container (min-width: 34em) {
      figure {
        min-block-size: calc(60cqi + 26.2em + var(--_longer, 0em) / 4);
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
    @container (min-width: 38em) {
      figure {
        min-block-size: calc(min(60cqi, 33.6em) + 21.7em + var(--_longer, 0em) / 4);
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
    .copies {
      display: grid;
      grid-template-columns: repeat(3, 1fr);
      gap: 1em;
    }
    .copies p {
      margin: 0.4em 0;
      font-size: 0.8125em;
    }
    .labels ul,
    .labels fieldset {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1em;
      margin-block: 0 0.4em;
    }
    .labels label {
      min-block-size: 0;
      padding: 0;
      border: 0;
    }
    .labels input {
      display: none;
    }
  }
`;
