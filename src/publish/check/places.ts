import type { Article, Node } from '../../article/article.js';

/** A node of the body and where it stands. */
export interface Place<N extends Node = Node> {
  readonly node: N;
  /** Such as `body.children[3].children[0]`. */
  readonly path: string;
  readonly parent?: Place | undefined;
  /** Those that stand beside it, itself among them. */
  readonly siblings: readonly Node[];
}

/** Every node of the body, in the order of reading. */
export function placesIn({ body }: Article): Place[] {
  const visit = (siblings: readonly Node[], path: string, parent?: Place): Place[] =>
    siblings.flatMap((node, i) => {
      const place = { node, path: `${path}.children[${i}]`, parent, siblings };
      return [place, ...visit(childrenOf(node), place.path, place)];
    });
  return visit(body.children, 'body');
}

/** Every node of one type. */
export function placesOf<T extends Node['type']>(
  article: Article,
  type: T,
): Place<Extract<Node, { type: T }>>[] {
  return placesIn(article).filter(
    (place): place is Place<Extract<Node, { type: T }>> => place.node.type === type,
  );
}

export const childrenOf = (node: Node): readonly Node[] => ('children' in node ? (node.children ?? []) : []);
