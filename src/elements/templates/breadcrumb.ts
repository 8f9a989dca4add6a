import { html, nothing } from 'lit';
import { safeAddress } from '../../article/address.js';
import type { Article } from '../../article/article.js';
import type { View } from './view.js';
import * as words from '../../locales/en.js';

/** The way to the page, as one quiet line. The last step is the page itself. */
export function breadcrumb({ breadcrumb: steps = [] }: Article, { wordsLang }: View): unknown {
  if (steps.length === 0) return nothing;
  return html`<nav part="breadcrumb" aria-label=${words.breadcrumb} lang=${wordsLang}>
    <ol>
      ${steps.map(({ name, url }, i) => {
        const address = safeAddress(url);
        const isLast = i === steps.length - 1;
        return html`<li aria-current=${isLast ? 'page' : nothing}>
          ${address && !isLast ? html`<a part="link" href=${address}>${name}</a>` : name}
        </li>`;
      })}
    </ol>
  </nav>`;
}
