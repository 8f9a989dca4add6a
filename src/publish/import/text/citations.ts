import type { Node } from '../../../article/article.js';
import { isParent, lineOfNode } from '../../../sources/html/mdast.js';
import { takeReferences } from '../../../sources/html/take-references.js';
import type { Piece } from '../piece.js';
import type { Notes } from '../report.js';
import { ofRaised } from './marker.js';
import { textNode } from './units.js';

interface Source {
  node: Node;
  number?: number | undefined;
}

const NUMBERS = String.raw`\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,20}`;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** `[1, 2]`, `¹⁻³`, `(1)` before a stop, `.1` after a word: the surer first. */
const MARKS = new RegExp(
  String.raw`\s?\[(?<square>${NUMBERS})\]` +
    `|(?<=[\\p{L}.,;:!?)”’"'])(?<raised>[${RAISED}]{1,3}(?:[⁻–,˒][${RAISED}]{1,3}){0,20})` +
    String.raw`|\s?\((?<round>${NUMBERS})\)(?=[.,;:!?]|$)` +
    String.raw`|(?<=\p{Ll}{3}[.,;!?][”’")]?)(?<bare>${NUMBERS})(?=\s|$)`,
  'gu',
);
/** Square metres and cubic centimetres. */
const UNIT = /(?:^|[^\p{L}])(?:[kcmdµnh]?m|in|ft)$/u;

/**
 * Marks that cite a numbered source become links to it, as they are on a page. Returns the names that the sources
 * answer to: the number that was typed before each, else its place.
 */
export function linkCitations(pieces: readonly Piece[], notes: Notes): Map<Node, string[]> {
  const rest = new Set(
    takeReferences(
      pieces.map(({ node }) => node),
      new Map(),
    ).rest,
  );
  const sources = pieces.filter(({ node }) => !rest.has(node)).flatMap(sourcesIn);
  const typed = sources.map(({ number }) => number);
  const isTyped = typed.every((number) => number !== undefined) && new Set(typed).size === typed.length;
  const numbers = sources.map(({ number }, i) => (isTyped ? number! : i + 1));
  const known = new Set(numbers);
  if (known.size > 0) {
    for (const { node, line } of pieces) {
      if (rest.has(node)) linkIn(node, known, (message, words) => notes.doubt(message, words, line), isTyped);
    }
  }
  return new Map(sources.map(({ node }, i) => [node, [String(numbers[i])]]));
}

function sourcesIn({ node, items }: Piece): Source[] {
  if (items) return items;
  if (node.type === 'list') return node.children.map((item) => ({ node: item }));
  const title: Node = { type: 'heading', depth: 2, children: [textNode('Sources')] };
  return takeReferences([title, node], new Map()).references.length > 0 ? [{ node }] : [];
}

function linkIn(
  node: Node,
  known: ReadonlySet<number>,
  doubt: (message: string, words: string) => void,
  isTyped: boolean,
): void {
  if (!isParent(node) || node.type === 'link') return;
  const children = node.children.flatMap((child) => {
    if (child.type === 'text') return linked(child.value);
    linkIn(child, known, doubt, isTyped);
    return [child];
  });
  node.children.splice(0, node.children.length, ...children);

  function linked(text: string): Node[] {
    const nodes: Node[] = [];
    let end = 0;
    for (const { 0: mark, index, groups } of text.matchAll(MARKS)) {
      const { square, raised, round, bare } = groups!;
      const cited = raised ? fromRaised(raised) : numbersOf((square ?? round ?? bare)!);
      const around = text.slice(Math.max(0, index - 40), index + mark.length + 20);
      if (raised && UNIT.test(text.slice(Math.max(0, index - 4), index))) continue;
      if (!cited.every((number) => known.has(number))) {
        if (square) doubt('cites a source that is not in the list: left as it stands', around);
        continue;
      }
      if (round) doubt('a number in brackets was taken for a citation', around);
      else if (bare) doubt('a number after a stop was taken for a citation', around);
      else if (!isTyped)
        doubt('the sources have no numbers: a citation was taken for their place in the list', around);
      if (index > end) nodes.push(textNode(text.slice(end, index)));
      for (const number of cited)
        nodes.push({ type: 'link', url: `#${number}`, children: [textNode(String(number))] });
      end = index + mark.length;
    }
    if (end < text.length) nodes.push(textNode(text.slice(end)));
    return nodes;
  }
}

function fromRaised(marks: string): number[] {
  const plain = marks
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (digits) => String(ofRaised(digits)))
    .replace(/⁻/g, '–')
    .replace(/˒/g, ',');
  return numbersOf(plain);
}

/** "1, 3–5" in full. */
function numbersOf(text: string): number[] {
  return text.split(/[,;]/).flatMap((part) => {
    const [from = 0, to = from] = part.split(/[–-]/).map(Number);
    return to < from || to - from > 50
      ? [from, to]
      : Array.from({ length: to - from + 1 }, (_, i) => from + i);
  });
}

/** The words of a node without the marks that became links. */
export function wordsOf(node: Node): string {
  return lineOfNode(withoutMarks(node));
}

function withoutMarks(node: Node): Node {
  if (!isParent(node)) return node;
  const children = node.children.filter((child) => !isMark(child));
  return { ...node, children: children.map(withoutMarks) };
}

function isMark(node: Node): boolean {
  return node.type === 'link' && node.url.startsWith('#') && /^(?:[^\p{L}]*|\p{L})$/u.test(lineOfNode(node));
}
