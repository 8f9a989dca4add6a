import { readByline } from '../../../sources/html/byline.js';
import { takeStatements } from '../../../sources/html/statements.js';
import type { Notes } from '../report.js';
import { textNode, type Unit } from './units.js';

export interface Heading {
  depth: number;
  /** With the number that stands before it. */
  text: string;
}

const MAX_LENGTH = 90;
const MAX_WORDS = 14;

/** Short lines without a full stop that text follows. Three and more in a row are as likely a list without bullets. */
export function headingsOf(units: readonly Unit[], notes: Notes): Map<number, Heading> {
  const depths = new Map<number, number>();
  for (let i = 0; i < units.length; i++) {
    let end = i;
    while (end < units.length && looksLikeHeading(units, end)) end++;
    if (end === i) continue;
    const count = end - i;
    const chain = units.slice(i, end);
    if (end < units.length && (count <= 2 || chain.every(({ isApart }) => isApart))) {
      for (let k = i; k < end; k++) depths.set(k, Math.min(2 + k - i, 6));
      if (count > 2) tell(chain.slice(0, -1), 'short lines above each other were taken for headings');
    } else if (chain.some(({ isUnderlined, marker }) => isUnderlined || marker)) {
      for (let k = i; k < end; k++) if (units[k]!.isUnderlined || units[k]!.marker) depths.set(k, 2);
    } else {
      tell(chain, 'a short line: a heading, or an item of a list? It was kept as a paragraph');
    }
    i = end - 1;
  }
  return withNumbers(units, depths, notes);

  function tell(chain: readonly Unit[], message: string): void {
    for (const { text, line } of chain) notes.doubt(message, text, line);
  }
}

function looksLikeHeading(units: readonly Unit[], i: number): boolean {
  const { text, marker, isUnderlined, isOneLine, cells } = units[i]!;
  if (marker && !isLoneNumber(units, i)) return false;
  if (isUnderlined) return true;
  return (
    isOneLine &&
    cells.length < 2 &&
    text.length <= MAX_LENGTH &&
    text.split(' ').length <= MAX_WORDS &&
    /^[“"'(¿¡]?[\p{Lu}\p{N}]/u.test(text) &&
    /\p{L}{2}/u.test(text) &&
    !/[.,;:!…][\])”"’'\d]*$/u.test(text) &&
    !/https?:|@|©/.test(text) &&
    readByline([textNode(text)]) === undefined &&
    !takeStatements(textNode(text), {})
  );
}

/** "1. Its cells differ" above a paragraph of its own, and not within a list. */
function isLoneNumber(units: readonly Unit[], i: number): boolean {
  const next = units[i + 1];
  return (
    units[i]!.marker?.number !== undefined &&
    !units[i - 1]?.marker &&
    next !== undefined &&
    !next.marker &&
    next.indent <= units[i]!.indent &&
    next.text.length > Math.max(units[i]!.text.length, 30)
  );
}

/**
 * Numbered headings are sections where the first heading has a number, else parts of the section they stand in. "1."
 * before every one counts nothing: they are counted as they come.
 */
function withNumbers(
  units: readonly Unit[],
  depths: Map<number, number>,
  notes: Notes,
): Map<number, Heading> {
  const typed = [...depths.keys()].flatMap((i) => units[i]!.marker?.number ?? []);
  const areSame = typed.length > 1 && typed.every((number) => number === typed[0]);
  const [first] = depths.keys();
  const areSections = first !== undefined && units[first]!.marker !== undefined;
  const headings = new Map<number, Heading>();
  let count = 0;
  for (const [i, ofChain] of depths) {
    const { marker, text, line } = units[i]!;
    const isNumbered = marker?.number !== undefined;
    const number = isNumbered && areSame ? ++count : marker?.number;
    const unnumbered = areSections ? Math.min(ofChain + 1, 6) : ofChain;
    const depth = typed.length === 0 ? ofChain : isNumbered ? (areSections ? 2 : 3) : unnumbered;
    headings.set(i, { depth, text: isNumbered ? `${number}. ${text}` : text });
    if (areSame && isNumbered)
      notes.doubt(`every heading is numbered ${marker.number}: counted as ${number}`, text, line);
  }
  return headings;
}
