import type { ReactiveController, ReactiveElement } from 'lit';
import type { Entry } from '../../article/article.js';
import type { WritableFormat } from '../../citations/formats/write-references.js';
import { CitationCopyEvent } from '../../controllers/events.js';
import { isAddress } from '../../controllers/list-look.js';
import type { ShownList } from '../../controllers/references-controller.js';
import { enTools } from '../../locales/en-tools.js';
import type { Words } from '../../locales/words.js';
import { exportMenu, filterField, styleSwitch, type Draw } from './controls.js';
import { copyReferences, toText } from './copy-references.js';
import { filterOf } from './filter.js';
import type { View } from '../templates/view.js';
import { toolStyles } from './list-tools.styles.js';
import { create } from '../../hardening/create.js';
import { nonce } from '../../hardening/nonce.js';
import { ofDocument } from '../../hardening/of-document.js';

/** A `<citation-list>`, as far as its tools need it. */
export interface ToolHost extends ReactiveElement {
  citationStyle: string;
  readonly controls: string;
  readonly label: string;
}

type Control = (typeof CONTROLS)[number];
const CONTROLS = ['style', 'filter', 'copy', 'export'] as const;
/** In a list of so many, a reader would rather search. */
const LONG = 20;
/** What is copied, where it is not one entry. */
const ALL = -1;

/** What a reader can do with a list: another style, search, copies and downloads. */
export class ListTools implements ReactiveController {
  readonly #host: ToolHost;
  readonly #html: Draw;
  /** Those of another language than English. */
  readonly #otherWords: () => Words | undefined;
  #entries: readonly Entry[] = [];
  #has: ReadonlySet<Control> = new Set();
  #isFound: (entry: Entry) => boolean = () => true;
  /** The entry that was copied last, or all. */
  #copied: number | undefined;
  /** What could not be copied, for the reader to do so. */
  #uncopied = '';
  #status = '';
  /** The style that the page brings itself, to which the reader may return. */
  #ownStyle = '';

  constructor(host: ToolHost, html: Draw, words: () => Words | undefined) {
    this.#otherWords = words;
    this.#host = host;
    this.#html = html;
    adopt(host.renderRoot as ShadowRoot, toolStyles);
    host.addController(this);
  }

  /** Changes with what `renderCopy` draws. */
  get copyState(): string {
    return [this.#has.has('copy'), this.#copied, this.#uncopied].join();
  }

  get #words(): typeof enTools {
    return this.#otherWords() ?? enTools;
  }

  /** The line above the entries; before `renderCopy`. */
  renderControls(list: ShownList, wordsLang: View['wordsLang']): unknown {
    const html = this.#html;
    this.#entries = list.entries;
    const words = this.#words;
    const has = (this.#has = this.#controlsOf(list));
    if (has.size === 0) return '';
    if (isAddress(this.#host.citationStyle)) this.#ownStyle = this.#host.citationStyle;
    const restyle = (style: string) => (this.#host.citationStyle = style);
    const menu = {
      copyAll: has.has('copy') ? () => void this.#copy(list, ALL) : undefined,
      save: has.has('export') ? (format: WritableFormat) => void this.#save(list, format) : undefined,
    };
    return html`<div part="controls" lang=${wordsLang}>
      ${has.has('style') ? styleSwitch(html, words, list.style, this.#ownStyle, restyle) : ''}
      ${has.has('filter') ? filterField(html, words, (query) => this.#filter(query)) : ''}
      <p part="status" role="status">${this.#status}</p>
      ${menu.copyAll || menu.save ? exportMenu(html, words, menu) : ''} ${this.#renderUncopied(ALL)}
    </div>`;
  }

  /** What stands after an entry, by its place. */
  renderCopy(list: ShownList, place: number, wordsLang: View['wordsLang']): unknown {
    if (!this.#has.has('copy')) return '';
    const words = this.#words;
    const isCopied = this.#copied === place && !this.#uncopied;
    return this.#html`<button
        part="copy"
        type="button"
        lang=${wordsLang}
        aria-label=${isCopied ? words.copiedSource(place + 1) : words.copySource(place + 1)}
        @click=${() => this.#copy(list, place)}
      >${isCopied ? words.copied : words.copy}</button>
      ${this.#renderUncopied(place)}`;
  }

  /** Hides the entries that are not found. They keep their boxes, and so those after them their numbers. */
  hostUpdated(): void {
    const isFound = this.#has.has('filter') ? this.#isFound : () => true;
    const items = this.#host.renderRoot.querySelectorAll('[part~="references"] > li');
    this.#entries.forEach((entry, i) => items[i]?.toggleAttribute('data-filtered', !isFound(entry)));
  }

  #renderUncopied(place: number): unknown {
    return this.#uncopied && this.#copied === place
      ? this.#html`<label
          >${this.#words.selectAndCopy} <textarea readonly rows="4" .value=${this.#uncopied}></textarea>
        </label>`
      : '';
  }

  /** A list without references in a format of ours, as of an article that was published so, is there to read only. */
  #controlsOf({ items, entries, isCited }: ShownList): ReadonlySet<Control> {
    // What an attribute was is null once it is gone.
    const controls = this.#host.controls ?? '';
    const asked = CONTROLS.filter((control) => controls.split(/\s+/).includes(control));
    if (controls.trim() === 'none' || (isCited && asked.length === 0)) return new Set();
    const wanted =
      asked.length > 0 ? asked : CONTROLS.filter((it) => it !== 'filter' || entries.length >= LONG);
    return new Set(wanted.filter((it) => items.length > 0 || it === 'copy' || it === 'filter'));
  }

  #filter(query: string): void {
    this.#isFound = filterOf(query);
    const found = this.#entries.filter(this.#isFound).length;
    this.#say(query.trim() ? this.#words.sourcesFound(found, this.#entries.length) : '');
  }

  async #copy({ entries, numbered }: ShownList, place: number): Promise<void> {
    const copied = place === ALL ? entries : entries.slice(place, place + 1);
    const text = toText(copied, numbered);
    const isDone = await copyReferences(copied, numbered);
    this.#copied = place;
    this.#uncopied = isDone ? '' : text;
    this.#say(isDone ? this.#words.copied : this.#words.selectAndCopy);
    if (isDone)
      this.#host.dispatchEvent(
        new CitationCopyEvent(
          copied.map(({ id }) => id),
          text,
        ),
      );
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector('textarea')?.select();
  }

  async #save({ items }: ShownList, format: WritableFormat): Promise<void> {
    try {
      const { saveReferences } = await import('./save-references.js');
      saveReferences(items, format, this.#host.label || ofDocument(this.#host.ownerDocument, 'title'));
    } catch {
      this.#say(this.#words.notSaved);
    }
  }

  #say(status: string): void {
    this.#status = status;
    this.#host.requestUpdate();
  }
}

/** Constructed, so that a page's `style-src` does not keep it out; Safari before 16.4 can't. */
function adopt(root: ShadowRoot, text: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    const style = create('style');
    style.nonce = nonce();
    style.textContent = text;
    root.append(style);
  }
}
