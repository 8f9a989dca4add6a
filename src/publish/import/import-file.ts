import type { Article } from '../../article/article.js';
import { readReferences } from '../read-document.js';
import { readBytes } from '../read-text.js';
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
  const references = file.endsWith('.md') ? (readReferences(file)?.references ?? []) : [];
  return importArticle(readBytes(file), { ...options, file, references });
}
