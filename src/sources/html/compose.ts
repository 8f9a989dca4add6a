import type { Article, Node } from '../../article/article.js';
import { letters, same } from './compare.js';
import { withDirectives } from './directives.js';
import { normaliseHeadings } from './headings.js';
import { lineOfNode, lineOfNodes } from './mdast.js';
import { present, type Known } from './metadata.js';
import { resolveCitations } from './resolve-citations.js';
import { takeFields, type Fields } from './take-fields.js';
import { takeReferences } from './take-references.js';
import type { Blocks } from './to-blocks.js';
import { withoutWays } from './ways.js';

export interface Found {
  inside: Blocks;
  /** What stands beside the text, and is asked for fields and sources that the text does not have. */
  beside?: readonly Blocks[];
  known: Known;
  /** Who wrote it, when no line says so. */
  author?: () => Article['author'];
}

/** An article of blocks, wherever they came from. What readers see outranks what machines are told. */
export function compose({ inside, beside = [], known, author }: Found): Article {
  const { headline, blocks } = takeHeadline(inside.children, known.headline);
  const listed = takeReferences(blocks, inside.anchors);
  const stated = takeFields(listed.rest, inside.captions);

  let { references, targets } = listed;
  const besideFields: Fields = {};
  for (const { children, anchors, captions } of beside) {
    const found = takeReferences(children, anchors);
    if (references.length === 0) ({ references, targets } = found);
    Object.assign(besideFields, { ...takeFields(found.rest, captions).fields, ...besideFields });
  }

  const children = normaliseHeadings(withDirectives(resolveCitations(withoutWays(stated.rest), targets)));
  const authors = stated.fields.author ?? besideFields.author ?? author?.() ?? known.author;
  return present<Article>({
    ...known,
    ...besideFields,
    ...stated.fields,
    headline: headline.slice(0, 1000),
    abstract: distinct(known.abstract, inside.children),
    inLanguage: known.inLanguage ?? 'en',
    author: authors?.map((agent) => ({ ...known.author?.find(({ name }) => name === agent.name), ...agent })),
    body: { type: 'root', children },
    references: references.length > 0 ? references : undefined,
  });
}

/** The title is the page's, not a part of its text, even where the text repeats it. */
function takeHeadline(
  children: readonly Node[],
  known: string | undefined,
): { headline: string; blocks: Node[] } {
  const first = children.find((node) => node.type === 'heading');
  const headline = known || (first && first === children[0] ? lineOfNode(first) : '');
  const isTitle = (node: Node) =>
    node.type === 'heading' && (node === first || node.depth === 1) && same(lineOfNode(node), headline);
  const titles = children.filter(isTitle).slice(0, 1);
  return { headline, blocks: children.filter((node) => !titles.includes(node)) };
}

/** An abstract that only repeats the text, as WordPress makes them, would be read twice. */
function distinct(abstract: string | undefined, text: readonly Node[]): string | undefined {
  const words = letters(
    (abstract ?? '').replace(/\s*(?:\[?(?:…|\.{3})\]?|continue reading|read more)[^.]*$/i, ''),
  );
  return words && !letters(lineOfNodes(text)).includes(words) ? abstract : undefined;
}
