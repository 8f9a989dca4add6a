import type { Article } from '../../article/article.js';
import { readBytesOf, referencesOf } from '../read-document.js';
import { importArticle, type ImportOptions } from './import-article.js';
import type { ImportReport } from './report.js';

/**
 * Imports a file, or standard input as `-`. Markdown takes its references from the file beside it, as documents do.
 * @throws {CommandError}
 */
export function importFile(
  file: string,
  options: Omit<ImportOptions, 'file' | 'references'>,
): { article: Article; report: ImportReport } {
  const references = file.endsWith('.md') ? referencesOf(file) : [];
  return importArticle(readBytesOf(file), { ...options, file, references });
}
