import type { Node, Root } from './article.js';

/** What parts the words of one node from those of the next; nothing does inside a paragraph. */
const GAPS = new Map([
  ['heading', '\n'],
  ['paragraph', '\n'],
  ['tableRow', '\n'],
  ['tableCell', '\t'],
  ['leafDirective', '\n'],
]);

/**
 * The words alone, with `gap` between one piece and the next: of a line, or to be counted. It is what a script for a page
 * has room for.
 */
export const wordsOf = (node: Root | Node, gap = ''): string =>
  'children' in node
    ? node.children.map((child) => wordsOf(child, gap)).join(gap)
    : 'value' in node
      ? node.value
      : '';

/** The words of a node and of all that it contains. */
export function toText(node: Root | Node): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  if (node.type === 'break') return '\n';
  const children = 'children' in node && Array.isArray(node.children) ? node.children : [];
  return children.map(toText).join('') + (GAPS.get(node.type) ?? '');
}
