import type { Display } from '../../article/article.js';
import type { Attributes } from './style.js';

/**
 * A piece of an entry while it is put together. What stands around it may still change how it is set, so it is mutable;
 * no two entries share one.
 */
export interface Piece {
  text: string;
  /** How the style sets it, by CSL's attributes: the innermost that says something holds. */
  set: Record<string, string>;
  /** Attributes that markup in the item's own text turns over: italics within italics are upright. */
  flips?: readonly string[];
  /** Punctuation of the style, which gives way to what it meets: an affix or a delimiter. */
  soft?: boolean;
  /** A quotation mark, `open` or `close`; which one is known when the entry is whole. */
  quote?: 'open' | 'close';
  /** Text whose case no style changes. */
  protected?: boolean;
  display?: Display;
  url?: string;
}

export const piece = (text: string, more?: Partial<Piece>): Piece => ({ text, set: {}, ...more });

/** Text of the style’s own, or none. */
export const soft = (text: string | undefined): Piece[] => (text ? [piece(text, { soft: true })] : []);

/** What was printed, with the delimiter between. */
export function join(parts: readonly Piece[][], delimiter: string | undefined): Piece[] {
  const joined: Piece[] = [];
  for (const part of parts) {
    if (part.length === 0) continue;
    if (joined.length > 0) joined.push(...soft(delimiter));
    for (const one of part) joined.push(one);
  }
  return joined;
}

/** The attributes that say how text is set. */
export const FORMATTING = ['font-style', 'font-variant', 'font-weight', 'text-decoration', 'vertical-align'];

/** Sets pieces as an element says, and puts its affixes around them, which stay as the text around is. */
export function dress(pieces: Piece[], attributes: Attributes): Piece[] {
  if (pieces.length === 0) return pieces;
  for (const name of FORMATTING) {
    const value = attributes[name];
    if (value) for (const { set } of pieces) set[name] ??= value;
  }
  const { prefix, suffix, quotes } = attributes;
  const quoted =
    quotes === 'true' ? [piece('', { quote: 'open' }), ...pieces, piece('', { quote: 'close' })] : pieces;
  const dressed = prefix || suffix ? [...soft(prefix), ...quoted, ...soft(suffix)] : quoted;
  if (attributes.display) place(dressed, attributes.display as Display);
  return dressed;
}

/** Makes a block of pieces. The outermost block holds: CSL has no blocks in blocks. */
export function place(pieces: readonly Piece[], display: Display): void {
  for (const one of pieces) one.display = display;
}
