import type { Root } from './article.js';
import { wordsOf } from './text.js';

/**
 * Words a minute that adults read of English non-fiction in silence: M. Brysbaert, "How many words do we read per
 * minute? A review and meta-analysis of reading rate", Journal of Memory and Language 109 (2019), 104047.
 */
const RATE = 238;

/**
 * Words between white space, and each character of Chinese and Japanese, which have none: of those, readers take about
 * as many a minute (S. Trauzettel-Klosinski, K. Dietz, "Standardized assessment of reading performance", Investigative
 * Ophthalmology & Visual Science 53 (2012), 5452-5461: 255 of Chinese).
 */
const WORD = /[\u3040-\u9fff]|[^\s\u3000-\u9fff]+/g;

/** How many minutes the text takes to read, rounded up; 0 where there is none. */
export const minutesOf = (body: Root): number =>
  Math.ceil((wordsOf(body, ' ').match(WORD) ?? []).length / RATE);
