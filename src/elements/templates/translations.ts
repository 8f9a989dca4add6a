import { html } from 'lit';
import { safeAddress } from '../../article/address.js';
import type { Article } from '../../article/article.js';

/** The translations of an article, each by the name that its language has for itself. */
export const translations = ({ workTranslation = [] }: Article): unknown[] =>
  workTranslation.map(
    ({ inLanguage, url }) =>
      html`<a part="link" lang=${inLanguage} hreflang=${inLanguage} href=${safeAddress(url) ?? '#'}
        >${nameOf(inLanguage)}</a
      >`,
  );

function nameOf(language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(language)!;
  } catch {
    return language;
  }
}
