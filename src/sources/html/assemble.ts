import type { Article, Node } from '../../article/article.js';
import { outward, type Resolve } from './addresses.js';
import { clutterOf, type Clutter } from './clutter.js';
import { withDirectives } from './directives.js';
import { lineOf } from './dom.js';
import { letters, same } from './compare.js';
import { isSiteFrame } from './find-content.js';
import { normaliseHeadings } from './headings.js';
import { lineOfNode, lineOfNodes } from './mdast.js';
import { agentNamed, present, type Known } from './metadata.js';
import { resolveCitations } from './resolve-citations.js';
import { takeStatements, type Statements } from './statements.js';
import { takeFields, type Fields } from './take-fields.js';
import { takeReferences } from './take-references.js';
import { toBlocks, type Blocks } from './to-blocks.js';
import { withoutWays } from './ways.js';

const FOOTERS = 'footer, [role="contentinfo"], #footer, #colophon, .site-footer';

export interface Parts {
  content: Element;
  /** The whole page, for what is stated beside the content. */
  page?: Element;
  known: Known;
  resolve: Resolve;
}

/** The article in an element, and what the page around it says of it. What readers see outranks what machines are told. */
export function assemble({ content, page, known, resolve }: Parts): Article {
  const clutter = clutterOf(page ?? content);
  const margins: Element[] = [];
  const inside = toBlocks(content, resolve, (element) => {
    if (clutter.isClutter(element) || (content === page && isSiteFrame(element))) return true;
    if (!clutter.isMargin(element)) return false;
    margins.push(element);
    return true;
  });
  const { headline, blocks } = takeHeadline(inside.children, known.headline);
  const listed = takeReferences(blocks, inside.anchors);
  const stated = takeFields(listed.rest, inside.captions);

  const beside = [
    ...margins.map((margin) => toBlocks(margin, resolve, clutter.isClutter)),
    ...(page && page !== content ? [around(page, content, resolve, clutter)] : []),
  ];
  let { references, targets } = listed;
  const besideFields: Fields = {};
  for (const { children, anchors, captions } of beside) {
    const found = takeReferences(children, anchors);
    if (references.length === 0) ({ references, targets } = found);
    Object.assign(besideFields, { ...takeFields(found.rest, captions).fields, ...besideFields });
  }

  const children = normaliseHeadings(withDirectives(resolveCitations(withoutWays(stated.rest), targets)));
  const author =
    stated.fields.author ?? besideFields.author ?? linkedAuthor(page ?? content, resolve) ?? known.author;
  return present<Article>({
    ...footerStatements(page, resolve, clutter),
    ...known,
    ...besideFields,
    ...stated.fields,
    headline: headline.slice(0, 1000),
    abstract: distinct(known.abstract, inside.children),
    inLanguage: known.inLanguage ?? 'en',
    author: author?.map((agent) => ({ ...known.author?.find(({ name }) => name === agent.name), ...agent })),
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

function around(page: Element, content: Element, resolve: Resolve, { isClutter }: Clutter): Blocks {
  const scope = content.parentElement?.closest('main, [role="main"]') ?? page;
  return toBlocks(
    scope,
    resolve,
    (element) => element === content || isClutter(element) || isSiteFrame(element),
  );
}

/** The site's own footer states the copyright when the article does not. */
function footerStatements(page: Element | undefined, resolve: Resolve, { isClutter }: Clutter): Statements {
  const statements: Statements = {};
  for (const footer of page?.querySelectorAll(FOOTERS) ?? []) {
    if (footer.localName === 'footer' && !isSiteFrame(footer)) continue;
    if (footer.parentElement?.closest(FOOTERS)) continue;
    for (const block of toBlocks(footer, resolve, isClutter).children) {
      takeStatements(block, statements, (field) => field === 'copyrightNotice');
    }
  }
  return statements;
}

function linkedAuthor(scope: Element, resolve: Resolve): Article['author'] {
  const link = scope.querySelector(
    'a[rel~="author" i], .author.vcard a, [itemprop="author"] a, [itemprop="author"]',
  );
  const agent = link && agentNamed(lineOf(link), outward(resolve, link.getAttribute('href')));
  return agent && agent.name.length < 200 ? [agent] : undefined;
}

/** An abstract that only repeats the text, as WordPress makes them, would be read twice. */
function distinct(abstract: string | undefined, text: readonly Node[]): string | undefined {
  const words = letters(
    (abstract ?? '').replace(/\s*(?:\[?(?:…|\.{3})\]?|continue reading|read more)[^.]*$/i, ''),
  );
  return words && !letters(lineOfNodes(text)).includes(words) ? abstract : undefined;
}
