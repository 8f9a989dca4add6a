import type { Article } from '../../../article/article.js';
import { toText } from '../../../article/text.js';
import type { Remark } from '../finding.js';
import { placesOf } from '../places.js';
import { countWords, sentencesOf } from '../sentences.js';

const MAX_SENTENCE = 25;
const MAX_PARAGRAPH = 150;
const MAX_QUOTES = 5;

/** Sentences that a tired reader loses the beginning of. The measure is one for English. */
export function checkSentences(article: Article): Remark[] {
  if (!/^en\b/i.test(article.inLanguage)) return [];
  const long = sentencesOf(article)
    .map((sentence) => ({ ...sentence, words: countWords(sentence.text, article.inLanguage) }))
    .filter(({ words }) => words > MAX_SENTENCE)
    .sort((a, b) => b.words - a.words);
  if (long.length === 0) return [];
  const which = long.length === 1 ? 'a sentence has' : `${long.length} sentences have`;
  return [
    {
      path: long[0]!.path,
      message: `${which} more than ${MAX_SENTENCE} words: make two of one`,
      quotes: long
        .slice(0, MAX_QUOTES)
        .map(({ path, text, words }) => ({ path, text, measure: `${words} words` })),
    },
  ];
}

export function checkParagraphs(article: Article): Remark[] {
  return placesOf(article, 'paragraph').flatMap(({ node, path }) => {
    const words = countWords(toText(node), article.inLanguage);
    if (words <= MAX_PARAGRAPH) return [];
    return [{ path, message: `the paragraph has ${words} words: break it up, to ${MAX_PARAGRAPH} at most` }];
  });
}
