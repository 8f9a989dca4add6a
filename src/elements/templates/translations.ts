import { html } from 'lit';
import { safeAddress } from '../../article/address.js';
import type { ShippedTranslation, Translation } from '../../article/article.js';

type Named = Translation & Partial<ShippedTranslation>;

/** The translations of an article, each by the name that its language has for itself. */
export const translations = ({ workTranslation = [] }: { workTranslation?: Named[] }): unknown[] =>
  workTranslation.map(
    ({ inLanguage, url, name = nameOf(inLanguage) }) =>
      html`<a part="link" lang=${inLanguage} hreflang=${inLanguage} href=${safeAddress(url) ?? '#'}
        >${name}</a
      >`,
  );

function nameOf(language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(language)!;
  } catch {
    return language;
  }
}
