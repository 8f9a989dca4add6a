import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from './command-error.js';
import { reasonOf } from './file-reasons.js';
import { readText } from './read-text.js';

export interface FoundDocuments {
  /** In the order in which they were named, and by their names within a folder. */
  readonly documents: readonly string[];
  /** JSON and Markdown in a folder that is something else: a package.json, a README. */
  readonly others: readonly string[];
}

/**
 * The documents that a command line names, each file once. A folder stands for those that it has at any depth, but for
 * hidden folders and `node_modules`; a file that was named is one, whatever is in it, and `-` is stdin.
 * @throws {CommandError}
 */
export function findDocuments(paths: readonly string[]): FoundDocuments {
  const documents = new Set<string>();
  const others: string[] = [];

  const enter = (folder: string): void => {
    const entries = readdirSync(folder, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!/^\.|^node_modules$/.test(entry.name)) enter(path);
      } else if (/\.(json|md)$/.test(entry.name) && !isReferences(entry.name)) {
        if (looksLikeDocument(path)) documents.add(path);
        else others.push(path);
      }
    }
  };

  for (const path of paths) {
    try {
      if (path !== '-' && statSync(path).isDirectory()) enter(path);
      else documents.add(path);
    } catch (error) {
      throw new CommandError([{ file: path, message: reasonOf(error) }]);
    }
  }
  return { documents: [...documents], others };
}

const isReferences = (name: string) => /^(.+\.)?references\.json$/.test(name);

/** Front matter, or a JSON object with a headline or a body. What cannot be read may be one, and its check says why. */
function looksLikeDocument(file: string): boolean {
  try {
    const text = readText(file);
    if (file.endsWith('.md')) return /^---[ \t]*[\r\n]/.test(text);
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && ('headline' in value || 'body' in value);
  } catch {
    return true;
  }
}
