import type { Article, Node, Root } from '../article/article.js';

/**
 * The hosts of an article's pictures that are not the folder's own. The element asks them only where a page names them, and
 * whoever publishes an article with pictures from there does.
 * @returns what `picture-hosts` is to be
 */
export function pictureHosts({ body }: Article, base: string): string | undefined {
  const hosts = new Set<string>();
  const visit = (node: Root | Node): void => {
    if (node.type === 'image' && URL.canParse(node.url, base)) hosts.add(new URL(node.url, base).hostname);
    if ('children' in node) node.children?.forEach(visit);
  };
  visit(body);
  hosts.delete(new URL(base).hostname);
  return [...hosts].filter(Boolean).join(' ') || undefined;
}
