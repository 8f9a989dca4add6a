import { html } from 'lit';
import type { CslItem } from '../../article/article.js';
import { formatReference } from '../../citations/format-reference.js';
import type { NumberedReference } from '../../citations/number-references.js';
import type { View } from './view.js';

/** The references of an article while its text is drawn: how often each was cited so far. */
export class Citations {
  readonly #numbers: ReadonlyMap<string, NumberedReference>;
  readonly #seen = new Map<string, number>();

  constructor(references: readonly NumberedReference[]) {
    this.#numbers = new Map(references.map((reference) => [reference.item.id, reference]));
  }

  /** The next place in the text that cites this id; undefined where the document has no such reference. */
  next(id: string): { number: number; place: number } | undefined {
    const reference = this.#numbers.get(id);
    if (!reference) return undefined;
    const place = (this.#seen.get(id) ?? 0) + 1;
    this.#seen.set(id, place);
    return { number: reference.number, place };
  }
}

export function citationLink(id: string, citations: Citations, { words, wordsLang }: View): unknown {
  const at = citations.next(id);
  if (!at) return html`<sup>[${id}]</sup>`;
  return html`<sup
    ><a
      id="cite-${at.number}-${at.place}"
      part="citation"
      role="doc-noteref"
      lang=${wordsLang}
      aria-label=${words.citation(at.number)}
      href="#ref-${at.number}"
      @click=${followInside}
      >${at.number}</a
    ></sup
  >`;
}

export function referenceList(references: readonly NumberedReference[], view: View): unknown {
  return html`<ol part="references">
    ${references.map(
      ({ item, number, citations }) =>
        html`<li id="ref-${number}" part="reference" tabindex="-1">
          ${reference(item)}${Array.from({ length: citations }, (_, i) => backLink(number, i + 1, citations, view))}
        </li>`,
    )}
  </ol>`;
}

function reference(item: CslItem): unknown {
  return formatReference(item).map(({ text, format, url }) => {
    const words = format === 'italic' ? html`<i>${text}</i>` : text;
    return url ? html`<a part="link" href=${url}>${words}</a>` : words;
  });
}

function backLink(number: number, place: number, places: number, { words, wordsLang }: View): unknown {
  const label = words.backToText(place, places);
  return html` <a
    part="backlink"
    role="doc-backlink"
    lang=${wordsLang}
    aria-label=${label}
    href="#cite-${number}-${place}"
    @click=${followInside}
    >↩</a
  >`;
}

/**
 * A fragment reaches no id inside a shadow root, so the link goes there itself: in its own root, or, where a page lays
 * the parts out one by one, in the shadow root of another part.
 */
function followInside(event: Event): void {
  const link = event.currentTarget as HTMLAnchorElement;
  const id = link.hash.slice(1);
  const own = link.getRootNode() as ShadowRoot;
  const parts = own.host.closest('article-provider')?.querySelectorAll('article-body, citation-list') ?? [];
  const roots = [own, ...Array.from(parts, (part) => part.shadowRoot)];
  const target = roots.map((root) => root?.getElementById(id)).find(Boolean);
  if (!target) return;
  event.preventDefault();
  target.closest('details')?.setAttribute('open', '');
  target.focus();
}
