import type { Line } from './lines.js';

/** How a text is broken into lines. */
export interface Wrapping {
  /** The width at which lines were broken; undefined where each paragraph is one line. */
  width?: number | undefined;
  /** Blank lines also stand between the lines of a paragraph. */
  isDoubleSpaced: boolean;
}

/** Of the places where one line follows another, this share has to go on in the middle of a sentence. */
const SHARE = 0.25;
const MIN_PLACES = 3;
const MAX_WIDTH = 200;

export function wrappingOf(lines: readonly Line[]): Wrapping {
  const single = widthOf(lines, 0);
  if (single) return { width: single, isDoubleSpaced: false };
  const double = widthOf(lines, 1);
  return { width: double, isDoubleSpaced: double !== undefined };
}

function widthOf(lines: readonly Line[], blanks: number): number | undefined {
  let places = 0;
  const widths: number[] = [];
  let before: Line | undefined;
  let gap = 0;
  for (const line of lines) {
    if (!line.text) {
      gap++;
      continue;
    }
    if (before && gap === blanks) {
      places++;
      if (goesOn(before.text, line.text)) widths.push(widthOfLine(before));
    }
    before = line;
    gap = 0;
  }
  if (widths.length < MIN_PLACES || widths.length < places * SHARE) return undefined;
  const width = widths.sort((a, b) => a - b)[Math.floor(widths.length * 0.9)]!;
  return width <= MAX_WIDTH ? width : undefined;
}

export function widthOfLine({ indent, text }: Line): number {
  return indent + text.length;
}

/** The second begins in the middle of a sentence that the first did not end. */
export function goesOn(first: string, second: string): boolean {
  return /^[\p{Ll},;)]/u.test(second) && !endsSentence(first);
}

export function endsSentence(text: string): boolean {
  return /[.!?…:][\])”"’'\d¹²³⁰⁴-⁹]*$/u.test(text);
}

/** The line was broken because its next word had no room. */
export function isFull(line: Line, next: Line, width: number | undefined): boolean {
  if (width === undefined) return false;
  const [word = ''] = next.text.split(' ', 1);
  return widthOfLine(line) + 1 + word.length > width;
}
