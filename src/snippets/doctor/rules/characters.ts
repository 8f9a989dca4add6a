import * as words from '../../../locales/en-doctor.js';
import type { Rule } from '../finding.js';
import { BROKEN_VALUE, ESCAPED_TWICE, isShownAsText, QUOTES_ESCAPED, SMART_QUOTES } from '../repair.js';

const has = (text: string, pattern: RegExp) => text.search(pattern) >= 0;

/** What an editor for text does to characters. */
export const characterRules: readonly Rule[] = [
  {
    name: 'shown-as-text',
    kind: 'error',
    find: ({ pasted }) => (isShownAsText(pasted) ? words.shownAsText : undefined),
  },
  {
    name: 'escaped-twice',
    kind: 'error',
    find: ({ pasted }) =>
      !isShownAsText(pasted) && (has(pasted, ESCAPED_TWICE) || has(pasted, QUOTES_ESCAPED))
        ? words.escapedTwice
        : undefined,
  },
  {
    name: 'smart-quotes',
    kind: 'error',
    find: ({ pasted }) => (has(pasted, SMART_QUOTES) ? words.smartQuotes : undefined),
  },
  {
    name: 'broken-address',
    kind: 'error',
    find: ({ pasted }) => (has(pasted, BROKEN_VALUE) ? words.brokenAddress : undefined),
  },
];
