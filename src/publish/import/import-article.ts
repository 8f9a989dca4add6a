import type { Article, CslItem } from '../../article/article.js';
import schema from '../../article/article.schema.json';
import { ArticleError, parseArticle } from '../../article/parse-article.js';
import { SourceError } from '../../sources/source-error.js';
import { CommandError } from '../command-error.js';
import { formatOf, parseJson, type Format } from './format.js';
import { fromHtml, fromWordPress } from './from-html.js';
import { fromJson } from './from-json.js';
import { fromMarkdown } from './from-markdown.js';
import { fromText } from './from-text.js';
import { ImportProblem } from './import-problem.js';
import { doubtLanguage } from './language.js';
import { readBytes } from './read-bytes.js';
import { Notes, reportOf, type ImportReport } from './report.js';

export interface ImportOptions {
  /** As it is to be named in messages. */
  file: string;
  /** Default: told from the content and the name's end. */
  format?: Format | undefined;
  /** Where the page stands on the web, absolute: its relative addresses are resolved against it. */
  url?: string | undefined;
  /** Of Markdown, which may keep them in a file beside it. */
  references?: CslItem[] | undefined;
}

/**
 * A page, text, Markdown, JSON or a WordPress answer as a document, and what was recognised in it. The document's
 * `bibliography` is left to publishing, since it goes with the style.
 * @throws {CommandError} when no valid document comes of it
 */
export function importArticle(
  bytes: Uint8Array<ArrayBuffer>,
  { file, format, url, references }: ImportOptions,
): { article: Article; report: ImportReport } {
  const notes = new Notes();
  try {
    const text = readBytes(bytes, notes);
    if (!text.trim()) throw new ImportProblem('the file is empty');
    const known = format ?? formatOf(file, text);
    const article = inOrder(parseArticle(readAs(known, text, url, notes, references)));
    doubtLanguage(article, notes);
    return { article, report: reportOf(known, article, notes) };
  } catch (error) {
    throw asCommandError(error, file);
  }
}

/** The fields in the order in which the schema tells them, for whoever reads the file. */
function inOrder(article: Article): Article {
  const keys = Object.keys(schema.properties) as Array<keyof Article>;
  return Object.fromEntries(
    keys.flatMap((key) => (key in article ? [[key, article[key]]] : [])),
  ) as unknown as Article;
}

function readAs(
  format: Format,
  text: string,
  url: string | undefined,
  notes: Notes,
  references?: CslItem[],
): Article {
  switch (format) {
    case 'html':
      return fromHtml(text, url, notes);
    case 'wordpress':
      return fromWordPress(parseJson(text), url, notes);
    case 'markdown':
      return fromMarkdown(text, url, notes, references);
    case 'json':
      return fromJson(parseJson(text), url, notes);
    case 'text':
      return fromText(text, url ? { url } : {}, notes);
  }
}

function asCommandError(error: unknown, file: string): unknown {
  if (error instanceof ImportProblem)
    return new CommandError([{ file, line: error.line, message: error.message }]);
  if (error instanceof SourceError) return new CommandError([{ file, message: ofPage(error) }]);
  if (error instanceof ArticleError) {
    return new CommandError(error.problems.map(({ path, message }) => ({ file, path, message })));
  }
  return error;
}

/** What the reader of pages met, with advice for who has a file and not an address. */
function ofPage({ message }: SourceError): string {
  const [, met] = /: (no article found, but .+?)\. Check that /s.exec(message) ?? [];
  return met
    ? `${met}: save the page again once it shows its text, or copy its text into a .txt file`
    : message;
}
