import type { html as Html } from 'lit';
import type { WritableFormat } from '../../citations/formats/write-references.js';
import { styleNames } from '../../citations/styles.js';
import type { enTools } from '../../locales/en-tools.js';

type Words = typeof enTools;

/** Lit's own function, as the list hands it over: its controls come without a Lit of theirs. */
export type Draw = typeof Html;

const FORMATS: readonly WritableFormat[] = ['bibtex', 'ris', 'csl-json'];

// A control has its label's words as a name of its own, too: WebKit makes what stands in the control a part of the name.

/** Which style the entries are in, among the built-in ones and that of the page, if it has its own. */
export function styleSwitch(
  html: Draw,
  words: Words,
  style: string,
  ownStyle: string,
  restyle: (style: string) => void,
): unknown {
  const option = (value: string, name: string) =>
    html`<option value=${value} .selected=${value === style}>${name}</option>`;
  return html`<label
    >${words.citationStyle}
    <select
      part="style"
      aria-label=${words.citationStyle}
      @change=${(event: Event) => restyle((event.target as HTMLSelectElement).value)}
    >
      ${ownStyle ? option(ownStyle, words.pageStyle) : ''}
      ${Object.entries(styleNames).map(([value, name]) => option(value, name))}
    </select></label
  >`;
}

export function filterField(html: Draw, words: Words, filter: (query: string) => void): unknown {
  return html`<label
    >${words.filterSources}
    <input
      part="filter"
      type="search"
      autocomplete="off"
      aria-label=${words.filterSources}
      @input=${(event: Event) => filter((event.target as HTMLInputElement).value)}
  /></label>`;
}

export interface MenuActions {
  readonly copyAll?: (() => void) | undefined;
  readonly save?: ((format: WritableFormat) => void) | undefined;
}

export function exportMenu(html: Draw, words: Words, { copyAll, save }: MenuActions): unknown {
  const item = (name: string, act: () => void) =>
    html`<button part="button" type="button" @click=${act}>${name}</button>`;
  return html`<details @keydown=${closeByKey} @toggle=${closeByPointer} @click=${closeByChoice}>
    <summary part="button">${words.copyOrSave}</summary>
    <div part="menu">
      ${copyAll ? item(words.copyAll, copyAll) : ''}
      ${save ? FORMATS.map((format) => item(words.saveAs(words.fileFormats[format]), () => save(format))) : ''}
    </div>
  </details>`;
}

function close(details: HTMLDetailsElement): void {
  details.open = false;
  details.querySelector('summary')!.focus();
}

function closeByKey(event: KeyboardEvent): void {
  const details = event.currentTarget as HTMLDetailsElement;
  if (event.key !== 'Escape' || !details.open) return;
  event.preventDefault();
  close(details);
}

function closeByChoice(event: Event): void {
  if ((event.target as Element).localName === 'button') close(event.currentTarget as HTMLDetailsElement);
}

/** A press anywhere else on the page. */
function closeByPointer(event: Event): void {
  const details = event.currentTarget as HTMLDetailsElement;
  if (!details.open) return;
  const listen = new AbortController();
  const press = (event: Event) => {
    if (details.open && event.composedPath().includes(details)) return;
    details.open = false;
    listen.abort();
  };
  addEventListener('pointerdown', press, { signal: listen.signal });
}
