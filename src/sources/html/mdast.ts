import type { Node, Root } from '../../article/article.js';
import { toText } from '../../article/text.js';
import { collapse } from './dom.js';

export type Parent = Root | Extract<Node, { children: Node[] }>;

export function isParent(node: Node): node is Exclude<Parent, Root> {
  return 'children' in node;
}

/** The words of a node, on one line. */
export function lineOfNode(node: Node): string {
  return collapse(toText(node));
}

export function lineOfNodes(nodes: readonly Node[]): string {
  return collapse(nodes.map((node) => toText(node)).join(''));
}

export interface Link {
  url: string;
  text: string;
}

export function linksIn(nodes: readonly Node[]): Link[] {
  return nodes.flatMap((node) =>
    node.type === 'link'
      ? [{ url: node.url, text: lineOfNode(node) }]
      : isParent(node)
        ? linksIn(node.children)
        : [],
  );
}

/** White space at the end of a line goes, and with it what held nothing else. */
export function trimEnd(parent: Parent): void {
  for (let last = parent.children.at(-1); last; last = parent.children.at(-1)) {
    if (last.type === 'text') {
      last.value = last.value.trimEnd();
      if (last.value) return;
    } else if (isParent(last)) {
      trimEnd(last);
      if (last.children.length > 0) return;
    } else if (last.type !== 'break') {
      return;
    }
    parent.children.pop();
  }
}

/** The counterpart of `trimEnd`, for what is left of a line after its beginning was taken. */
export function trimStart(parent: Parent): void {
  for (let first = parent.children[0]; first; first = parent.children[0]) {
    if (first.type === 'text') {
      first.value = first.value.trimStart();
      if (first.value) return;
    } else if (isParent(first)) {
      trimStart(first);
      if (first.children.length > 0) return;
    } else if (first.type !== 'break') {
      return;
    }
    parent.children.shift();
  }
}
