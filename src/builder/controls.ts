import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { styleNames } from '../citations/styles.js';
import * as words from '../locales/en-builder.js';
import { formsOf, places, takesLook } from '../snippets/places.js';
import { accentOfPreset, isColour, type Choice } from './choice.js';
import type { Contrast } from './contrast.js';
import type { ListedDocument } from './site.js';

const LEVELS = [1, 2, 3, 4, 5, 6];
const STYLES: Readonly<Record<string, string>> = { '': words.asPublished, ...styleNames };

/** What there is to choose. Controls are the browser's own; their names are what `choiceOf` reads. */
export const controls = (
  documents: readonly ListedDocument[],
  choice: Choice,
  contrast: readonly Contrast[],
) =>
  html`${select(
    'article',
    words.article,
    documents.map(({ name, title }) => [name, title]),
    choice.name,
  )}
  ${select(
    'place',
    words.place,
    Object.keys(places).map((name) => [name, words.places[name]![0]]),
    choice.place,
  )}
  ${formsOf(choice.place).length > 1 ? formControls(choice) : nothing}
  ${takesLook(choice.form) ? lookControls(choice, contrast) : nothing}
  ${/address$/.test(choice.form) ? html`<p class="hint">${words.defaultLook}</p>` : nothing}`;

type Options = ReadonlyArray<readonly [value: string, text: string]>;

const select = (name: string, label: string, options: Options, value: string) =>
  html`<label>
    <span>${label}</span>
    <select name=${name} .value=${live(value)}>
      ${options.map(
        ([option, text]) => html`<option value=${option} ?selected=${option === value}>${text}</option>`,
      )}
    </select>
  </label>`;

const formControls = ({ place, form }: Choice) =>
  html`<fieldset>
    <legend>${words.form}</legend>
    ${formsOf(place).map(
      (name) =>
        html`<label class="radio">
          <input type="radio" name="form" value=${name} .checked=${live(name === form)} />
          <span>${words.forms[name]![0]}</span>
        </label>`,
    )}
    <p class="hint">${words.forms[form]![1]}</p>
  </fieldset>`;

const lookControls = (choice: Choice, contrast: readonly Contrast[]) => {
  const { view, theme, headingLevel, preset = '', citationStyle = '' } = choice.look;
  const levels = LEVELS.map((level) => [`${level}`, words.headingLevel(level)] as const);
  return html`<fieldset>
    <legend>${words.look}</legend>
    ${select('view', words.view, Object.entries(words.views), view)}
    ${select('preset', words.preset, Object.entries(words.presets), preset)}
    ${select('theme', words.theme, Object.entries(words.themes), theme)} ${accentControls(choice, contrast)}
    ${select('heading-level', words.heading, levels, `${headingLevel}`)}
    ${select('citation-style', words.style, Object.entries(STYLES), citationStyle)}
  </fieldset>`;
};

const accentControls = ({ accent, look }: Choice, contrast: readonly Contrast[]) => {
  const isGood = isColour(accent);
  return html`<div class="accent">
      <label>
        <span>${words.accent}</span>
        <input
          name="accent"
          autocomplete="off"
          spellcheck="false"
          maxlength="7"
          aria-describedby="builder-accent-hint"
          aria-invalid=${isGood ? nothing : 'true'}
          .value=${live(accent)}
        />
      </label>
      <input
        type="color"
        data-picks="accent"
        aria-label=${words.pickAccent}
        .value=${live(isGood ? accent : accentOfPreset(look.preset))}
      />
    </div>
    <p class="hint" id="builder-accent-hint">${isGood ? words.accentHint : words.badAccent}</p>
    <output class="contrast" name="contrast">
      ${
        contrast.length > 0
          ? html`${words.contrast}:
            ${contrast.map(
              ({ theme, colour, surface, ratio }) =>
                html`<span class="measured">
                  <span class="swatch" aria-hidden="true" .style=${`color: ${colour}; background: ${surface}`}
                    >Aa</span
                  >
                  <span>${theme === 'light' ? words.inLight : words.inDark} ${words.ratio(ratio)}</span>
                </span>`,
            )}`
          : nothing
      }
    </output>`;
};
