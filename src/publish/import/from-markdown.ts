import type { Article, CslItem, Node } from '../../article/article.js';
import { articleFromMarkdown, MarkdownError } from '../markdown.js';
import type { Known } from '../../sources/html/metadata.js';
import { lineOfNode, linksIn } from '../../sources/html/mdast.js';
import { articleOf, withNote } from './article-of.js';
import { ImportProblem } from './import-problem.js';
import { frontMatterOf } from './markdown/front-matter.js';
import { piecesOfMarkdown } from './markdown/pieces.js';
import type { Piece } from './piece.js';
import type { Notes } from './report.js';
import { linkCitations } from './text/citations.js';
import { crumbsOf } from './text/head.js';
import { wordsIn } from './words.js';

/** Markdown: an article as this project writes it, else any, whose title and statements are found as those of a page. */
export function fromMarkdown(
  markdown: string,
  url: string | undefined,
  notes: Notes,
  references: CslItem[] = [],
): Article {
  const text = markdown.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const own = asWritten(text, references, notes);
  if (own) return own;

  const { known, body, lost } = frontMatterOf(text, notes);
  const { pieces: all, anchors: footnotes } = piecesOfMarkdown(body, notes);
  const { breadcrumb, pieces } = takeTrail(all, notes);
  const headline = known.headline ?? takeTitle(pieces, notes);
  const anchors = new Map([...linkCitations(pieces, notes), ...footnotes]);
  const fields: Known = { ...(url && { url }), ...(breadcrumb && { breadcrumb }), ...known, headline };
  const article = withNote(articleOf(pieces, anchors, fields, notes), lost, notes);
  if (article.body.children.length === 0)
    throw new ImportProblem('there is no text below the title', pieces.at(-1)?.line);
  return article;
}

function asWritten(text: string, references: CslItem[], notes: Notes): Article | undefined {
  if (!/^---\n[^]*?^(?:headline|inLanguage):/m.test(text)) return undefined;
  try {
    const article = articleFromMarkdown(text, references);
    const { body: _body, ...fields } = article;
    for (const [field, value] of Object.entries(fields)) notes.recognise(field, wordsIn(value));
    return article;
  } catch (error) {
    if (!(error instanceof MarkdownError)) throw error;
    for (const { message, line } of error.problems)
      notes.doubt(`no article as this project writes them: ${message}`, '', line);
    return undefined;
  }
}

function takeTrail(
  [first, ...rest]: Piece[],
  notes: Notes,
): { breadcrumb?: Known['breadcrumb']; pieces: Piece[] } {
  const words = first?.node.type === 'paragraph' ? lineOfNode(first.node) : '';
  const crumbs = words.length < 400 ? crumbsOf(words) : undefined;
  if (!first || !crumbs) return { pieces: first ? [first, ...rest] : [] };
  notes.recognise('breadcrumb', words, first.line);
  const links = linksIn([first.node]);
  const breadcrumb = crumbs.map((crumb) => {
    const url = links.find(({ text }) => text === crumb.name)?.url;
    return { ...crumb, ...(url && { url }) };
  });
  return { breadcrumb, pieces: rest };
}

function takeTitle(pieces: readonly Piece[], notes: Notes): string {
  const isHeading = ({ node }: Piece) => node.type === 'heading';
  const title =
    pieces.find(({ node }) => node.type === 'heading' && node.depth === 1) ?? pieces.find(isHeading);
  if (!title)
    throw new ImportProblem('no title was found: write it as “# Title” above the text', pieces[0]?.line);
  const words = lineOfNode(title.node);
  notes.recognise('headline', words, title.line);
  if ((title.node as Extract<Node, { type: 'heading' }>).depth > 1)
    notes.doubt('no “# ” heading: the first heading was taken for the title', words, title.line);
  return words;
}
