import type { Node } from '../../article/article.js';
import { isParent, lineOfNode, trimStart } from './mdast.js';

type Paragraph = Extract<Node, { type: 'paragraph' }>;
type ListItem = Extract<Node, { type: 'listItem' }>;

const KEY_POINTS =
  /^(?:the )?(?:key (?:points|takeaways|facts|messages|highlights)|at a glance|in (?:a nutshell|short|brief)|summary|takeaways?|quick facts|highlights|what you need to know)\s*:?$/i;
const KINDS = /\b(?:types?|kinds?|forms?|categor(?:y|ies)|classes|varieties|patterns)\b/i;
/** A short label: "Local recurrence: ", "Local recurrence – ". */
const LABEL = /^(\p{L}[^:.!?–—]{0,48}?)(?::\s+|\s+[–—-]\s+)(?=\S)/u;

/** What Markdown has no word for: a box of key points, and a short list of types. */
export function withDirectives(blocks: readonly Node[]): Node[] {
  const out: Node[] = [];
  for (const block of blocks) {
    const before = out.at(-1);
    if (block.type !== 'list') {
      out.push(block);
    } else if (before && isTitle(before) && KEY_POINTS.test(lineOfNode(before))) {
      out.pop();
      out.push(directive('key-points', block));
    } else {
      const types = asTypes(block, announcesKinds(out));
      out.push(types ? directive('types', types) : block);
    }
  }
  return out;
}

function directive(name: string, list: Node): Node {
  return { type: 'containerDirective', name, attributes: {}, children: [list] };
}

function isTitle(node: Node): boolean {
  return node.type === 'heading' || node.type === 'paragraph';
}

/** The sentence before the list, or the heading above that sentence. */
function announcesKinds(before: readonly Node[]): boolean {
  const [last, heading] = [before.at(-1), before.at(-2)];
  return [last, heading?.type === 'heading' ? heading : undefined].some((node) => {
    const text = node && isTitle(node) ? lineOfNode(node) : '';
    return KINDS.test(text.slice(-300));
  });
}

/** Two to four items that each name something and say what it is; a bare bold word counts only where kinds are announced. */
function asTypes(list: Extract<Node, { type: 'list' }>, announced: boolean): Node | undefined {
  const items = list.children.filter((item) => item.type === 'listItem');
  if (items.length < 2 || items.length > 4 || items.length !== list.children.length) return undefined;
  const typed = items.map((item) => asType(item, announced));
  return typed.every((item) => item !== undefined) ? { ...list, children: typed } : undefined;
}

function asType(item: ListItem, announced: boolean): ListItem | undefined {
  const [paragraph, ...others] = item.children;
  const first = paragraph && isParent(paragraph) ? paragraph.children[0] : undefined;
  if (paragraph?.type !== 'paragraph' || !first) return undefined;
  let rest = paragraph.children.slice(1);
  let term: string;
  let isSeparated = false;

  if (first.type === 'strong') {
    const words = lineOfNode(first);
    term = words.replace(/\s*[:.–—-]$/, '');
    isSeparated = term !== words;
    const next = others[0];
    if (rest.length === 0 && next?.type === 'paragraph') {
      rest = next.children;
      others.shift();
      isSeparated = true;
    }
  } else {
    const match = first.type === 'text' && announced ? LABEL.exec(first.value) : null;
    if (first.type !== 'text' || !match || match[1]!.split(' ').length > 5) return undefined;
    term = match[1]!;
    isSeparated = true;
    rest = [{ type: 'text', value: first.value.slice(match[0].length) }, ...rest];
  }

  const description: Paragraph = { type: 'paragraph', children: structuredClone(rest) };
  isSeparated ||= description.children[0]?.type === 'break';
  trimStart(description);
  const start = description.children[0];
  if (start?.type === 'text') {
    const value = start.value.replace(/^(?::|[–—-](?=\s))\s*/, '');
    isSeparated ||= value !== start.value;
    start.value = ` ${value}`;
  } else {
    description.children.unshift({ type: 'text', value: ' ' });
  }
  if (!term || term.length > 80 || !lineOfNode(description) || !(isSeparated || announced)) return undefined;

  const strong: Node = { type: 'strong', children: [{ type: 'text', value: term }] };
  const children: Node[] = [strong, ...description.children];
  return { type: 'listItem', children: [{ type: 'paragraph', children }, ...others] };
}
