import type { Nodes } from 'mdast';
// For its types: the directive nodes of mdast.
import type {} from 'remark-directive';
import type { Directive } from '../article/article.js';

export type MdastDirective = Extract<Nodes, { type: Directive['type'] }>;

/** What may be written; `image` becomes the node of that type. */
const TYPES: Readonly<Record<string, Directive['type']>> = {
  'key-points': 'containerDirective',
  types: 'containerDirective',
  note: 'containerDirective',
  figure: 'leafDirective',
  image: 'leafDirective',
  term: 'textDirective',
};

const COLONS = { containerDirective: ':::', leafDirective: '::', textDirective: ':' };

/** `:::note`, as its author wrote it. */
export function written({ type, name }: Pick<MdastDirective, 'type' | 'name'>): string {
  return COLONS[type] + name;
}

/** `10:30` and `1:2` read as directives too; one with neither label nor attributes is only a colon. */
export function isPlainColon(node: MdastDirective): boolean {
  const { start, end } = node.position!;
  return node.type === 'textDirective' && end.offset! - start.offset! === written(node).length;
}

/** Why the document has no such directive. */
export function directiveProblem(node: MdastDirective): string | undefined {
  const { name } = node;
  if (!Object.hasOwn(TYPES, name)) {
    const known = Object.entries(TYPES).map(([name, type]) => written({ name, type }));
    return `"${written(node)}" means nothing here: ${known.join(', ')} do`;
  }
  const type = TYPES[name]!;
  if (type === node.type) return undefined;
  return `"${written(node)}" has another number of colons: write \`${written({ name, type })}\``;
}
