import type { Image, Node } from '../../../article/article.js';

/** A picture, with where it leads if it stands in a link; or what stands before, between and after pictures. */
export type Part = { image: Image; url?: string | undefined } | { children: Node[] };

/** Children of a paragraph, parted at the pictures in it, however deep; a link or a stress goes on after one. */
export function parted(children: readonly Node[], url?: string): Part[] {
  const parts: Part[] = [];
  const add = (nodes: Node[]): void => {
    const last = parts.at(-1);
    if (last && 'children' in last) last.children.push(...nodes);
    else parts.push({ children: nodes });
  };
  for (const child of children) {
    if (child.type === 'image') parts.push({ image: child, url });
    else if ('children' in child) {
      for (const part of parted(child.children, child.type === 'link' ? child.url : url)) {
        if ('image' in part) parts.push(part);
        else add([{ ...child, children: part.children }]);
      }
      if (child.children.length === 0) add([child]);
    } else add([child]);
  }
  return parts.filter((part) => 'image' in part || part.children.some(hasWords));
}

const hasWords = (node: Node): boolean =>
  node.type !== 'break' && (node.type !== 'text' || /\S/.test(node.value));
