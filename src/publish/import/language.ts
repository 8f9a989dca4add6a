import type { Article } from '../../article/article.js';
import { toText } from '../../article/text.js';
import type { Notes } from './report.js';

const COMMON = /^(?:the|and|of|to|a|an|in|is|that|it|for|are|as|by|this|your|or|with|not|on|from|they|can)$/;
const MIN_WORDS = 30;
/** Of English prose a third and more are such words; of other languages hardly any. */
const MIN_SHARE = 0.1;

/** A source that does not say its language is taken to be English, and so are pages that say it of every text. */
export function doubtLanguage({ inLanguage, body }: Article, notes: Notes): void {
  if (!/^en\b/i.test(inLanguage)) return;
  const words =
    toText(body)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const common = words.filter((word) => COMMON.test(word)).length;
  if (words.length < MIN_WORDS || common >= words.length * MIN_SHARE) return;
  notes.doubt(`it does not read like English: set inLanguage, which is ${inLanguage}`, '');
}
