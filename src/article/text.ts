import type { Node, Root } from './article.js';

/** Blocks end in a line feed when told as text; what is inside a paragraph does not. */
const BLOCKS = new Set(['heading', 'paragraph', 'tableRow']);

/** The words of a node and of all that it contains. */
export function toText(node: Root | Node): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  if (node.type === 'break') return '\n';
  const children = 'children' in node && Array.isArray(node.children) ? node.children : [];
  return children.map(toText).join('') + (BLOCKS.has(node.type) ? '\n' : '');
}
