import { html } from 'lit';
import { safeAddress } from '../../article/address.js';
import type { Article } from '../../article/article.js';

/** The translations of an article, each by the name that its language has for itself: a link, or a button without one. */
export const translations = ({ inLanguage: own, workTranslation = [] }: Article): unknown[] =>
  workTranslation.map(
    ({ inLanguage, url }) =>
      inLanguage !== own &&
      (safeAddress(url)
        ? html`<a part="link translation" lang=${inLanguage} hreflang=${inLanguage} href=${url}
            >${nameOf(inLanguage)}</a
          >`
        : html`<button part="link translation" type="button" lang=${inLanguage}>
            ${nameOf(inLanguage)}
          </button>`),
  );

function nameOf(language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(language)!;
  } catch {
    return language;
  }
}
