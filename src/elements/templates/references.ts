import { html } from 'lit';
import type { Entry } from '../../article/article.js';
import { runs, type RunOptions } from './runs.js';
import type { Words } from '../../locales/words.js';
import type { View } from './view.js';

type ReferenceView = View<Pick<Words, 'backToText'>>;

/** The number of citations is the document's word, and nobody follows the hundredth link back. */
const MAX_BACKLINKS = 99;

export function referenceList(bibliography: readonly Entry[], view: ReferenceView): unknown {
  return html`<ol part="references">
    ${bibliography.map(
      (entry, i) =>
        html`<li id="ref-${i + 1}" part="reference" tabindex="-1">${reference(entry, i + 1, view)}</li>`,
    )}
  </ol>`;
}

/** One reference with its links back to the text. */
export function reference(entry: Entry, number: number, view: ReferenceView, options?: RunOptions): unknown {
  const { citations = 0 } = entry;
  return [
    runs(entry.runs, options),
    [...Array(Math.min(citations, MAX_BACKLINKS)).keys()].map((k) =>
      backLink(`cite-${number}-${k + 1}`, k + 1, citations, view),
    ),
  ];
}

/** The way back to one of the places in the text. */
export function backLink(
  id: string,
  place: number,
  places: number,
  { words, wordsLang }: ReferenceView,
): unknown {
  const label = words.backToText(place, places);
  const link = html`<a part="backlink" role="doc-backlink" lang=${wordsLang} aria-label=${label} href="#${id}"
    >↩</a
  >`;
  return [' ', link];
}
