import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Article, CslItem } from '../article/article.js';
import { ArticleError, parseArticle } from '../article/parse-article.js';
import { parseReferences } from '../article/parse-references.js';
import { CommandError } from './command-error.js';
import { jsonLines } from './json-lines.js';
import { parseJson } from './json-syntax.js';
import { fieldsWithout, MarkdownError, readMarkdown } from './markdown.js';
import { readText } from './read-text.js';

/** A document and where its parts stand. */
export interface DocumentSource {
  readonly article: Article;
  /** Paths of fields that no document has. In Markdown they are errors; in JSON they may be another tool's. */
  readonly unknown: readonly string[];
  /** The file and the line of what a path such as `references[2].URL` names. */
  readonly locate: (path: string) => { readonly file: string; readonly line?: number };
}

/**
 * The article of a document's file: `NAME.json`, or `NAME.md` with its references in `NAME.references.json` beside it,
 * else in `references.json`.
 * @throws {CommandError} naming all that is wrong with it, each with its line
 */
export function readDocument(file: string): Article {
  return readSource(file).article;
}

/**
 * The same, and where in the files it stands.
 * @throws {CommandError}
 */
export function readSource(file: string): DocumentSource {
  const text = readText(file);
  return file.endsWith('.md') ? sourceOfMarkdown(text, file) : sourceOfJson(text, file);
}

/** @throws {CommandError} */
export function sourceOfJson(text: string, file: string): DocumentSource {
  const lineOf = jsonLines(text);
  const locate = (path: string) => ({ file, line: lineOf(path) });
  try {
    const value = parseJson(text, file);
    const article = parseArticle(value);
    return { article, unknown: unknownFields(value as object, article), locate };
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    throw new CommandError(error.problems.map(({ path, message }) => ({ ...locate(path), path, message })));
  }
}

/** @throws {CommandError} */
export function sourceOfMarkdown(text: string, file: string): DocumentSource {
  const beside = readReferences(file);
  try {
    const { article, lineOf } = readMarkdown(text, beside?.references);
    const locate = (path: string) => {
      const isBeside = beside && path.startsWith('references');
      return isBeside
        ? { file: beside.file, line: beside.lineOf(path.replace('references', '')) }
        : { file, line: lineOf(path) };
    };
    return { article, unknown: [], locate };
  } catch (error) {
    if (!(error instanceof MarkdownError)) throw error;
    throw new CommandError(error.problems.map((problem) => ({ file, ...problem })));
  }
}

/** Nodes of the body may carry what any tool writes into mdast; `$schema` and `@context` are for others. */
function unknownFields(value: object, article: Article): string[] {
  const { body: _body, ...fields } = value as { body?: unknown };
  return fieldsWithout(fields, article).filter((path) => !/(^|\.)[$@]/.test(path));
}

/** A list of references and where it stands. */
export interface ReferenceFile {
  readonly file: string;
  readonly references: CslItem[];
  /** The line of what a path such as `[2].URL` names. */
  readonly lineOf: (path: string) => number;
}

/**
 * The references of a Markdown file, which stand in a file beside it, if there is one.
 * @throws {CommandError}
 */
export function readReferences(markdown: string): ReferenceFile | undefined {
  const names = [markdown.replace(/\.md$/, '.references.json'), join(dirname(markdown), 'references.json')];
  const file = names.find(existsSync);
  if (!file) return undefined;
  const text = readText(file);
  const lineOf = jsonLines(text);
  const { references, problems } = parseReferences(parseJson(text, file));
  if (problems.length === 0) return { file, references, lineOf };
  throw new CommandError(problems.map((problem) => ({ file, line: lineOf(problem.path), ...problem })));
}
