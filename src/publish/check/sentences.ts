import type { Article } from '../../article/article.js';
import { toText } from '../../article/text.js';
import { placesOf } from './places.js';

export interface Sentence {
  /** Of the paragraph that it stands in. */
  readonly path: string;
  readonly text: string;
}

/** A full stop after these ends no sentence. */
const ABBREVIATION = /(?:^|\s)(?:Dr|Drs|Mr|Mrs|Ms|Prof|St|vs|approx|e\.g|i\.e|cf|Fig|No|Jr|Sr)\.\s*$/i;

/**
 * The sentences of the running text, lists included; headings and tables have none. The end of a paragraph ends one too,
 * with or without a full stop.
 */
export function sentencesOf(article: Article): Sentence[] {
  const segmenter = new Intl.Segmenter(article.inLanguage, { granularity: 'sentence' });
  return placesOf(article, 'paragraph').flatMap(({ node, path }) => {
    const parts = Array.from(segmenter.segment(toText(node)), ({ segment }) => segment);
    return joined(parts)
      .map((text) => ({ path, text: text.trim().replace(/\s+/g, ' ') }))
      .filter(({ text }) => text);
  });
}

function joined(parts: readonly string[]): string[] {
  const sentences: string[] = [];
  for (const part of parts) {
    const before = sentences.at(-1);
    if (before && ABBREVIATION.test(before)) sentences.push(sentences.pop()! + part);
    else sentences.push(part);
  }
  return sentences;
}

/** How many words a text in any language has. */
export function countWords(text: string, language: string): number {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return [...segments].filter(({ isWordLike }) => isWordLike).length;
}
