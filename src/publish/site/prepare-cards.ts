import type { Article } from '../../article/article.js';
import { loadFigures } from '../../figures/load-figure.js';
import { primary } from '../../locales/by-language.js';
import { wordsOfFigures } from '../../locales/figure-words.js';
import { interfaceWords } from '../../locales/words.js';

/** To be awaited before cards are drawn: each is drawn at once, with its figures, and in the words of its language. */
export async function prepareCards(articles: readonly Pick<Article, 'inLanguage'>[]): Promise<void> {
  await loadFigures();
  for (const language of new Set(articles.map(({ inLanguage }) => primary(inLanguage)))) {
    await interfaceWords.load(language);
    await wordsOfFigures.load(language);
  }
}
