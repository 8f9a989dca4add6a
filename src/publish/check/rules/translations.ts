import type { Article } from '../../../article/article.js';
import type { Remark } from '../finding.js';

/** Translations that a card would offer in vain: to no language, to its own, to one twice, or nowhere. */
export function checkTranslations({ inLanguage, workTranslation = [] }: Article): Remark[] {
  const languages = workTranslation.map((it) => canonical(it.inLanguage));
  return workTranslation.flatMap(({ inLanguage: tag, url }, i) => {
    const path = `workTranslation[${i}]`;
    const language = languages[i];
    const first = languages.indexOf(language);
    const remarks: Remark[] = [];
    if (!language) {
      const message = `"${tag}" is no language: write a tag such as "es" or "pt-BR"`;
      remarks.push({ path: `${path}.inLanguage`, message });
    } else if (language === canonical(inLanguage)) {
      const message = `is in "${tag}", the language of the document itself: name another, or take it out`;
      remarks.push({ path: `${path}.inLanguage`, message });
    } else if (first < i) {
      const message = `workTranslation[${first}] is in "${tag}" too: keep one`;
      remarks.push({ path: `${path}.inLanguage`, message });
    }
    if (!isWebAddress(url)) {
      const message = `"${url}" is no web page: write an address with https:, or one relative to the document`;
      remarks.push({ path: `${path}.url`, message });
    }
    return remarks;
  });
}

/** The tag as BCP 47 would have it; nothing for what is none. */
function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** Also relative to a document, whose own address is not known here. */
function isWebAddress(url: string): boolean {
  const base = 'https://example.org/';
  return url.trim() !== '' && URL.canParse(url, base) && /^https?:$/.test(new URL(url, base).protocol);
}
