import { html, nothing, type CSSResultGroup, type PropertyDeclarations } from 'lit';
import { ExplainerFigure } from '../explainer-figure.js';
import { pumpWords } from '../../locales/en-figures.js';
import { panelStyles } from '../panels.styles.js';
import { styles } from './drug-pump.styles.js';

const CELL = 'M236 96C236 132 204 158 150 158S64 132 64 96S96 34 150 34S236 60 236 96Z';
/** The wall of the same cell, open where its two pumps are. */
const WALL = 'M235 82C230 54 198 34 150 34S70 54 65 82M235 110C230 138 198 158 150 158S70 138 65 110';
const PUMPS = 'M227 76l16 4M227 116l16-4M73 76l-16 4M73 116l-16-4';
/** A pump on its own. */
const PUMP = 'M22 6l12 3M22 38l12-3';

const drugs = (...places: string[]) => shapes('m0-10l8.7 5v10l-8.7 5l-8.7-5v-10z', places);
const newDrugs = (...places: string[]) => shapes('m0-10l10 17h-20z', places);
const shapes = (shape: string, places: string[]) => places.map((place) => `M${place}${shape}`).join('');

/**
 * Multi-drug resistance: an ordinary cell keeps the drug inside, a resistant one pumps it back out, and a new drug too.
 * Once it is seen, a drug of each kind goes the way, if the reader has not asked for less motion.
 *
 * @summary How a resistant cell pumps drugs out.
 */
export class DrugPump extends ExplainerFigure {
  static override styles: CSSResultGroup = [ExplainerFigure.styles, panelStyles, styles];
  static override properties: PropertyDeclarations = { isSeen: { state: true } };

  declare protected isSeen: boolean;
  #observer: IntersectionObserver | undefined;

  protected override get english(): typeof pumpWords {
    return pumpWords;
  }

  protected override get name(): string {
    return this.words.pumpName;
  }

  protected override get alternative(): string {
    return this.words.pumpResult;
  }

  protected override updated(): void {
    super.updated();
    if (this.#observer) return;
    this.#observer = new IntersectionObserver(
      (entries, observer) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.isSeen = true;
        observer.disconnect();
      },
      { threshold: 0.5 },
    );
    this.#observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  protected override renderPicture(): unknown {
    const { words } = this;
    // list-style: none takes the role away in Safari.
    /* eslint-disable lit-a11y/no-redundant-role */
    return html`<ul class="panels" role="list">
        <li>
          <svg viewBox="-8 -8 316 188" aria-hidden="true">
            <path class="body" d=${CELL} />
            <path class="wall" d=${CELL} />
            <path class="gap" d=${CELL} />
            <circle class="nucleus" cx="150" cy="104" r="22" />
            <path class="way" d="M112 27V60m-7-7l7 7 7-7M188 27V60m-7-7l7 7 7-7" />
            <path
              class="drug"
              d=${drugs('112 12', '188 12', '98 82', '202 82', '92 115', '208 115', '127 138', '173 138')}
            />
          </svg>
          <p><b>${words.pumpOrdinary}</b>${words.pumpKeeps}</p>
        </li>
        <li>
          <svg class=${this.isSeen ? 'seen' : nothing} viewBox="-8 -8 316 188" aria-hidden="true">
            <path class="body" d=${CELL} />
            <path class="wall" d=${WALL} />
            <path class="gap" d=${WALL} />
            <circle class="nucleus" cx="150" cy="104" r="22" />
            <path class="pump" d=${PUMPS} />
            <path class="pump within" d=${PUMPS} />
            <path
              class="way"
              d="M188 27V66Q188 96 218 96H260m-7-7l7 7-7 7M112 27V66Q112 96 82 96H40m7-7l-7 7 7 7"
            />
            <path class="drug" d=${drugs('188 12', '278 96', '270 128', '282 64')} />
            <path class="new" d=${newDrugs('112 12', '22 96', '31 129', '18 64')} />
            <path class="drug traveller" d=${drugs('0 0')} />
            <g transform="matrix(-1 0 0 1 300 0)"><path class="new traveller" d=${newDrugs('0 0')} /></g>
          </svg>
          <p><b>${words.pumpResistant}</b>${words.pumpSends}</p>
        </li>
      </ul>
      <ul class="key" role="list">
        <li>
          <svg viewBox="0 0 28 24" aria-hidden="true"><path class="drug" d=${drugs('14 12')} /></svg>
          ${words.pumpDrug}
        </li>
        <li>
          <svg viewBox="0 0 28 24" aria-hidden="true"><path class="new" d=${newDrugs('14 13')} /></svg>
          ${words.pumpNewDrug}
        </li>
        <li>
          <svg viewBox="0 0 56 44" aria-hidden="true">
            <path class="pump" d=${PUMP} />
            <path class="pump within" d=${PUMP} />
          </svg>
          ${words.pump}
        </li>
      </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'drug-pump': DrugPump;
  }
}
