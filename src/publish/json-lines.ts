import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';

/** Where in the text of a JSON file a path such as `references[2].URL` stands: its line, counted from 1. */
export function jsonLines(text: string): (path: string) => number {
  const tree = parseTree(text);
  return (path) => (tree ? lineAt(text, placeOf(tree, path).offset) : 1);
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
