import { html, nothing } from 'lit';
import type { Entry } from '../../article/article.js';
import type { View } from './view.js';
import * as words from '../../locales/en.js';

/** Gives the number of a reference, 0 where there is no such one, and how often it was cited so far. */
export type Citations = (id: string) => { number: number; place: number };

/** Numbers the citations of a text while it is drawn. */
export function citationsOf(bibliography: readonly Entry[] = []): Citations {
  const places = new Map<string, number>();
  return (id) => {
    const place = (places.get(id) ?? 0) + 1;
    places.set(id, place);
    return { number: bibliography.findIndex((entry) => entry.id === id) + 1, place };
  };
}

/** A numbered link; the comma keeps "1" and "2" side by side from being read as "12". */
export function citationLink(
  id: string,
  isNext: boolean,
  citations: Citations,
  { wordsLang }: View,
): unknown {
  const { number, place } = citations(id);
  return html`<sup
    >${isNext ? ',' : nothing}${
      number
        ? html`<a
            id="cite-${number}-${place}"
            part="citation"
            role="doc-noteref"
            lang=${wordsLang}
            aria-label=${words.citation(number)}
            href="#ref-${number}"
            >${number}</a
          >`
        : `[${id}]`
    }</sup
  >`;
}
