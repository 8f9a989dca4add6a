import { html, nothing, type CSSResultGroup, type PropertyDeclarations } from 'lit';
import { ExplainerFigure } from '../explainer-figure.js';
import { mapWords } from '../../locales/en-figures.js';
import { FigureChangeEvent } from '../figure-change-event.js';
import { copy, drawing, marks } from './drawing.js';
import { FollowTypes } from './follow-types.js';
import { mapStyles } from './recurrence-map.styles.js';

const animals = ['dog', 'cat'] as const;
const types = ['local', 'regional', 'distant'] as const;
const places = ['lungs', 'brain', 'liver', 'bones'] as const;

type Animal = (typeof animals)[number];
type RecurrenceType = (typeof types)[number];
type Place = (typeof places)[number];
/** What can be chosen, each by a radio button of this value. */
type Choice = 'all' | RecurrenceType | Place;

/**
 * Where cancer can come back: at the original tumor, in lymph nodes or tissues near it, or far away. It shows a dog or a
 * cat from the side; a choice shows its place, and cells go there once. Nothing moves where the reader asks for less
 * motion.
 *
 * Use it beside any text about recurrence. Where it stands in the same tree as a list of the three types, as in the
 * card of an article, it shows the type that is pointed at, tapped, or holds the focus.
 *
 * What came with the page can be used without a script. Keyboard: Tab reaches the types, then the animals; arrow keys
 * go through the types, and from the last on to the distant places.
 *
 * @tag recurrence-map
 * @summary The picture of local, regional and distant recurrence.
 * @slot - What is readable until the tag is defined
 * @fires {FigureChangeEvent} figure-change – the reader chooses a type, a place or an animal
 * @csspart figure - The `<figure>`
 * @csspart title - What the figure is called
 * @csspart picture - The picture, and what changes it
 * @csspart text - What stands below the picture
 * @csspart alternative - What the picture tells, in short
 * @csspart description - The picture in words, folded
 * @csspart credit - Who has drawn it
 * @cssprop {<color>} [--explainer-accent=#0b6e75] - One colour, brought to AA contrast in both themes
 */
export class RecurrenceMap extends ExplainerFigure {
  static override styles: CSSResultGroup = [ExplainerFigure.styles, mapStyles];
  static override properties: PropertyDeclarations = { animal: {}, type: {}, place: {} };

  /** `dog` (default) or `cat`. */
  declare animal: 'dog' | 'cat';
  /** `local`, `regional` or `distant`. Default: all three at once. */
  declare type: '' | 'local' | 'regional' | 'distant';
  /** With `type="distant"`, one of its places: `lungs`, `brain`, `liver` or `bones`. Default: all four. */
  declare place: '' | 'lungs' | 'brain' | 'liver' | 'bones';

  readonly #follow = new FollowTypes((index) => this.#choose('choice', types[index]!));

  constructor() {
    super();
    this.animal = 'dog';
    this.type = '';
    this.place = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#follow.connect(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#follow.disconnect();
  }

  /** Once the reader has chosen, a button no longer follows its attribute, in which a server can draw it. */
  protected override updated(): void {
    super.updated();
    if (this.isWaiting) return;
    for (const input of this.renderRoot.querySelectorAll('input')) input.checked = input.defaultChecked;
  }

  protected override takeOver(drawn: ShadowRoot): void {
    for (const { name, value } of drawn.querySelectorAll<HTMLInputElement>('input:checked'))
      this.#set(name, value);
  }

  protected override get english(): typeof mapWords {
    return mapWords;
  }

  protected override get name(): string {
    return this.words.mapName;
  }

  protected override get alternative(): string {
    return this.words.mapAlternative;
  }

  protected override get description(): readonly string[] {
    const { words } = this;
    return [
      words.mapShows,
      ...types.map((type) => `${words[type]}: ${words[`${type}Says`]}`),
      places.map((place) => words[`${place}Says`]).join(' '),
    ];
  }

  protected override renderPicture(): unknown {
    const { words } = this;
    const animal = find(animals, this.animal) ?? 'dog';
    const type = find(types, this.type) ?? 'all';
    const chosen = (type === 'distant' && find(places, this.place)) || type;
    const choice = (value: Choice, look = value === type ? 'holds-choice' : '') =>
      option('choice', value, words[value], value === chosen, look);

    return html`<div class="map" @change=${this.#onChange}>
      <div class="bar">
        <fieldset>
          <legend>${words.typeOfRecurrence}</legend>
          ${choice('all')}${types.map((type) => choice(type))}
        </fieldset>
        <fieldset>
          <legend>${words.animal}</legend>
          ${animals.map((value) => option('animal', value, words[value], value === animal))}
        </fieldset>
      </div>
      <div class="board">
        <div class="stage live">${drawing}${marks}</div>
        <div class="labels">
          ${this.#renderLabels()}
          <fieldset>
            <legend>${words.distant}</legend>
            ${places.map((place) => choice(place, `at-${place}`))}
          </fieldset>
        </div>
      </div>
      <div class="says">
        ${(['all', ...types, ...places] as const).map((of) => this.#renderSentence(of, `says-${of}`))}
      </div>
      <ol class="copies">
        ${types.map(
          (type) =>
            html`<li>
              <div class="stage copy is-${type}">${copy}${marks}</div>
              ${this.#renderSentence(type)}
              ${type === 'distant' ? places.map((place) => this.#renderSentence(place)) : nothing}
            </li>`,
        )}
      </ol>
    </div>`;
  }

  #renderLabels(): unknown {
    const { words } = this;
    // list-style: none takes the role away in Safari.
    // eslint-disable-next-line lit-a11y/no-redundant-role
    return html`<ul role="list">
      <li class="at-tumor">${words.originalTumor}</li>
      <li class="at-margin">${words.margin}</li>
      <li class="at-nodes">${words.lymphNodes}</li>
      <li class="at-lymph">${words.lymphVessels}</li>
      <li class="at-blood">${words.bloodVessels}</li>
    </ul>`;
  }

  #renderSentence(of: Choice, id?: string): unknown {
    const { words } = this;
    const name = of === 'all' ? nothing : html`<b>${words[of]}</b>`;
    return html`<p id=${id ?? nothing} class="of-${of}">${name} <span>${words[`${of}Says`]}</span></p>`;
  }

  #onChange({ target }: Event): void {
    const { name, value } = target as HTMLInputElement;
    this.#choose(name, value);
  }

  #choose(name: string, value: string): void {
    if (!this.#set(name, value)) return;
    const { animal, type, place } = this;
    this.dispatchEvent(new FigureChangeEvent({ animal, type, place }));
  }

  /** @returns whether that is something new */
  #set(name: string, value: string): boolean {
    const { animal, type, place } = this;
    if (name === 'animal') this.animal = value as Animal;
    else {
      this.place = find(places, value) ?? '';
      this.type = this.place ? 'distant' : (find(types, value) ?? '');
    }
    return animal !== this.animal || type !== this.type || place !== this.place;
  }
}

const find = <Value extends string>(values: readonly Value[], wanted: string): Value | undefined =>
  values.find((value) => value === wanted);

const option = (name: string, value: string, label: string, checked: boolean, look = '') =>
  html`<label class="of-${value} ${look}">
    <input
      type="radio"
      name=${name}
      value=${value}
      ?checked=${checked}
      aria-describedby=${name === 'choice' ? `says-${value}` : nothing}
    />${label}
  </label>`;

declare global {
  interface HTMLElementTagNameMap {
    'recurrence-map': RecurrenceMap;
  }
}
