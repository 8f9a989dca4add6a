import { html } from 'lit';
import type { Entry } from '../../article/article.js';
import { followInside } from './follow.js';
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
