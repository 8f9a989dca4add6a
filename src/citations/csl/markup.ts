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
  /<\/?(?:i|b|sup|sub|sc)>|<span (?:class="no(?:case|decor)"|style="font-variant: ?small-caps;")>|<\/span>|["'“”‘’]|[⁰¹²³⁴-⁹]+/g;

/** What may stand before an opening quotation mark, and after a closing one. */
const BEFORE = /[\s([{\-–—/:"'“‘«]$|^$/;
const AFTER = /^[\s)\]}\-–—/:"'”’».,;!?]|^$/;
const GAP_BEFORE = /[\s([{]$/;

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The text of an item as pieces: its markup, and straight quotation marks as those of the language. */
export function piecesOf(given: string): Piece[] {
  // The space that French has before these marks is one at which no line breaks.
  const text = given.replace(/ (?=[;:!?»])|(?<=«) /g, '\u202f');
  if (!/["'<“‘⁰¹²³⁴-⁹]/.test(text)) return [piece(text)];
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
    } else if (SUPERSCRIPTS.includes(token[0][0]!)) {
      flush();
      const digits = Array.from(token[0], (digit) => SUPERSCRIPTS.indexOf(digit)).join('');
      pieces.push(setBy(piece(digits), [...open, 'sup']));
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
    if (TAGS[token]) open.push(i);
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
    const before = text.slice(0, token.index).replace(/<[^<>]*>$/, '');
    const after = text.slice(token.index! + mark.length).replace(/^<[^<>]*>/, '');
    const partner = open.findLastIndex((o) => (CLOSING[o.mark] ?? o.mark) === mark);
    if (partner >= 0 && AFTER.test(after) && !GAP_BEFORE.test(before)) {
      quotes.set(open[partner]!.i, 'open').set(i, 'close');
      open.length = partner;
    } else if (BEFORE.test(before) && !/[”’]/.test(mark)) {
      open.push({ i, mark });
    }
  });
  return quotes;
}

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '‘': '’' };
