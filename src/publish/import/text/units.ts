import type { Node } from '../../../article/article.js';
import { readByline } from '../../../sources/html/byline.js';
import type { Line } from './lines.js';
import { markerOf, type Marker } from './marker.js';
import { endsSentence, goesOn, isFull, wrappingOf, type Wrapping } from './wrapping.js';

/** A paragraph, heading or item of a list: what belongs together of the lines. */
export interface Unit {
  text: string;
  /** Of its first line, from 1. */
  line: number;
  /** Columns before its first word or its marker. */
  indent: number;
  /** A blank line stands before. */
  isApart: boolean;
  isUnderlined: boolean;
  isOneLine: boolean;
  cells: string[];
  marker?: Marker | undefined;
}

export function textNode(value: string): Node {
  return { type: 'text', value };
}

/** Joins the lines that were broken, and parts those that were not. */
export function unitsOf(lines: readonly Line[]): Unit[] {
  const wrapping = wrappingOf(lines);
  const units: Unit[] = [];
  let before: Line | undefined;
  let blanks = 0;
  for (const line of lines) {
    if (!line.text) {
      blanks++;
      continue;
    }
    const isApart = blanks > (wrapping.isDoubleSpaced ? 1 : 0);
    const last = units.at(-1);
    const canJoin = last !== undefined && before !== undefined && !isApart;
    const marker = markerOf(
      line,
      canJoin && isFull(before!, line, wrapping.width) && !endsSentence(before!.text),
    );
    if (!marker && canJoin && continues(last, before!, line, wrapping)) {
      last.text += (before!.isBroken ? '' : ' ') + line.text;
      last.isOneLine = false;
      last.cells = [];
    } else {
      units.push({
        text: marker ? marker.text : line.text,
        line: line.number,
        indent: line.indent,
        isApart: isApart || units.length === 0,
        isUnderlined: line.isUnderlined,
        isOneLine: true,
        cells: marker ? [] : line.cells,
        marker,
      });
    }
    before = line;
    blanks = 0;
  }
  return units;
}

function continues(unit: Unit, before: Line, line: Line, { width }: Wrapping): boolean {
  if (before.isBroken) return true;
  if (before.isUnderlined || isStatementLine(line.text) || isStatementLine(before.text)) return false;
  if (unit.marker && line.indent <= unit.indent && !isFull(before, line, width) && width === undefined)
    return false;
  if (isFull(before, line, width)) return true;
  const isWithin = unit.marker !== undefined && line.indent > unit.indent;
  // Where nothing else is wrapped, a line that ends early is the end, such as an item without a bullet.
  if (goesOn(before.text, line.text)) return isWithin || width !== undefined || before.text.length >= 40;
  return isWithin && !endsSentence(before.text);
}

/** "Last Updated: …" and "© …" stand on lines of their own, whatever stands around them. */
function isStatementLine(text: string): boolean {
  return (
    /^(?:©|copyright ©)/i.test(text) || (/^\p{Lu}/u.test(text) && readByline([textNode(text)]) !== undefined)
  );
}
