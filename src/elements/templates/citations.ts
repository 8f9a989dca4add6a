import { html } from 'lit';
import { safeAddress } from '../../article/address.js';
import type { Entry, Run } from '../../article/article.js';
import type { View } from './view.js';
import * as words from '../../locales/en.js';

/** Numbers the citations of a text while it is drawn. */
export class Citations {
  readonly #bibliography: readonly Entry[];
  readonly #seen = new Map<string, number>();

  constructor(bibliography: readonly Entry[]) {
    this.#bibliography = bibliography;
  }

  /** The number of the reference and how often it was cited so far; number 0 where there is no such reference. */
  next(id: string): { number: number; place: number } {
    const place = (this.#seen.get(id) ?? 0) + 1;
    this.#seen.set(id, place);
    return { number: this.#bibliography.findIndex((entry) => entry.id === id) + 1, place };
  }
}

export function citationLink(id: string, citations: Citations, { wordsLang }: View): unknown {
  const { number, place } = citations.next(id);
  if (!number) return html`<sup>[${id}]</sup>`;
  return html`<sup
    ><a
      id="cite-${number}-${place}"
      part="citation"
      role="doc-noteref"
      lang=${wordsLang}
      aria-label=${words.citation(number)}
      href="#ref-${number}"
      @click=${followInside}
      >${number}</a
    ></sup
  >`;
}

export function referenceList(bibliography: readonly Entry[], view: View): unknown {
  return html`<ol part="references">
    ${bibliography.map(
      ({ runs, citations = 0 }, i) =>
        html`<li id="ref-${i + 1}" part="reference" tabindex="-1">
          ${runs.map(run)}${Array.from({ length: citations }, (_, k) => backLink(i + 1, k + 1, citations, view))}
        </li>`,
    )}
  </ol>`;
}

function run({ text, format, url }: Run): unknown {
  const words = format === 'italic' ? html`<i>${text}</i>` : text;
  const address = safeAddress(url);
  return address ? html`<a part="link" href=${address}>${words}</a>` : words;
}

function backLink(number: number, place: number, places: number, { wordsLang }: View): unknown {
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
