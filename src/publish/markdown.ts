import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Article, CslItem, Node } from '../article/article.js';
import { ArticleError, parseArticle } from '../article/parse-article.js';
import { toText } from '../article/text.js';
import { readFrontMatter } from './front-matter.js';
import { bodyFromMdast } from './markdown-body.js';
import { MarkdownError, type MarkdownProblem } from './markdown-error.js';

export { MarkdownError, type MarkdownProblem } from './markdown-error.js';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkDirective);

/**
 * An article as its author writes it: the document's fields as YAML front matter, the body as Markdown with
 * directives, and `[^id]` for a citation of one of the references.
 * @throws {MarkdownError} naming all that is wrong, each with its line
 */
export function articleFromMarkdown(markdown: string, references: CslItem[] = []): Article {
  return readMarkdown(markdown, references).article;
}

export interface MarkdownArticle {
  article: Article;
  /** The line of what a path such as `publisher.name` or `body.children[3]` names, or of what contains it. */
  lineOf: (path: string) => number;
}

/**
 * The same, and where in the file it stands.
 * @throws {MarkdownError}
 */
export function readMarkdown(markdown: string, references: CslItem[] = []): MarkdownArticle {
  const problems: MarkdownProblem[] = [];
  const report = (line: number, message: string) => void problems.push({ line, message });

  const { children } = parser.parse(defineCitations(markdown));
  const head = children[0]?.type === 'yaml' ? children.shift() : undefined;
  const frontMatter = readFrontMatter(head?.type === 'yaml' ? head.value : '', 2);
  problems.push(...frontMatter.problems);
  const { fields } = frontMatter;
  for (const field of ['body', 'references']) {
    const message = `${field} is not a field here: the text stands below, its sources in references.json`;
    if (Object.hasOwn(fields, field)) report(frontMatter.lineOf(field), message);
  }

  const lines = new Map<Node, number>();
  const ids = references.map(({ id }) => id);
  const options = { references: ids, lastLine: countLines(markdown), lines, report };
  const title = children[0]?.type === 'heading' && children[0].depth === 1 ? children.shift() : undefined;
  if (title?.type === 'heading') {
    const headline = toText({ type: 'root', children: bodyFromMdast(title.children, options) });
    fields.headline ??= headline;
    if (fields.headline !== headline) {
      report(title.position!.start.line, 'title and headline of the front matter differ: write one of them');
    }
  }
  const body = bodyFromMdast(children, options);
  // Fields that could not be read would only be called missing.
  const isRead = frontMatter.problems.length === 0;
  const article = isRead && checked({ ...fields, body, references }, frontMatter.lineOf, report);
  if (!article || problems.length > 0) throw new MarkdownError(problems);
  return {
    article,
    lineOf: (path) => (path.startsWith('body') ? bodyLine(body, path, lines) : frontMatter.lineOf(path)),
  };
}

/** Follows `body.children[3].children[0]` as far as there are lines. */
function bodyLine(body: readonly Node[], path: string, lines: ReadonlyMap<Node, number>): number {
  let line = lines.get(body[0]!) ?? 1;
  let children = body;
  for (const [, place] of path.matchAll(/children\[(\d+)\]/g)) {
    const node = children[Number(place)];
    if (!node) break;
    line = lines.get(node) ?? line;
    children = 'children' in node ? node.children : [];
  }
  return line;
}

/**
 * GFM reads `[^id]` as plain text unless a footnote with that id is defined, so all that occur are, after the
 * author's text. One is always there: a directive that contains it was never closed.
 */
function defineCitations(markdown: string): string {
  const ids = [...markdown.matchAll(/\[\^([^\s[\]]+)\]/g)].map(([, id]) => id!);
  return markdown + ['end', ...new Set(ids)].map((id) => `\n\n[^${id}]: x`).join('');
}

function countLines(markdown: string): number {
  return markdown.split(/\r\n|\r|\n/).length;
}

/** The validator drops what it does not know; an author's misspelt field must not vanish like that. */
function checked(
  draft: Record<string, unknown> & { body: Node[]; references: CslItem[] },
  lineOf: (path: string) => number,
  report: (line: number, message: string) => void,
): Article | undefined {
  const { body, references, ...fields } = draft;
  try {
    const article = parseArticle({
      ...fields,
      body: { type: 'root', children: body },
      ...(references.length > 0 && { references }),
    });
    for (const path of fieldsWithout(fields, article))
      report(lineOf(path), `${path} is not a field of an article`);
    return article;
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    for (const { path, message } of error.problems) report(lineOf(path), `${path}: ${message}`);
    return undefined;
  }
}

/** Paths of what is in one value and not in the other. */
export function fieldsWithout(value: unknown, copy: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
    const other = (copy as Record<string, unknown>)[key];
    return other === undefined ? [here] : fieldsWithout(inner, other, here);
  });
}
