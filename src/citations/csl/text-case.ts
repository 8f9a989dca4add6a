import { withoutEnd } from '../../article/without-end.js';
import type { Piece } from './piece.js';

/**
 * Words that headline style leaves in lower case: CSL 1.0.2, appendix “Title Case”, as single words.
 */
const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a about above across afore after against along alongside amid amidst among amongst an and anenst apropos apud ' +
    'around as aside astride at athwart atop barring before behind below beneath beside besides between beyond but by ' +
    'c ca circa de despite down during et except for forenenst from given in inside into lest like modulo n near next ' +
    'nor notwithstanding of off on onto or out over per plus pro qua sans since so than the through throughout thru ' +
    'thruout till to toward towards under underneath until unto up upon v v. van versus via von vs. with within ' +
    'without yet'
  ).split(' '),
);

const WORD = /[^\s\-–—/]+/g;

/** Changes the case of pieces as `text-case` says. Titles are in headline style in English only. */
export function changeCase(pieces: readonly Piece[], textCase: string | undefined, inEnglish: boolean): void {
  const change = textCase && CASES[textCase];
  if (change && (inEnglish || textCase !== 'title')) change(pieces);
}

const CASES: Readonly<Record<string, (pieces: readonly Piece[]) => void>> = {
  uppercase: (pieces) => eachText(pieces, (text) => text.toUpperCase()),
  lowercase: (pieces) => eachText(pieces, (text) => text.toLowerCase()),
  'capitalize-first': (pieces) => eachWord(pieces, (word, i) => (i === 0 ? capitalize(word) : word)),
  'capitalize-all': (pieces) => eachText(pieces, (text) => text.replace(WORD, capitalize)),
  sentence: (pieces) => eachWord(pieces, (word, i) => (i === 0 ? capitalize(word) : word.toLowerCase())),
  title: headline,
};

function eachText(pieces: readonly Piece[], change: (text: string) => string): void {
  for (const one of pieces) if (!one.protected && !one.quote) one.text = change(one.text);
}

/** A protected word counts as one. */
function eachWord(pieces: readonly Piece[], change: (word: string, i: number) => string): void {
  let i = 0;
  for (const one of pieces) {
    if (one.quote) continue;
    if (one.protected) i++;
    else one.text = one.text.replace(/[^\s]+/g, (word) => change(word, i++));
  }
}

function headline(pieces: readonly Piece[]): void {
  const words = pieces.flatMap((one) => (one.protected || one.quote ? [] : [...one.text.matchAll(WORD)]));
  let i = 0;
  /** Whether a title begins here: the whole one, or another after a colon. */
  let first = true;
  for (const one of pieces) {
    if (one.quote) continue;
    if (one.protected) {
      first = false;
      continue;
    }
    one.text = one.text.replace(WORD, (word, at: number, text: string) => {
      const last = ++i === words.length;
      const unmarked = withoutEnd(word, ',;:.!?)]');
      const bare = word === `${unmarked}.` ? word : unmarked;
      const beginsCompound = text[at + word.length] === '-' && text[at - 1] !== '-';
      const isStop = STOP_WORDS.has(bare.toLowerCase()) && !first && !last && !beginsCompound;
      const isLetter = bare.length === 1 && !first && !/^-[^\s-]{2}/.test(text.slice(at + word.length));
      first = /[:?!]$/.test(word);
      return isStop || isLetter ? word : capitalize(word);
    });
  }
}

/**
 * With a capital letter in front, unless there is one in the word already (“iPhone”) it is elided
 * (“d’Avignon”) or a symbol (“α”).
 */
function capitalize(word: string): string {
  if (/\p{Lu}|^d['’]|^\p{Script=Greek}$/u.test(word)) return word;
  return word.replace(
    /^([^\p{L}\p{N}]*)(\p{Ll})/u,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}
