import { html, type CSSResultGroup } from 'lit';
import { ExplainerFigure } from '../explainer-figure.js';
import { surgeryWords } from '../../locales/en-figures.js';
import { panelStyles } from '../panels.styles.js';
import { styles } from './after-surgery.styles.js';

/** Where cells lie, each a point of a path. */
const TUMOR =
  'M100 50h0M82 55h0M118 55h0M73 72h0M91 69h0M109 71h0M127 72h0M82 88h0M100 89h0M118 89h0M92 106h0M110 107h0';
const LEFT_BEHIND = 'M157 42h0M168 48h0M158 55h0';
const GROWN =
  'M158 27h0M176 31h0M140 33h0M149 48h0M167 48h0M185 48h0M146 66h0M164 65h0M182 66h0M172 83h0M156 83h0';
/** It goes on above and below, for a board that is higher than its drawing. */
const TISSUE = [...Array(170).keys()]
  .map((i) => `M${(i % 10) * 22 + (i % 20 < 10 ? 6 : 17)} ${Math.floor(i / 10) * 19 - 68}h0`)
  .join('');

/**
 * Surgery in three steps: the tumor with its margin, the few cells that are left behind, and how they grow again.
 *
 * @summary Why cancer can come back after surgery.
 */
export class AfterSurgery extends ExplainerFigure {
  static override styles: CSSResultGroup = [ExplainerFigure.styles, panelStyles, styles];

  protected override get english(): typeof surgeryWords {
    return surgeryWords;
  }

  protected override get name(): string {
    return this.words.surgeryName;
  }

  protected override get alternative(): string {
    return this.words.surgeryResult;
  }

  protected override renderPicture(): unknown {
    const { words } = this;
    // list-style: none takes the role away in Safari.
    /* eslint-disable lit-a11y/no-redundant-role */
    return html`<ol class="panels" role="list">
        <li>
          <svg viewBox="0 0 208 156" aria-hidden="true">
            <path class="tissue-edge" d=${TISSUE} />
            <path class="tissue" d=${TISSUE} />
            <circle class="taken" cx="100" cy="79" r="52" />
            <path class="edge" d=${TUMOR} stroke-width="18" />
            <path class="cell" d=${TUMOR} stroke-width="15" />
            <path class="edge" d=${TUMOR} stroke-width="6.5" />
            <circle class="margin" cx="100" cy="79" r="52" />
            <path class="edge" d=${LEFT_BEHIND} stroke-width="10" />
            <path class="cell" d=${LEFT_BEHIND} stroke-width="7" />
            <path class="edge" d=${LEFT_BEHIND} stroke-width="3.5" />
          </svg>
          <p><b>${words.surgeryBefore}</b>${words.surgeryTakes}</p>
        </li>
        <li>
          <svg viewBox="0 0 208 156" aria-hidden="true">
            <path class="tissue-edge" d=${TISSUE} />
            <path class="tissue" d=${TISSUE} />
            <circle class="hole" cx="100" cy="79" r="52" />
            <circle class="here" cx="161" cy="48" r="21" />
            <path class="edge" d=${LEFT_BEHIND} stroke-width="10" />
            <path class="cell" d=${LEFT_BEHIND} stroke-width="7" />
            <path class="edge" d=${LEFT_BEHIND} stroke-width="3.5" />
          </svg>
          <p><b>${words.surgeryAfter}</b>${words.surgeryLeaves}</p>
        </li>
        <li>
          <svg viewBox="0 0 208 156" aria-hidden="true">
            <path class="tissue-edge" d=${TISSUE} />
            <path class="tissue" d=${TISSUE} />
            <circle class="hole closed" cx="100" cy="79" r="52" />
            <path class="edge" d=${GROWN} stroke-width="18" />
            <path class="cell" d=${GROWN} stroke-width="15" />
            <path class="edge" d=${GROWN} stroke-width="6.5" />
          </svg>
          <p><b>${words.surgeryLater}</b>${words.surgeryGrows}</p>
        </li>
      </ol>
      <ul class="key" role="list">
        <li>
          <svg viewBox="0 0 28 24" aria-hidden="true">
            <path class="edge" d="M14 12h0" stroke-width="18" />
            <path class="cell" d="M14 12h0" stroke-width="15" />
            <path class="edge" d="M14 12h0" stroke-width="6.5" />
          </svg>
          ${words.cancerCell}
        </li>
        <li>
          <svg viewBox="0 0 28 24" aria-hidden="true"><path class="margin" d="M1 12h24" /></svg>
          ${words.margin}
        </li>
      </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'after-surgery': AfterSurgery;
  }
}
