import type { Node } from '../../article/article.js';
import { isParent } from './mdast.js';

/** Ranks the depths that occur, so that the outermost heading is 2 and no step is left out. */
export function normaliseHeadings(blocks: readonly Node[]): Node[] {
  const depths = new Set<number>();
  const collect = (node: Node) => {
    if (node.type === 'heading') depths.add(node.depth);
    else if (isParent(node)) node.children.forEach(collect);
  };
  blocks.forEach(collect);
  const ranks = [...depths].sort((a, b) => a - b);
  const rank = (node: Node): Node => {
    if (node.type === 'heading') return { ...node, depth: Math.min(6, ranks.indexOf(node.depth) + 2) };
    return isParent(node) ? { ...node, children: node.children.map(rank) } : node;
  };
  return blocks.map(rank);
}
