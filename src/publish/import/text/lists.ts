import type { Node } from '../../../article/article.js';
import type { Piece } from '../piece.js';
import type { Notes } from '../report.js';
import { inline } from './inline.js';
import type { Unit } from './units.js';

type List = Extract<Node, { type: 'list' }>;
type Item = Extract<Node, { type: 'listItem' }>;

interface Open {
  list: List;
  indent: number;
  units: Unit[];
}

const MAX_DEPTH = 8;

/** The lists that begin at a unit with a marker, whatever their indent; deeper ones stand within the item before. */
export function listsAt(
  units: readonly Unit[],
  start: number,
  isHeading: (i: number) => boolean,
  notes: Notes,
): { pieces: Piece[]; end: number } {
  const pieces: Piece[] = [];
  let open: Open[] = [];
  let i = start;
  for (; i < units.length; i++) {
    const unit = units[i]!;
    if (isHeading(i)) break;
    if (!unit.marker) {
      const home = open.findLast(({ indent }) => unit.indent >= indent + 2);
      if (!home) break;
      itemOf(home).children.push(paragraph(unit.text));
      continue;
    }
    while (open.length > 1 && unit.indent < open.at(-1)!.indent) close(open.pop()!);
    let top = open.at(-1);
    if (!top || (unit.indent > top.indent + 1 && open.length < MAX_DEPTH)) {
      const list = listOf(unit);
      if (top) itemOf(top).children.push(list);
      else pieces.push({ line: unit.line, node: list, items: [] });
      top = { list, indent: unit.indent, units: [] };
      open.push(top);
    } else if (top.list.ordered !== unit.marker.isOrdered) {
      close(open.pop()!);
      const home = open.at(-1);
      const list = listOf(unit);
      if (home) itemOf(home).children.push(list);
      else pieces.push({ line: unit.line, node: list, items: [] });
      top = { list, indent: unit.indent, units: [] };
      open.push(top);
    }
    const item: Item = { type: 'listItem', children: [paragraph(unit.text)] };
    top.list.children.push(item);
    top.units.push(unit);
    if (open.length === 1)
      pieces.at(-1)!.items!.push({ line: unit.line, node: item, number: unit.marker.number });
  }
  open.forEach(close);
  open = [];
  return { pieces, end: i };

  function close({ list, units }: Open): void {
    if (list.ordered) tellNumbers(units, notes);
  }
}

function listOf({ marker }: Unit): List {
  const start = marker!.number ?? 1;
  return {
    type: 'list',
    ordered: marker!.isOrdered,
    ...(marker!.isOrdered && start > 1 && { start }),
    children: [],
  };
}

function itemOf({ list }: Open): Item {
  return list.children.at(-1) as Item;
}

function paragraph(text: string): Node {
  return { type: 'paragraph', children: inline(text) };
}

function tellNumbers(units: readonly Unit[], notes: Notes): void {
  const numbers = units.map(({ marker }) => marker!.number ?? 1);
  const [first = 1] = numbers;
  if (numbers.every((number, i) => number === first + i)) return;
  const last = first + numbers.length - 1;
  const message = numbers.every((number) => number === first)
    ? `every item is numbered ${first}: counted from ${first} to ${last}`
    : `the items are numbered ${numbers.slice(0, 20).join(', ')}: counted from ${first} to ${last}`;
  notes.doubt(message, units[0]!.text, units[0]!.line);
}
