import { ContextConsumer } from '@lit/context';
import { html, LitElement, nothing, type PropertyDeclarations } from 'lit';
import type { CslItem } from '../../article/article.js';
import { numberReferences, type NumberedReference } from '../../citations/number-references.js';
import { articleContext } from '../../context/article-context.js';
import { awaitProviders } from '../../context/late-providers.js';
import { ReferencesController } from '../../controllers/references-controller.js';
import { en } from '../../locales/en.js';
import { host } from '../../theme/host.js';
import { prose } from '../../theme/prose.js';
import { tokens } from '../../theme/tokens.js';
import { referenceList } from '../templates/citations.js';
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
    citationStyle: { attribute: 'citation-style' },
    theme: { reflect: true },
  };

  /** CSL-JSON items. */
  declare references: CslItem[] | undefined;
  /** The id of an explainer in the same document or shadow root, whose references to list. */
  declare for: string;
  /** How references are written. Only `ama`, the default, is known so far. */
  declare citationStyle: string;
  /** `auto` (default: the `color-scheme` of the page), `light` or `dark`. */
  declare theme: 'auto' | 'light' | 'dark';

  readonly #references: ReferencesController = new ReferencesController(this, () => ({
    references: this.references,
    for: this.for,
  }));

  readonly #context = new ContextConsumer(this, { context: articleContext, subscribe: true });

  constructor() {
    super();
    this.for = '';
    this.citationStyle = 'ama';
    this.theme = 'auto';
  }

  override connectedCallback(): void {
    awaitProviders();
    super.connectedCallback();
  }

  protected override render(): unknown {
    const { problems, refresh } = this.#references;
    const view = viewOf(undefined, 2, en);
    const references = this.#numbered();
    return html`${problems.length > 0
        ? html`<p part="notice" role="status">${view.words.badReferences(problems.length)}</p>`
        : nothing}
      ${references.length > 0
        ? html`<section part="sources" role="doc-bibliography" aria-label=${view.words.sources}>
            ${referenceList(references, view)}
          </section>`
        : nothing}
      <slot ?hidden=${references.length > 0} @slotchange=${refresh}></slot>`;
  }

  #numbered(): readonly NumberedReference[] {
    const { references, article = this.#context.value } = this.#references;
    if (references) return numberReferences({ body: { type: 'root', children: [] }, references: [...references] });
    return article && article.status !== 'withdrawn' ? numberReferences(article) : [];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'citation-list': CitationList;
  }
}
