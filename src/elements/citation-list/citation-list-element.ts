import { html, LitElement, noChange, nothing, type PropertyDeclarations } from 'lit';
import type { CslItem } from '../../article/article.js';
import type { ListEntry } from '../../citations/format-list.js';
import { languageOf } from '../../context/language.js';
import { LanguageController } from '../../context/language-controller.js';
import { LanguageObserver } from '../../context/language-observer.js';
import { reachAddress } from '../../controllers/reach-address.js';
import { ReferencesController, type ShownList } from '../../controllers/references-controller.js';
import { look } from '../../controllers/look.js';
import { releaseSpace } from '../../controllers/release-space.js';
import { keepStyles } from '../../hardening/keep-styles.js';
import { enList } from '../../locales/en-list.js';
import { interfaceWords, type Words } from '../../locales/words.js';
import { host } from '../../theme/host.js';
import { looks } from '../../theme/looks.js';
import { reference as marks } from '../../theme/reference.js';
import { tokens } from '../../theme/tokens.js';
import { reference } from '../templates/references.js';
import { viewOf, type View } from '../templates/view.js';
import { styles } from './citation-list.styles.js';
import type { ListTools } from './list-tools.js';

type ListWords = typeof enList & Partial<Pick<Words, 'listErrors'>>;
type ListView = View<ListWords>;

/**
 * A reference list in any citation style, with links to every work, export and a style switch. The references come
 * from the `references` property (CSL-JSON), else from `src` (CSL-JSON, BibTeX, RIS or PubMed's .nbib), else from a child
 * script of one of these types, else from the explainer that `for` names or that the list stands in, else from an
 * ordinary list in the element, which is taken apart. Until they are there, what stands inside stays readable.
 *
 * Use it for the references of any page. An explainer draws its own; it needs no list beside it.
 *
 * Keyboard: links, buttons, the style switch and the search field are the browser's own; Escape closes the menu. Each
 * reference takes focus when a citation leads to it, and leads back.
 *
 * @tag citation-list
 * @summary A reference list, on its own or of an explainer.
 * @slot - What is readable until there are references: a list, which is then taken apart, or a script with references
 *   (`application/vnd.citationstyles.csl+json`, `application/x-bibtex`, `application/x-research-info-systems` or
 *   `application/nbib`). Not shown beside the list.
 * @fires {CitationLoadEvent} citation-load – references are listed, the first ones or others, or in another style
 * @fires {CitationErrorEvent} citation-error – references or their style could not be had
 * @fires {CitationCopyEvent} citation-copy – the reader copied one reference or all
 * @csspart sources - The section
 * @csspart controls - The line of controls above the list
 * @csspart style - The style switch
 * @csspart filter - The search field
 * @csspart menu - The opened menu of copies and downloads
 * @csspart button - A button of the menu, and what opens it
 * @csspart status - What was found or done
 * @csspart references - The `<ol>`
 * @csspart reference - One source
 * @csspart link - A link to a source
 * @csspart place - A link to where a source can be found that its style does not print
 * @csspart backlink - A link back to the text
 * @csspart copy - The button that copies one source
 * @csspart notice - What could not be loaded or read
 * @cssstate settled - The list is drawn, and the space that the page reserved is given back
 * @cssprop {<color>} [--explainer-accent=#0b6e75] - One colour, brought to AA contrast in both themes
 */
export class CitationList extends LitElement {
  static override styles = [tokens, host, marks, styles];
  static override properties: PropertyDeclarations = {
    references: { attribute: false },
    src: {},
    integrity: {},
    for: {},
    citationStyle: { attribute: 'citation-style' },
    locale: {},
    sort: {},
    controls: {},
    label: {},
    coins: { type: Boolean },
  };

  /** CSL-JSON items. Go before every other source. */
  declare references: CslItem[] | undefined;
  /** Address of the references: CSL-JSON, BibTeX (.bib), RIS (.ris) or PubMed (.nbib). The server must allow CORS. */
  declare src: string;
  /** SRI hashes of what `src` must answer. Anything else is refused. */
  declare integrity: string;
  /** The id of an explainer in the same document or shadow root, whose references to list. */
  declare for: string;
  /** Name of a built-in style, or address of a `.csl` file. Default `ama`. */
  declare citationStyle: string;
  /** Language of the style's own words, BCP 47. Default: the page's, else the style's. */
  declare locale: string;
  /** `style` (default: the order of the style), `given` or `newest`. An explainer's references keep its order. */
  declare sort: 'style' | 'given' | 'newest';
  /**
   * Any of `style`, `filter`, `copy` and `export`, or `none`. Default: all, the filter for twenty references or more; none
   * for the references of an explainer.
   */
  declare controls: string;
  /** What the list is called: its accessible name and that of its files. Default "Sources". */
  declare label: string;
  /** Adds COinS to the page, by which reference managers find the references. */
  declare coins: boolean;
  /**
   * `auto` (default: the `color-scheme` of the page), `light` or `dark`.
   * @attr
   */
  declare theme: 'auto' | 'light' | 'dark';

