import { html, nothing } from 'lit';
import type { Article } from '../../article/article.js';
import { linked } from './linked.js';
import type { View } from './view.js';

/**
 * The way to the page, as one quiet line. The last step is the page itself. On a card it is no landmark: the page that
 * the card stands on has a navigation of its own, and two cards would have two of one name.
 */
export function breadcrumb(
  { breadcrumb: steps = [], inLanguage }: Article,
  { words, wordsLang }: View,
  role: 'group' | 'navigation' = 'group',
): unknown {
  if (steps.length === 0) return nothing;
  return html`<div part="breadcrumb" role=${role} aria-label=${words.breadcrumb} lang=${wordsLang}>
    <ol lang=${inLanguage}>
      ${steps.map(({ name, url }, i) =>
        i === steps.length - 1
          ? html`<li aria-current="page">${name}</li>`
          : html`<li>${linked(name, url)}</li>`,
      )}
    </ol>
  </div>`;
}
