import { html } from 'lit';
import type { Entry, Run } from '../../article/article.js';
import { followInside } from './follow.js';
import { linked } from './linked.js';
import type { View } from './view.js';
import * as words from '../../locales/en.js';

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