  readonly #references: ReferencesController = new ReferencesController(this, {
    read: () => this,
    load: () => this.#load(),
    words: () => this.#words,
  });
  readonly #language = new LanguageController(this, () => languageOf(this), interfaceWords);
  readonly #internals: ElementInternals | undefined = this.attachInternals?.();
  #tools: ListTools | undefined;
  /** What the entries that are drawn depend on: a thousand are not drawn again because a word above them changes. */
  #drawn: readonly unknown[] = [];
  #hasCoins = false;
  #settles = false;

  constructor() {
    super();
    new LanguageObserver(this);
    this.src = '';
    this.integrity = '';
    this.for = '';
    this.citationStyle = '';
    this.locale = '';
    this.sort = 'style';
    this.controls = '';
    this.label = '';
    this.coins = false;
    looks(this, { theme: 'auto' });
    reachAddress(this);
    keepStyles(this);
  }

  get #words(): ListWords {
    return this.#language.current ?? enList;
  }

  protected override render(): unknown {
    if (this.#language.isLoading) return this.hasUpdated ? noChange : html`<slot></slot>`;
    const { list, error, sentence, refresh, retry } = this.#references;
    const words = this.#words;
    return html`${list ? this.#renderList(list) : nothing}
      ${list?.mistaken ? html`<p part="notice">${words.badReferences(list.mistaken)}</p>` : nothing}
      ${
        error
          ? html`<p part="notice" role="status">
              ${sentence} <button part="button" type="button" @click=${retry}>${words.retry}</button>
            </p>`
          : nothing
      } <slot ?hidden=${Boolean(list)} @slotchange=${refresh}></slot>`;
  }

  protected override updated(): void {
    if (this.#language.isLoading) return;
    const { list } = this.#references;
    if (this.coins && !this.#hasCoins) void this.#writeCoins();
    if (!list) {
      this.#drawn = [];
      return;
    }
    // Else they have come with the references.
    if (this.controls && !this.#tools) void this.#load().then(this.#references.refresh, () => {});
    if (this.#settles) return;
    this.#settles = true;
    look(releaseSpace(this, () => this.#internals?.states?.add('settled')));
  }

  #renderList(list: ShownList): unknown {
    const words = this.#words;
    const view = viewOf(words, 2, languageOf(this) || words.language);
    const { entries, numbered, isCited } = list;
    const isLabelled = !isCited && entries.some(({ runs }) => runs[0]?.display === 'left-margin');
    const item = (entry: ListEntry, i: number) =>
      html`<li id="ref-${i + 1}" part="reference" tabindex="-1">
        <div part="entry">
          ${this.#renderEntry(entry, i, list, view)} ${this.#tools?.renderCopy(list, i, view.wordsLang)}
        </div>
      </li>`;
    const controls = this.#tools?.renderControls(list, view.wordsLang);
    // An emptied root has nothing that is drawn (hostile-hosts.md, case 16).
    const before = this.renderRoot.querySelector('ol') ? this.#drawn : [];
    this.#drawn = [list, words, view.wordsLang, this.#tools?.copyState];
    const isDrawn = this.#drawn.every((it, i) => it === before[i]);
    // list-style: none takes the role away in Safari.
    return html`<section part="sources" role="doc-bibliography" aria-label=${this.label || words.sources}>
      ${controls}
      <ol
        part="references ${numbered ? '' : 'unnumbered'} ${isLabelled ? 'labelled' : ''}"
        role=${numbered ? nothing : 'list'}
        data-digits=${String(entries.length).length}
      >
        ${isDrawn ? noChange : entries.map(item)}
      </ol>
    </section>`;
  }

  #renderEntry(entry: ListEntry, i: number, { items, isCited }: ShownList, view: ListView): unknown {
    const { words } = view;
    const { id, places = [], title = items.find((item) => item.id === id)?.title } = entry;
    const nameOf = (text: string) => (title && title !== text ? words.linkTo(text, title) : undefined);
    return [
      reference(entry, i + 1, view, { labels: !isCited, nameOf }),
      places.map(({ kind, url }) => {
        const place = words.places[kind];
        // The space is no part of the template, whose own at its ends the build takes away.
        return [
          ' ',
          html`<a part="link place" href=${url} aria-label=${nameOf(place) ?? nothing}>${place}</a>`,
        ];
      }),
    ];
  }

  async #writeCoins(): Promise<void> {
    this.#hasCoins = true;
    try {
      const { CoinsController } = await import('../../controllers/coins-controller.js');
      new CoinsController(this, () => (this.coins && this.#references.list?.items) || []);
      this.requestUpdate();
    } catch {
      // Without them the list is what it was.
    }
  }

  async #load() {
    const chunk = await import('./own-references.js');
    this.#tools ??= new chunk.ListTools(this, html, () => this.#language.current);
    return chunk;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'citation-list': CitationList;
  }
}
