import type { Article, CslItem, Node, Root } from '../article/article.js';

/** A reference with its number and the number of places in the text that cite it. */
export interface NumberedReference {
  readonly item: CslItem;
  /** From 1. */
  readonly number: number;
  readonly citations: number;
}

/** In the order in which the text first cites them, then those that it does not cite, as the document gives them. */
export function numberReferences({ body, references = [] }: Pick<Article, 'body' | 'references'>): NumberedReference[] {
  const counts = new Map<string, number>();
  const count = (node: Root | Node) => {
    if (node.type === 'footnoteReference') counts.set(node.identifier, (counts.get(node.identifier) ?? 0) + 1);
    else if ('children' in node) node.children?.forEach(count);
  };
  count(body);
  const known = new Map(references.map((item) => [item.id, item]));
  const cited = [...counts.keys()].map((id) => known.get(id)).filter((item) => item !== undefined);
  return [...new Set([...cited, ...references])].map((item, i) => ({
    item,
    number: i + 1,
    citations: counts.get(item.id) ?? 0,
  }));
}
