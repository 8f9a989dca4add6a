import { nothing } from 'lit';
import type { en } from '../../locales/en.js';
import { primary } from '../../locales/by-language.js';

/** What every template is given beside the article. */
export interface View<Words = typeof en> {
  readonly words: Words;
  /** Level of the title's heading, 1 to 6. What stands under it takes the next ones. */
  readonly level: number;
  /** `lang` for an interface text among the article's words, where the two differ. */
  readonly wordsLang: string | typeof nothing;
}

/**
 * @param level `heading-level` as it may come from an attribute: anything unknown is 2
 * @param language of the article, if there is one
 */
export function viewOf<Words extends { readonly language: string }>(
  words: Words,
  level: number,
  language: string = words.language,
): View<Words> {
  return {
    words,
    level: level >= 1 && level <= 6 ? Math.floor(level) : 2,
    wordsLang: primary(language) === primary(words.language) ? nothing : words.language,
  };
}
