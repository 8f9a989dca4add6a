import readability from 'text-readability';
import type { Article } from '../../../article/article.js';
import type { Circumstances, Remark } from '../finding.js';
import { sentencesOf, type Sentence } from '../sentences.js';

/** The samples that the formula was made from had a hundred words; it says little of fewer. */
const MIN_WORDS = 100;
/** As in `text-readability`: what is shorter is a label, not a sentence. */
const MIN_SENTENCE = 3;
const MAX_QUOTES = 5;

interface Counts {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
}

/** Whether the text is harder than it should be, and which sentences make it so. */
export function checkReadingGrade(article: Article, { grade: wanted }: Circumstances): Remark[] {
  if (!/^en\b/i.test(article.inLanguage)) {
    const message = `the reading grade was not measured: its formula is for English, and this is "${article.inLanguage}"`;
    return [{ path: 'inLanguage', message, severity: 'advice' }];
  }
  const counted = sentencesOf(article).map((sentence) => ({ ...sentence, ...countsOf(sentence) }));
  const total = sum(counted);
  const grade = gradeOf(total);
  if (total.words < MIN_WORDS || grade <= wanted) return [];

  // What the text would gain without the sentence.
  const gains = counted
    .map((sentence) => ({ ...sentence, gain: grade - gradeOf(without(total, sentence)) }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain);
  return [
    {
      path: 'body',
      message: `reads at US grade ${grade.toFixed(1)}, above ${wanted}: shorten the sentences that raise it most, and use shorter words in them`,
      quotes: gains.slice(0, MAX_QUOTES).map(({ path, text, words, gain }) => ({
        path,
        text,
        measure: `${words} words, +${gain.toFixed(2)}`,
      })),
    },
  ];
}

/** The grade of the text of an article, or undefined where it says nothing: too short, or not English. */
export function readingGrade(article: Article): number | undefined {
  const total = sum(sentencesOf(article).map(countsOf));
  return /^en\b/i.test(article.inLanguage) && total.words >= MIN_WORDS ? gradeOf(total) : undefined;
}

/** Flesch and Kincaid's formula. The package's own rounds syllables a word to tenths, which is worth half a grade. */
function gradeOf({ words, sentences, syllables }: Counts): number {
  return 0.39 * (words / Math.max(sentences, 1)) + 11.8 * (syllables / Math.max(words, 1)) - 15.59;
}

function countsOf({ text }: Sentence): Counts {
  const words = readability.lexiconCount(text);
  return { words, sentences: words < MIN_SENTENCE ? 0 : 1, syllables: readability.syllableCount(text) };
}

const sum = (all: readonly Counts[]): Counts =>
  all.reduce(
    (total, { words, sentences, syllables }) => ({
      words: total.words + words,
      sentences: total.sentences + sentences,
      syllables: total.syllables + syllables,
    }),
    { words: 0, sentences: 0, syllables: 0 },
  );

const without = (total: Counts, one: Counts): Counts => ({
  words: total.words - one.words,
  sentences: total.sentences - one.sentences,
  syllables: total.syllables - one.syllables,
});
