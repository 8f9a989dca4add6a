import { html, nothing } from 'lit';
import type { Article } from '../../article/article.js';
import { linked } from './linked.js';
import type { View } from './view.js';
import * as words from '../../locales/en.js';

/** The way to the page, as one quiet line. The last step is the page itself. */
export function breadcrumb({ breadcrumb: steps = [] }: Article, { wordsLang }: View): unknown {
  if (steps.length === 0) return nothing;
  return html`<nav part="breadcrumb" aria-label=${words.breadcrumb} lang=${wordsLang}>
    <ol>
      ${steps.map(({ name, url }, i) =>
        i === steps.length - 1
          ? html`<li aria-current="page">${name}</li>`
          : html`<li>${linked(name, url)}</li>`,
      )}
    </ol>
  </nav>`;
}
