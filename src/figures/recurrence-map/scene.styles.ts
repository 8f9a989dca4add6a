import { css } from 'lit';

/**
 * A choice colours its place in the scene by inherited properties: in the picture that the reader sees, and in each
 * copy for print. Cells are dots of a dashed line; its offset moves them, and they come to rest as they are drawn where
 * nothing moves.
 */
export const sceneStyles = css`
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
    fill: color-mix(in oklab, currentColor 9%, var(--_fill));
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
`;
