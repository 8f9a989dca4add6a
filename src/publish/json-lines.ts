import { findNodeAtLocation, parseTree, type Node, type ParseError } from 'jsonc-parser';

/** Where in the text of a JSON file a path such as `references[2].URL` stands: its line, counted from 1. */
export function jsonLines(text: string): (path: string) => number {
  let tree: Node | undefined;
  return (path) => {
    tree ??= treeOf(text);
    return tree ? lineAt(text, placeOf(tree, path).offset) : 1;
  };
}

/** What a JSON text is made of. Undefined where it is nested deeper than the stack, as no document is. */
export function treeOf(text: string, errors: ParseError[] = []): Node | undefined {
  try {
    return parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** What the path names, or, where something is missing, what should have contained it. */
function placeOf(tree: Node, path: string): Node {
  const keys = (path.match(/[^.[\]]+/g) ?? []).map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  for (; keys.length > 0; keys.pop()) {
    const node = findNodeAtLocation(tree, keys);
    // The line of a property is that of its name.
    if (node) return node.parent?.type === 'property' ? node.parent : node;
  }
  return tree;
}

export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/).length;
}
