import { FORMATTING, piece, type Piece } from './piece.js';

/** CSL’s markup of rich text, and what each tag turns over. Anything else is text, and shown as such. */
const TAGS: Readonly<Record<string, readonly [end: string, attribute: string]>> = {
  '<i>': ['</i>', 'font-style'],
  '<b>': ['</b>', 'font-weight'],
  '<sup>': ['</sup>', 'sup'],
  '<sub>': ['</sub>', 'sub'],
  '<sc>': ['</sc>', 'font-variant'],
  '<span style="font-variant:small-caps;">': ['</span>', 'font-variant'],
  '<span style="font-variant: small-caps;">': ['</span>', 'font-variant'],
  '<span class="nocase">': ['</span>', 'nocase'],
  '<span class="nodecor">': ['</span>', 'nodecor'],
};
const TOKENS =
  /<\/?(?:i|b|sup|sub|sc)>|<span (?:class="no(?:case|decor)"|style="font-variant: ?small-caps;")>|<\/span>|["'“”‘’]|[⁰¹²³⁴-⁹ʳˢᴬ-ᵛⁿ]+/g;

/** What may stand before an opening quotation mark, and after a closing one. */
const BEFORE = /[\s([{\-–—/:"'“‘«]$|^$/;
const AFTER = /^[\s)\]}\-–—/:"'”’».,;!?]|^$/;
const GAP_BEFORE = /[\s([{]$/;

/** Raised digits and letters, such as those of “nᵒ” and “2ᵉ”: few fonts have them all, and some readers spell them out. */
const RAISED = /[⁰¹²³⁴-⁹ʳˢᴬ-ᵛⁿ]/;

/** The text of an item as pieces: its markup, and straight quotation marks as those of the language. */
export function piecesOf(given: string): Piece[] {
  // The space that French has before these marks is one at which no line breaks.
  const text = given.replace(/ (?=[;:!?»])/g, '\u202f').replace(/« /g, '«\u202f');
  if (!/["'<“‘]/.test(text) && !RAISED.test(text)) return [piece(text)];
  const tokens = [...text.matchAll(TOKENS)];
  const closing = matchTags(tokens);
  const quotes = matchQuotes(text, tokens);
  const pieces: Piece[] = [];
  const open: string[] = [];
  let from = 0;
  let pending = '';
  const flush = () => {
    if (pending) pieces.push(setBy(piece(pending), open));
    pending = '';
  };
  tokens.forEach((token, i) => {
    pending += text.slice(from, token.index);
    from = token.index + token[0].length;
    const tag = TAGS[token[0]];
    if (tag && closing.has(i)) {
      flush();
      open.push(tag[1]);
    } else if (closing.has(i)) {
      flush();
      open.pop();
    } else if (quotes.has(i)) {
      flush();
      // A typographic mark may stay as the author set it; a straight one is a place for the language’s.
      const mark = /["']/.test(token[0]) ? '' : token[0];
      pieces.push(setBy(piece(mark, { quote: quotes.get(i)! }), open));
    } else if (RAISED.test(token[0])) {
      flush();
      pieces.push(setBy(piece(token[0].normalize('NFKC')), [...open, 'sup']));
    } else {
      pending += token[0] === "'" ? '’' : token[0];
    }
  });
  pending += text.slice(from);
  flush();
  return pieces;
}

function setBy(one: Piece, open: readonly string[]): Piece {
  const flips: string[] = [];
  for (const attribute of open) {
    if (attribute === 'nocase') one.protected = true;
    else if (attribute === 'nodecor') {
      one.protected = true;
      for (const name of FORMATTING) one.set[name] = 'normal';
    } else if (attribute === 'sup' || attribute === 'sub') {
      one.set['vertical-align'] = attribute;
      one.protected = true;
    } else flips.push(attribute);
  }
  if (flips.length > 0) one.flips = flips;
  return one;
}

/** The tokens that are tags with a partner. A tag without one is text. */
function matchTags(tokens: readonly RegExpMatchArray[]): ReadonlySet<number> {
  const matched = new Set<number>();
  const open: number[] = [];
  tokens.forEach(([token], i) => {
    if (TAGS[token]) push(open, i);
    else if (token.startsWith('</')) {
      const partner = open.findLastIndex((o) => TAGS[tokens[o]![0]]![0] === token);
      if (partner < 0) return;
      matched.add(open[partner]!).add(i);
      open.length = partner;
    }
  });
  return matched;
}

/** The tokens that are quotation marks in pairs, and which of a pair they are. */
function matchQuotes(text: string, tokens: readonly RegExpMatchArray[]): Map<number, 'open' | 'close'> {
  const quotes = new Map<number, 'open' | 'close'>();
  const open: { i: number; mark: string }[] = [];
  tokens.forEach((token, i) => {
    const mark = token[0];
    if (!/["'“”‘’]/.test(mark)) return;
    const before = besides(text, tokens, i, -1);
    const after = besides(text, tokens, i, 1);
    const partner = open.findLastIndex((o) => (CLOSING[o.mark] ?? o.mark) === mark);
    if (partner >= 0 && AFTER.test(after) && !GAP_BEFORE.test(before)) {
      quotes.set(open[partner]!.i, 'open').set(i, 'close');
      open.length = partner;
    } else if (BEFORE.test(before) && !/[”’]/.test(mark)) {
      push(open, { i, mark });
    }
  });
  return quotes;
}

/** Text nests a few deep. Of what nests deeper, the outermost is no markup, so that no text takes long to read. */
const MAX_NESTING = 20;

function push<T>(open: T[], one: T): void {
  if (open.length === MAX_NESTING) open.shift();
  open.push(one);
}

/** The character before a token or after it, the tag between not counted. */
function besides(text: string, tokens: readonly RegExpMatchArray[], i: number, step: 1 | -1): string {
  const endOf = (token: RegExpMatchArray) => token.index! + token[0].length;
  const at = (token: RegExpMatchArray) => (step > 0 ? endOf(token) : token.index! - 1);
  const next = tokens[i + step];
  const isTag =
    next?.[0].startsWith('<') &&
    (step > 0 ? next.index === endOf(tokens[i]!) : endOf(next) === tokens[i]!.index);
  return text.charAt(at(isTag ? next! : tokens[i]!));
}

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '‘': '’' };
