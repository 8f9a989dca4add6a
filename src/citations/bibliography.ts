import type { Article, CslItem, Entry, Node, Root } from '../article/article.js';
import { formatReference } from './format-reference.js';

/**
 * The references of an article, formatted, in the order in which the text first cites them; then those that it does not
 * cite, as the document gives them. An entry's number is its place in the list.
 */
export function bibliographyOf({ body, references = [] }: Pick<Article, 'body' | 'references'>): Entry[] {
  const counts = new Map<string, number>();
  const count = (node: Root | Node) => {
    if (node.type === 'footnoteReference')
      counts.set(node.identifier, (counts.get(node.identifier) ?? 0) + 1);
    else if ('children' in node) node.children?.forEach(count);
  };
  count(body);
  const known = new Map(references.map((item) => [item.id, item]));
  const cited = [...counts.keys()].map((id) => known.get(id)).filter((item) => item !== undefined);
  return [...new Set([...cited, ...references])].map((item) => entry(item, counts.get(item.id)));
}

/** References that no text cites. */
export const entriesOf = (references: readonly CslItem[]): Entry[] => references.map((item) => entry(item));

function entry(item: CslItem, citations = 0): Entry {
  return { id: item.id, citations, runs: formatReference(item) };
}
