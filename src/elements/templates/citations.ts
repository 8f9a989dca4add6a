import { html } from 'lit';
import type { Entry, Run } from '../../article/article.js';
import { linked } from './linked.js';
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

/** The number of citations is the document's word, and nobody follows the hundredth link back. */
const MAX_BACKLINKS = 99;

export function referenceList(bibliography: readonly Entry[], view: View): unknown {
  return html`<ol part="references">
    ${bibliography.map(
      ({ runs, citations = 0 }, i) =>
        html`<li id="ref-${i + 1}" part="reference" tabindex="-1">
          ${runs.map(run)}${Array.from({ length: Math.min(citations, MAX_BACKLINKS) }, (_, k) => backLink(i + 1, k + 1, citations, view))}
        </li>`,
    )}
  </ol>`;
}

const run = ({ text, formats, url }: Run) =>
  linked(formats?.[0] === 'italic' ? html`<i>${text}</i>` : text, url);

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

/** A fragment reaches no id inside a shadow root, so the link goes there itself. */
function followInside(event: Event): void {
  const link = event.currentTarget as HTMLAnchorElement;
  follow(link, [link.getRootNode() as ShadowRoot], event);
}

/** Goes where a link leads in one of these roots, opening what is folded; else leaves the link to others. */
export function follow(link: HTMLAnchorElement, roots: readonly ShadowRoot[], event: Event): void {
  const target = roots.map((root) => root.getElementById(link.hash.slice(1))).find(Boolean);
  if (!target) return;
  event.preventDefault();
  target.closest('details')?.setAttribute('open', '');
  target.focus();
}
