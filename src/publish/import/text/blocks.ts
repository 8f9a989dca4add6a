import type { Node } from '../../../article/article.js';
import { readByline } from '../../../sources/html/byline.js';
import type { Piece } from '../piece.js';
import type { Notes } from '../report.js';
import { headingsOf } from './headings.js';
import { inline } from './inline.js';
import { listsAt } from './lists.js';
import { announcesSources, endOfSources, startOfUntitledSources } from './sources.js';
import { textNode, type Unit } from './units.js';

/** Headings, paragraphs, lists and tables, by what stands before and after each unit. */
export function blocksOf(units: readonly Unit[], notes: Notes): Piece[] {
  const pieces: Piece[] = [];
  const headings = headingsOf(units, notes);
  const isHeading = (i: number) => headings.has(i);
  const untitled = startOfUntitledSources(units);
  const add = (line: number, node: Node) => pieces.push({ line, node });

  for (let i = 0; i < units.length;) {
    const unit = units[i]!;
    const heading = headings.get(i);
    if (i === untitled) {
      notes.doubt('sources without a title above them, by the look of it', unit.text, unit.line);
      add(unit.line, { type: 'heading', depth: 2, children: [textNode('Sources')] });
    }
    if (heading) {
      add(unit.line, { type: 'heading', depth: heading.depth, children: [textNode(heading.text)] });
      i++;
    } else if (unit.marker) {
      const lists = listsAt(units, i, isHeading, notes);
      for (const piece of lists.pieces) pieces.push(piece);
      i = lists.end;
      continue;
    } else if (unit.cells.length > 1 && units[i + 1]?.cells.length === unit.cells.length) {
      const rows: Unit[] = [];
      while (units[i]?.cells.length === unit.cells.length) rows.push(units[i++]!);
      add(unit.line, tableOf(rows));
    } else {
      for (const text of apart(unit.text)) add(unit.line, { type: 'paragraph', children: inline(text) });
      i++;
    }
    if (!announcesSources(unit)) continue;
    const end = endOfSources(units, i, isHeading);
    if (end > i) pieces.push(sourceList(units.slice(i, end)));
    i = Math.max(i, end);
  }
  return pieces;
}

function sourceList(units: readonly Unit[]): Piece {
  const items = units.map(({ text, line }) => ({
    line,
    node: { type: 'listItem', children: [{ type: 'paragraph', children: inline(text) }] } satisfies Node,
  }));
  return {
    line: units[0]!.line,
    node: { type: 'list', ordered: false, children: items.map(({ node }) => node) },
    items,
  };
}

function tableOf(rows: readonly Unit[]): Node {
  return {
    type: 'table',
    children: rows.map(({ cells }) => ({
      type: 'tableRow',
      children: cells.map((cell) => ({ type: 'tableCell', children: inline(cell) })),
    })),
  };
}

/** A date or a name that a paragraph begins or ends with is a statement of its own. */
function apart(text: string, times = 4): string[] {
  const ends = [...text.matchAll(/[.!?] (?=\p{Lu}|©)/gu)].map(({ index }) => index + 2);
  if (ends.length === 0) return [text];
  const [first, last] = [ends[0]!, ends.at(-1)!];
  if (isByline(text.slice(0, first)))
    return [
      text.slice(0, first).trim(),
      ...(times > 0 ? apart(text.slice(first), times - 1) : [text.slice(first)]),
    ];
  if (isByline(text.slice(last))) return [text.slice(0, last).trim(), text.slice(last)];
  return [text];
}

/** With a date: "Reviewed by Dr." is the beginning of a name. */
function isByline(text: string): boolean {
  return Object.values(readByline([textNode(text)]) ?? {}).some((said) => typeof said === 'string');
}
