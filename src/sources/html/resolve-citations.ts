import type { Node } from '../../article/article.js';
import { isParent, lineOfNode } from './mdast.js';

/** `[1]`, `1`, `a`, `*`: a mark that leads to the note, and not words of the sentence. */
const MARK = /^[\s[(]*(?:\d{1,3}(?:[–,-]\d{1,3})*|[a-z]|[*†‡§]+)[\s\])]*$/i;

/** Links to a reference become citations; other links within the page lose the link and keep their words. */
export function resolveCitations(nodes: readonly Node[], targets: ReadonlyMap<string, string>): Node[] {
  const resolved: Node[] = [];
  for (const node of nodes) {
    if (!isParent(node)) {
      resolved.push(node);
      continue;
    }
    const children = resolveCitations(node.children, targets);
    if (node.type !== 'link' || !node.url.startsWith('#')) {
      resolved.push({ ...node, children });
      continue;
    }
    const identifier = targets.get(nameIn(node.url));
    const isMark = MARK.test(lineOfNode(node));
    if (!identifier || !isMark) for (const child of children) resolved.push(child);
    if (identifier) resolved.push({ type: 'footnoteReference', identifier });
  }
  return tidy(resolved);
}

function nameIn(url: string): string {
  try {
    return decodeURIComponent(url.slice(1));
  } catch {
    return url.slice(1);
  }
}

/** `[`, `, ` and `]` that the page set around its marks; text that a lost link had divided is one again. */
function tidy(nodes: Node[]): Node[] {
  const joined: Node[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = { ...last, value: last.value + node.value };
    else joined.push(node);
  }
  const isCitation = (node: Node | undefined) => node?.type === 'footnoteReference';
  return joined.flatMap((node, i): Node[] => {
    if (node.type !== 'text') return [node];
    let { value } = node;
    const isBefore = isCitation(joined[i + 1]);
    const isAfter = isCitation(joined[i - 1]);
    if (isBefore && isAfter && /^[\s,;\])[(]*$/.test(value)) return [];
    if (isBefore && opens(joined, i)) value = value.replace(/\s?[[(]$/, '');
    if (isAfter && closes(joined, i)) value = value.replace(/^[\])]/, '');
    return value ? [{ type: 'text', value }] : [];
  });
}

/** Only in pairs: "(see Lee 2020[1])" keeps its own. */
function opens(nodes: readonly Node[], i: number): boolean {
  let end = i + 1;
  while (nodes[end]?.type === 'footnoteReference' || isSeparator(nodes[end])) end++;
  return isText(nodes[i], /[[(]$/) && isText(nodes[end], /^[\])]/);
}

function closes(nodes: readonly Node[], i: number): boolean {
  let start = i - 1;
  while (nodes[start]?.type === 'footnoteReference' || isSeparator(nodes[start])) start--;
  return isText(nodes[start], /[[(]$/) && isText(nodes[i], /^[\])]/);
}

function isSeparator(node: Node | undefined): boolean {
  return isText(node, /^[\s,;]+$/);
}

function isText(node: Node | undefined, pattern: RegExp): boolean {
  return node?.type === 'text' && pattern.test(node.value);
}
