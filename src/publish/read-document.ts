import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Article, CslItem } from '../article/article.js';
import { ArticleError, parseArticle } from '../article/parse-article.js';
import { CommandError } from './command-error.js';
import { articleFromMarkdown, MarkdownError } from './markdown.js';

/**
 * The article of a document's file: `NAME.json`, or `NAME.md` with its references in `NAME.references.json` beside it,
 * else in `references.json`.
 * @throws {CommandError}
 */
export function readDocument(file: string): Article {
  return file.endsWith('.md') ? readMarkdown(file) : readJson(file);
}

function readJson(file: string): Article {
  try {
    return parseArticle(JSON.parse(readText(file)));
  } catch (error) {
    if (error instanceof ArticleError) {
      throw new CommandError(error.problems.map(({ path, message }) => ({ file, path, message })));
    }
    if (error instanceof SyntaxError)
      throw new CommandError([{ file, message: `not JSON: ${error.message}` }]);
    throw error;
  }
}

function readMarkdown(file: string): Article {
  const references = referencesOf(file);
  try {
    return articleFromMarkdown(readText(file), references);
  } catch (error) {
    if (!(error instanceof MarkdownError)) throw error;
    throw new CommandError(error.problems.map((problem) => ({ file, ...problem })));
  }
}

/**
 * The references of a Markdown file, which stand in a file beside it.
 * @throws {CommandError}
 */
export function referencesOf(file: string): CslItem[] {
  const beside = [file.replace(/\.md$/, '.references.json'), join(dirname(file), 'references.json')].find(
    existsSync,
  );
  if (!beside) return [];
  try {
    return JSON.parse(readText(beside)) as CslItem[];
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new CommandError([{ file: beside, message: `not JSON: ${error.message}` }]);
  }
}

/** @throws {CommandError} */
export function readText(file: string): string {
  return readBytesOf(file).toString('utf8');
}

/**
 * A file's bytes, or those of standard input for `-`.
 * @throws {CommandError}
 */
export function readBytesOf(file: string): Buffer<ArrayBuffer> {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reasons: Readonly<Record<string, string>> = {
      ENOENT: 'there is no such file',
      EISDIR: 'this is a folder: name a file in it',
      EACCES: 'it may not be read',
    };
    throw new CommandError([{ file, message: reasons[code ?? ''] ?? message }]);
  }
}
