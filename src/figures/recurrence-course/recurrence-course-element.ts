import { html, type CSSResultGroup } from 'lit';
import { ExplainerFigure } from '../explainer-figure.js';
import { courseWords } from '../../locales/en-figures.js';
import { panelStyles } from '../panels.styles.js';
import { styles } from './recurrence-course.styles.js';

const CURVE = 'M0 22C55 22 62 80 108 84S178 84 208 78S268 52 300 4';
/** The tumor in each band: a point of a path for each cell. */
const TREATED = 'M19 10h0M37 10h0M10 26h0M28 26h0M46 26h0M19 42h0M37 42h0';
const SMALL = 'M19 42h0M37 42h0';
const GROWN =
  'M28 10h0M46 10h0M64 10h0M19 26h0M37 26h0M55 26h0M73 26h0M10 42h0M28 42h0M46 42h0M64 42h0M82 42h0M19 58h0M37 58h0M55 58h0M73 58h0';

/**
 * The size of a tumor over time, as a sketch without numbers: it shrinks under treatment, stays small for a time, and
 * grows again. Time runs the way that the page's language is read.
 *
 * @summary What happens when chemotherapy stops working.
 */
export class RecurrenceCourse extends ExplainerFigure {
  static override styles: CSSResultGroup = [ExplainerFigure.styles, panelStyles, styles];

  protected override get english(): typeof courseWords {
    return courseWords;
  }

  protected override get name(): string {
    return this.words.courseName;
  }

  protected override get alternative(): string {
    return this.words.courseResult;
  }

  protected override renderPicture(): unknown {
    const { words } = this;
    // list-style: none takes the role away in Safari.
    /* eslint-disable lit-a11y/no-redundant-role */
    return html`<div class="course">
      <p>${words.tumorSize}</p>
      <div class="plot">
        <svg class="time-wise" viewBox="0 0 300 100" preserveAspectRatio="none" aria-hidden="true">
          <path class="area" d="${CURVE}V100H0Z" />
          <path class="turn" d="M100 0V100M200 0V100" />
          <path class="curve" d=${CURVE} />
        </svg>
        <svg class="time-wise" aria-hidden="true">
          <line class="axis" x1="0" y1="0" x2="0" y2="100%" />
          <line class="axis" x1="0" y1="100%" x2="100%" y2="100%" />
          <path class="axis" d="M-6 6L0 0l6 6" />
          <svg x="100%" y="100%"><path class="axis" d="M-6-6L0 0l-6 6" /></svg>
        </svg>
        <svg class="tumor treated" viewBox="0 0 56 52" aria-hidden="true">
          <path class="edge" d=${TREATED} stroke-width="18" />
          <path class="cell" d=${TREATED} stroke-width="15" />
          <path class="edge" d=${TREATED} stroke-width="6.5" />
        </svg>
        <svg class="tumor small" viewBox="0 0 56 52" aria-hidden="true">
          <path class="edge" d=${SMALL} stroke-width="18" />
          <path class="cell" d=${SMALL} stroke-width="15" />
          <path class="edge" d=${SMALL} stroke-width="6.5" />
        </svg>
        <svg class="tumor grown" viewBox="0 0 92 68" aria-hidden="true">
          <path class="edge" d=${GROWN} stroke-width="18" />
          <path class="cell" d=${GROWN} stroke-width="15" />
          <path class="edge" d=${GROWN} stroke-width="6.5" />
        </svg>
      </div>
      <ol class="bands" role="list">
        <li>${words.treatment}</li>
        <li>${words.improvement}</li>
        <li>${words.regrowth}</li>
      </ol>
      <p class="time">${words.time}</p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'recurrence-course': RecurrenceCourse;
  }
}
