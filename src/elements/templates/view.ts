import { nothing } from 'lit';
import type { Article } from '../../article/article.js';
import { language } from '../../locales/en.js';

/** What every template is given beside the article. */
export interface View {
  /** Level of the title's heading, 1 to 6. What stands under it takes the next ones. */
  readonly level: number;
  /** `lang` for an interface text among the article's words, where the two differ. */
  readonly wordsLang: string | typeof nothing;
}

/** `heading-level` as it may come from an attribute: anything unknown is 2. */
export function viewOf(article: Article | undefined, level: number): View {
  const sameLanguage = !article || primary(article.inLanguage) === primary(language);
  return {
    level: level >= 1 && level <= 6 ? Math.floor(level) : 2,
    wordsLang: sameLanguage ? nothing : language,
  };
}

const primary = (language: string) => language.split('-')[0]!.toLowerCase();
