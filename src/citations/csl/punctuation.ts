import type { Piece } from './piece.js';

/**
 * What two marks become where they meet: the style’s full stop is not needed after a question mark. Pairs that are not
 * listed stand side by side, but for a mark that meets itself.
 */
const MEETINGS: Readonly<Record<string, string>> = {
  ';.': ';',
  ';:': ';',
  ';!': '!',
  ';?': '?',
  ':.': ':',
  ':!': '!',
  ':?': '?',
  '!.': '!',
  '!:': '!',
  '?.': '?',
  '?:': '?',
};

/** Marks that go inside closing quotation marks where a language sets them there. */
const GOES_INSIDE = /^[.,?!]/;
/** Marks of the text that come out of them where it does not. */
const COMES_OUT = /[,;]$/;

/** Settles what happens where pieces meet. Changes the pieces. */
export function settlePunctuation(pieces: readonly Piece[], inQuote: boolean): void {
  for (let i = 1; i < pieces.length; i++) {
    const right = pieces[i]!;
    if (!right.soft || !right.text) continue;
    let left = i - 1;
    // Nothing printed stands between a mark and the text before it, be it empty or a quotation mark.
    while (left >= 0 && !pieces[left]!.quote && !pieces[left]!.text) left--;
    const before = pieces[left];
    if (!before) continue;
    if (before.quote === 'close') meetQuote(pieces, left, right, inQuote);
    else meet(before, right);
  }
  for (let i = 1; i < pieces.length; i++) swallowStop(pieces[i - 1]!, pieces[i]!);
}

function meet(before: Piece, right: Piece): void {
  const mark = right.text[0]!;
  const last = before.text.at(-1)!;
  if (last === ' ' && mark === ' ') {
    if (before.soft) right.text = right.text.slice(1);
    return;
  }
  const result = last === mark && /[.,;:!?]/.test(mark) ? mark : MEETINGS[last + mark];
  if (!result) return;
  before.text = before.text.slice(0, -1) + result;
  right.text = right.text.slice(1);
}

/** A mark of the style after a closing quotation mark. */
function meetQuote(pieces: readonly Piece[], quote: number, right: Piece, inQuote: boolean): void {
  let inner = quote - 1;
  while (inner >= 0 && (pieces[inner]!.quote === 'close' || (!pieces[inner]!.text && !pieces[inner]!.quote)))
    inner--;
  const content = pieces[inner];
  if (!content || content.quote) return;
  const mark = right.text[0]!;
  if (inQuote) {
    if (!GOES_INSIDE.test(mark)) return;
    const moved = { ...right, text: mark };
    meet(content, moved);
    content.text += moved.text;
    right.text = right.text.slice(1);
  } else if (COMES_OUT.test(content.text)) {
    const moved = { ...content, text: content.text.slice(-1) };
    content.text = content.text.slice(0, -1);
    meet(moved, right);
    right.text = moved.text + right.text;
  } else if (absorbs(content.text.at(-1)!, mark)) {
    right.text = right.text.slice(1);
  }
}

/** Whether a mark is not needed after another: the style’s full stop after a title that asks, quotation mark or not. */
const absorbs = (last: string, mark: string): boolean => last === mark || MEETINGS[last + mark] === last;

/** A text that begins with a full stop, such as “.net”, needs none of the style’s before it. */
function swallowStop(left: Piece, right: Piece): void {
  if (left.soft && left.text.endsWith('.') && right.text.startsWith('.')) left.text = left.text.slice(0, -1);
}
