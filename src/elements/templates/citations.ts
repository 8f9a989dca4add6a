import { html, nothing } from 'lit';
import type { Entry } from '../../article/article.js';
import type { View } from './view.js';

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

/**
 * Citations that stand side by side, in the order of their numbers, each a link of its own: of a range "1-3" a reader
 * could not reach the second. The comma keeps "1" and "2" from being read as "12".
 */
export function citationLinks(
  ids: readonly string[],
  citations: Citations,
  { words, wordsLang }: View,
): unknown {
  const cited = ids.map((id) => ({ id, ...citations(id) })).sort((a, b) => a.number - b.number);
  return html`<sup
    >${cited.map(({ id, number, place }, i) => [
      i ? ',' : nothing,
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
        : `[${id}]`,
    ])}</sup
  >`;
}
