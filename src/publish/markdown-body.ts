import type { Nodes, RootContent } from 'mdast';
import type { Node } from '../article/article.js';
import { directiveProblem, isPlainColon, type MdastDirective, written } from './directives.js';
import { imageOf, isImage } from './image-directive.js';

const IN_PLACE = 'an address stands where it is used: write `[words](address)`';
const NO_CODE =
  'code is not shown: write it as text, without back quotes and without an indent of four spaces';

/** What to write instead of Markdown that the document has no node for. */
const UNSUPPORTED: Readonly<Record<string, string>> = {
  html: 'HTML is not shown: write Markdown, and `\\<` for the sign itself',
  code: NO_CODE,
  inlineCode: NO_CODE,
  thematicBreak: 'a line across the page is not shown: begin a section with `## ` instead',
  definition: IN_PLACE,
  linkReference: IN_PLACE,
  imageReference: IN_PLACE,
  footnoteDefinition: 'a source stands in references.json: cite it by its id, `[^id]`',
  delete: 'struck-out text is not shown: leave it out',
};

export interface BodyOptions {
  /** Ids that may be cited. */
  references: readonly string[];
  /** Of the author's text; definitions after it were only added so that citations are understood. */
  lastLine: number;
  /** Of each node, where it begins. */
  lines?: Map<Node, number>;
  report: (line: number, message: string) => void;
}

/** mdast as remark gives it, to the closed subset of the document: no positions, no defaults, no soft line breaks. */
export function bodyFromMdast(nodes: readonly RootContent[], options: BodyOptions): Node[] {
  const { references, lastLine } = options;
  const lineOf = (node: Nodes) => node.position?.start.line ?? 1;
  const report = (node: Nodes, message: string) => options.report(lineOf(node), message);
  const isAdded = (node: Nodes) => node.type === 'footnoteDefinition' && lineOf(node) > lastLine;

  const convertAll = (children: readonly RootContent[]): Node[] => {
    const result: Node[] = [];
    for (const child of children) {
      const node = convert(child);
      const last = result.at(-1);
      if (node?.type === 'text' && last?.type === 'text') last.value += node.value;
      else if (node) {
        result.push(node);
        options.lines?.set(node, lineOf(child));
      }
    }
    return result;
  };

  const convert = (node: RootContent): Node | undefined => {
    switch (node.type) {
      case 'text':
        return { type: 'text', value: node.value.replace(/[ \t]*[\r\n]+[ \t]*/g, ' ') };
      case 'break':
        return { type: 'break' };
      case 'paragraph':
      case 'blockquote':
      case 'emphasis':
      case 'strong':
      case 'table':
      case 'tableRow':
      case 'tableCell':
        return { type: node.type, children: convertAll(node.children) };
      case 'heading':
        if (node.depth === 1) report(node, 'the title stands once, at the top: begin a section with `## `');
        return { type: 'heading', depth: node.depth, children: convertAll(node.children) };
      case 'list': {
        const children = convertAll(node.children);
        if (!node.ordered) return { type: 'list', children };
        const start = node.start === 1 ? undefined : node.start;
        return { type: 'list', ordered: true, ...(start != null && { start }), children };
      }
      case 'listItem':
        if (node.checked != null) report(node, 'a list has no check boxes here: leave out `[ ]`');
        return { type: 'listItem', children: convertAll(node.children) };
      case 'link':
        if (node.title) report(node, 'the title of a link is not shown: say it in the text');
        return { type: 'link', url: node.url, children: convertAll(node.children) };
      case 'image':
        return {
          type: 'image',
          url: node.url,
          ...(node.alt && { alt: node.alt }),
          ...(node.title && { caption: node.title }),
        };
      case 'footnoteReference': {
        // mdast folds the identifier's case; the ids of references have one.
        const id = node.label ?? node.identifier;
        if (!references.includes(id)) {
          const known = references.join(', ') || 'there are no references';
          report(node, `no reference has the id "${id}": ${known}`);
        }
        return { type: 'footnoteReference', identifier: id };
      }
      case 'containerDirective':
      case 'leafDirective':
      case 'textDirective':
        return directive(node);
      default:
        if (!isAdded(node)) report(node, UNSUPPORTED[node.type] ?? `${node.type} is not supported here`);
        return undefined;
    }
  };

  const directive = (node: MdastDirective): Node | undefined => {
    if (isPlainColon(node)) return { type: 'text', value: written(node) };
    const problem = directiveProblem(node);
    if (problem) report(node, problem);
    for (const child of node.children) {
      if (isAdded(child)) report(node, `"${written(node)}" has no end: write \`:::\` on a line of its own`);
      if (child.data && 'directiveLabel' in child.data) {
        report(child, `"${written(node)}" has no label: write it as a paragraph below`);
      }
    }
    if (isImage(node)) return imageOf(node, (message) => report(node, message));
    const { type, name, attributes } = node;
    const children = convertAll(node.children);
    const hasAttributes = attributes && Object.keys(attributes).length > 0;
    return problem ? undefined : { type, name, ...(hasAttributes && { attributes }), children };
  };

  return convertAll(nodes);
}
