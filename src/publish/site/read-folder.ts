import { basename, extname } from 'node:path';
import type { Article } from '../../article/article.js';
import { CommandError, type FileProblem } from '../command-error.js';
import { findDocuments } from '../find-documents.js';
import { readSource } from '../read-document.js';
import { picturesOf, type Pictures } from './pictures.js';

export interface NamedDocument {
  readonly name: string;
  readonly article: Article;
  /** Default: none. */
  readonly pictures?: Pictures;
}

export interface ReadFolder {
  /** In the order of their names. */
  readonly documents: readonly NamedDocument[];
  /** JSON and Markdown that is something else. */
  readonly others: readonly string[];
}

/** Names that a published folder has a file of already, or that would make the tag of another element. */
const TAKEN: Readonly<Record<string, string>> = {
  index: 'index.html is the list of all documents',
  article: '<article-explainer> is the tag for any article',
};

/**
 * Every document of a folder, at any depth, by the name of its file.
 * @throws {CommandError} naming all that is wrong with any of them
 */
export function readFolder(folder: string): ReadFolder {
  const { documents: files, others } = findDocuments([folder]);
  const problems: FileProblem[] = [];
  const documents: NamedDocument[] = [];
  const byName = new Map<string, string>();
  for (const file of files) {
    const name = basename(file, extname(file));
    const message = nameProblem(name, byName.get(name));
    if (message) problems.push({ file, message });
    byName.set(name, file);
    try {
      const source = readSource(file);
      const { pictures, problems: missing } = picturesOf(source, file);
      problems.push(...missing, ...clashes(pictures, documents).map((message) => ({ file, message })));
      documents.push({ name, article: source.article, pictures });
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (files.length === 0) {
    problems.push({ file: folder, message: 'there is no document in it: NAME.md or NAME.json' });
  }
  if (problems.length > 0) throw new CommandError(problems);
  return { documents: documents.sort((a, b) => (a.name < b.name ? -1 : 1)), others };
}

/** Two pictures of documents in different folders that would be one file. */
function clashes(pictures: Pictures, documents: readonly NamedDocument[]): string[] {
  const taken = documents.flatMap((it) => [...(it.pictures ?? [])]);
  return [...pictures].flatMap(([place, source]) => {
    const other = taken.find(([its, file]) => its === place && file !== source)?.[1];
    return other ? `its picture ${source} would take the place of ${other}: rename one of them` : [];
  });
}

/** @param other a file that has that name too */
function nameProblem(name: string, other: string | undefined): string | undefined {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
    return `"${name}" becomes part of addresses and of a tag: rename it to lower-case letters, digits and single hyphens, a letter first`;
  }
  if (Object.hasOwn(TAKEN, name)) return `the name "${name}" is taken: ${TAKEN[name]}. Rename the file`;
  return other && `${other} has the same name: rename or remove one of them`;
}
