import type { Node, Root } from '../../article/article.js';
import { minutesOf } from '../../article/reading-time.js';

/** A heading and what stands under it, up to the next heading of the same rank; the first may have no heading. */
export interface Section {
  readonly heading?: Extract<Node, { type: 'heading' }>;
  readonly children: readonly Node[];
  /** Whether it holds what a reader in a hurry came for. */
  readonly essential: boolean;
}

/** The body in the order of the page: key points apart, for the top, then the sections. */
export function sectionsOf(body: Root): { keyPoints: Node[]; sections: Section[] } {
  const keyPoints = body.children.filter(isKeyPoints);
  const others = body.children.filter((node) => !isKeyPoints(node));
  const rank = others.reduce(
    (least, it) => (it.type === 'heading' && it.depth < least ? it.depth : least),
    6,
  );
  const groups: Array<{ heading?: Section['heading']; children: Node[] }> = [{ children: [] }];
  for (const node of others) {
    if (node.type === 'heading' && node.depth === rank) groups.push({ heading: node, children: [] });
    // A note between or after sections speaks of the whole, and is never folded away with the section before it.
    else if (isDirective(node, 'note')) groups.push({ children: [node] });
    else groups.at(-1)!.children.push(node);
  }
  const sections = groups
    .filter(({ heading, children }) => heading || children.length > 0)
    .map((group) => ({ ...group, essential: group.children.some(isTypes) }));
  return { keyPoints, sections };
}

const isDirective = (node: Node, name: string) => node.type === 'containerDirective' && node.name === name;
const isKeyPoints = (node: Node) => isDirective(node, 'key-points');
const isTypes = (node: Node) => isDirective(node, 'types');

/** Whether a text has contents first: of eight headings or more, or of six minutes (1,190 words) or more and three. */
export function isLong(body: Root): boolean {
  const { length } = body.children.filter(({ type }) => type === 'heading');
  return length > 7 || (length > 2 && minutesOf(body) > 5);
}
