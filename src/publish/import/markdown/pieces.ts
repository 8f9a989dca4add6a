import type { Definition, FootnoteDefinition, RootContent } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Node } from '../../../article/article.js';
import { resolver } from '../../../sources/html/addresses.js';
import { clutterOf } from '../../../sources/html/clutter.js';
import { toBlocks } from '../../../sources/html/to-blocks.js';
import { directiveProblem, isPlainColon, written, type MdastDirective } from '../../directives.js';
import { imageOf, isImage } from '../../image-directive.js';
import { parseHtml } from '../parse-html.js';
import type { Piece } from '../piece.js';
import type { Notes } from '../report.js';
import { textNode } from '../text/units.js';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkDirective);
/** Where no footnote is written, numbers above the line cite numbered sources. */
const RAISED =
  /(?<!\d)<sup>\s*(?:<a\b[^>]*>\s*)?\[?(\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,20})\]?\s*(?:<\/a>\s*)?<\/sup>/gi;

/** Any Markdown as blocks of the document; what it has no node for stays as words. */
export function piecesOfMarkdown(
  markdown: string,
  notes: Notes,
): { pieces: Piece[]; anchors: Map<Node, string[]> } {
  const { children } = parser.parse(markdown.replace(RAISED, '[$1]'));
  const definitions = new Map<string, Definition>();
  const footnotes: FootnoteDefinition[] = [];
  for (const child of children) {
    if (child.type === 'definition') definitions.set(child.identifier, child);
    if (child.type === 'footnoteDefinition') footnotes.push(child);
  }
  const pieces = children.flatMap(pieceOf);
  const anchors = new Map<Node, string[]>();
  if (footnotes.length > 0) {
    const items = footnotes.map((footnote) => {
      const node: Node = { type: 'listItem', children: convert(footnote.children) };
      anchors.set(node, [footnote.label ?? footnote.identifier]);
      return { node, line: lineOf(footnote) };
    });
    const line = items[0]!.line;
    pieces.push({ line, node: { type: 'heading', depth: 2, children: [textNode('Footnotes')] } });
    pieces.push({
      line,
      node: { type: 'list', ordered: false, children: items.map(({ node }) => node) },
      items,
    });
  }
  return { pieces, anchors };

  function pieceOf(node: RootContent): Piece[] {
    const line = lineOf(node);
    if (node.type === 'footnoteDefinition' || node.type === 'definition') return [];
    return convertOne(node).map((converted, i): Piece => {
      if (node.type !== 'list' || converted.type !== 'list' || i > 0) return { node: converted, line };
      const first = node.start ?? 1;
      const items = converted.children.map((item, k) => ({
        node: item,
        line: lineOf(node.children[k]!),
        number: node.ordered ? first + k : undefined,
      }));
      return { node: converted, line, items };
    });
  }

  function convert(nodes: readonly RootContent[]): Node[] {
    const result: Node[] = [];
    for (const node of nodes.flatMap(convertOne)) {
      const last = result.at(-1);
      if (node.type === 'text' && last?.type === 'text') last.value += node.value;
      else result.push(node);
    }
    return result;
  }

  function convertOne(node: RootContent): Node[] {
    switch (node.type) {
      case 'text':
        return [
          textNode(node.value.replace(/[ \t]*[\r\n]+[ \t]*/g, ' ').replace(/[\u00ad\u200b\ufeff]/g, '')),
        ];
      case 'break':
        return [{ type: 'break' }];
      case 'paragraph':
      case 'blockquote':
      case 'emphasis':
      case 'strong':
      case 'table':
      case 'tableRow':
      case 'tableCell':
      case 'listItem':
        return [{ type: node.type, children: convert(node.children) }];
      case 'heading':
        return [{ type: 'heading', depth: node.depth, children: convert(node.children) }];
      case 'list': {
        const start = node.ordered && (node.start ?? 1) > 1 ? { start: node.start } : {};
        return [{ type: 'list', ordered: node.ordered ?? false, ...start, children: convert(node.children) }];
      }
      case 'delete':
        return convert(node.children);
      case 'link':
        return [{ type: 'link', url: node.url, children: convert(node.children) }];
      case 'linkReference': {
        const url = definitions.get(node.identifier)?.url;
        return url ? [{ type: 'link', url, children: convert(node.children) }] : convert(node.children);
      }
      case 'image':
        return [imageNode(node.url, node.alt, node.title)];
      case 'imageReference': {
        const { url, title } = definitions.get(node.identifier) ?? {};
        return url ? [imageNode(url, node.alt, title)] : node.alt ? [textNode(node.alt)] : [];
      }
      case 'footnoteReference': {
        const label = node.label ?? node.identifier;
        return [{ type: 'link', url: `#${encodeURIComponent(label)}`, children: [textNode('*')] }];
      }
      case 'inlineCode':
        return [textNode(node.value)];
      case 'code': {
        notes.doubt(
          'code is not shown as such: it was kept as a paragraph',
          node.value.slice(0, 200),
          lineOf(node),
        );
        const lines = node.value.split('\n').map(textNode);
        return [
          {
            type: 'paragraph',
            children: lines.flatMap((line, i) => (i > 0 ? [{ type: 'break' }, line] : [line])),
          },
        ];
      }
      case 'html':
        return htmlOf(node.value);
      case 'containerDirective':
      case 'leafDirective':
      case 'textDirective':
        return directive(node);
      default:
        return [];
    }
  }

  function directive(node: MdastDirective): Node[] {
    if (isPlainColon(node)) return [textNode(written(node))];
    if (isImage(node)) {
      const image = imageOf(node, (message) => notes.doubt(message, written(node), lineOf(node)));
      return image ? [image] : convert(node.children);
    }
    const children = convert(node.children);
    if (!directiveProblem(node)) {
      return [{ type: node.type, name: node.name, attributes: { ...node.attributes }, children }];
    }
    notes.doubt(
      'a directive that the document does not know: its words were kept',
      written(node),
      lineOf(node),
    );
    if (node.type === 'textDirective') return [textNode(written(node)), ...children];
    return node.type === 'leafDirective'
      ? [{ type: 'paragraph', children: [textNode(written(node)), ...children] }]
      : children;
  }
}

function imageNode(url: string, alt: string | null | undefined, title: string | null | undefined): Node {
  return { type: 'image', url, alt: alt ?? '', ...(title && { caption: title }) };
}

/** Blocks of HTML are read as those of a page; a tag within a line says nothing by itself. */
function htmlOf(html: string): Node[] {
  if (/^<br\s*\/?>$/i.test(html)) return [{ type: 'break' }];
  const { body } = parseHtml(html);
  const { isClutter } = clutterOf(body);
  return toBlocks(body, resolver('https://page.invalid/'), isClutter).children;
}

function lineOf(node: RootContent | FootnoteDefinition): number {
  return node.position?.start.line ?? 1;
}
