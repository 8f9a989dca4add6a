import type { Node, Root } from '../../../src/article/article.js';

/** A body on a few lines, every node and value of it: `heading2("What it is")`. */
export function outline(root: Root): string[] {
  return root.children.map(show);
}

function show(node: Node): string {
  switch (node.type) {
    case 'text':
      return JSON.stringify(node.value);
    case 'break':
      return 'break';
    case 'image':
      return `image(${node.url} ${JSON.stringify(node.alt)})`;
    case 'footnoteReference':
      return `cite(${node.identifier})`;
    default: {
      const detail =
        node.type === 'heading'
          ? node.depth
          : node.type === 'list'
            ? `${node.ordered ? 'Ordered' : ''}${node.start ?? ''}`
            : node.type === 'link'
              ? `<${node.url}>`
              : 'name' in node
                ? `:${node.name}`
                : '';
      return `${node.type}${detail}(${node.children.map(show).join(' ')})`;
    }
  }
}
