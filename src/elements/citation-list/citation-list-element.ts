import { html, LitElement, nothing, type PropertyDeclarations } from 'lit';
import type { CslItem, Entry } from '../../article/article.js';
import { DEFAULT_STYLE, loadLocale, loadStyle } from '../../citations/styles.js';
import { ReferencesController } from '../../controllers/references-controller.js';
import * as words from '../../locales/en.js';
import { host } from '../../theme/host.js';
import { prose } from '../../theme/prose.js';
import { tokens } from '../../theme/tokens.js';
import { referenceList } from '../templates/references.js';
import { viewOf } from '../templates/view.js';

/**
 * A numbered list of references in AMA style, with DOI and PubMed links. The references come from the `references`
 * property, else from CSL-JSON in a child script, else from the explainer that `for` names, else from the explainer or
 * `<article-provider>` that the list stands in.
 *
 * Use it for the references of any page. An explainer draws its own; it needs no list beside it.
 *
 * Keyboard: each source takes focus when a citation leads to it, and leads back.
 *
 * @tag citation-list
 * @summary A reference list, on its own or of an explainer.
 * @slot - What is readable until there are references: a list, or CSL-JSON in
 *   `<script type="application/vnd.citationstyles.csl+json">`.
 * @csspart sources - The section
 * @csspart references - The `<ol>`
 * @csspart reference - One source
 * @csspart link - A link to a source
 * @csspart backlink - A link back to the text
 */
export class CitationList extends LitElement {
  static override styles = [tokens, host, prose];
  static override properties: PropertyDeclarations = {
    references: { attribute: false },
    for: {},
    theme: { reflect: true },
  };

  /** CSL-JSON items. */
  declare references: CslItem[] | undefined;
  /** The id of an explainer in the same document or shadow root, whose references to list. */
  declare for: string;
  /** `auto` (default: the `color-scheme` of the page), `light` or `dark`. */
  declare theme: 'auto' | 'light' | 'dark';

  readonly #references: ReferencesController = new ReferencesController(this, () => ({
    references: this.references,
    for: this.for,
  }));

  #formatted: { references?: readonly CslItem[]; entries: readonly Entry[] } = { entries: [] };

  constructor() {
    super();
    this.for = '';
    this.theme = 'auto';
  }

  protected override render(): unknown {
    const { problems, refresh } = this.#references;
    const view = viewOf(undefined, 2);
    const references = this.#entries();
    return html`${
        problems.length > 0 ? html`<p part="notice" role="status">${words.badReferences}</p>` : nothing
      }
      ${
        references.length > 0
          ? html`<section part="sources" role="doc-bibliography" aria-label=${words.sources}>
              ${referenceList(references, view)}
            </section>`
          : nothing
      } <slot ?hidden=${references.length > 0} @slotchange=${refresh}></slot>`;
  }

  #entries(): readonly Entry[] {
    const { references, article } = this.#references;
    if (article && !references) return article.status === 'withdrawn' ? [] : (article.bibliography ?? []);
    if (references !== this.#formatted.references) void this.#format(references ?? []);
    return this.#formatted.entries;
  }

  async #format(references: readonly CslItem[]): Promise<void> {
    this.#formatted = { references, entries: [] };
    const [{ entriesOf }, style, locale] = await Promise.all([
      import('../../citations/bibliography.js'),
      loadStyle(DEFAULT_STYLE),
      loadLocale('en-US'),
    ]);
    if (this.#formatted.references !== references) return;
    this.#formatted = { references, entries: entriesOf(references, style, locale) };
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'citation-list': CitationList;
  }
}
