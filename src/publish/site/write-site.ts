import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from '../command-error.js';
import { writeWhole } from '../write-file.js';
import { filesOf, SIGNED } from './files.js';
import { folderFiles } from './folder-files.js';
import { isPlace } from './pictures.js';
import type { Scripts } from './scripts.js';
import type { SiteDocument } from './site-document.js';
import { versionedFiles } from './versioned.js';

/** What a run has done, by the names of the files in the published folder. */
export interface Written {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  /** Of documents that are no longer in the folder. */
  readonly gone: readonly string[];
}

export interface WriteOptions {
  readonly base: URL;
  readonly scripts: Scripts;
  /** Whether to remove what is gone. */
  readonly prune: boolean;
  /** Called before each document. */
  readonly onDocument: (name: string) => Promise<void>;
}

/** The names of all files of documents, pictures included, that were published so far: the only ones that `prune` ever removes. */
const RECORD = '.published.json';

/**
 * Writes what has changed. The scripts first, then what names them; what lists the documents last. Scripts of other
 * versions stay: snippets that were copied before name them.
 * @throws {CommandError}
 */
export async function writeSite(
  documents: readonly SiteDocument[],
  out: string,
  options: WriteOptions,
): Promise<Written> {
  const { base, scripts, prune, onDocument } = options;
  const written: string[] = [];
  const unchanged: string[] = [];
  const write = (name: string, content: string | Uint8Array): void => {
    (writeWhole(join(out, name), content) ? written : unchanged).push(name);
  };

  refuseUnsigned(documents, out);
  for (const [name, content] of versionedFiles(scripts, out, base)) write(name, content);
  const current = new Set<string>();
  for (const document of documents) {
    await onDocument(document.name);
    const pictures = [...document.pictures].map(([place, file]) => [place, readFileSync(file)] as const);
    for (const [name, content] of [...pictures, ...filesOf(document)]) {
      if (current.has(name)) continue;
      write(name, content);
      current.add(name);
    }
  }
  for (const [name, make] of folderFiles) write(name, make(documents, base));

  const gone = recorded(out).filter((name) => !current.has(name) && existsSync(join(out, name)));
  if (prune) for (const name of gone) rmSync(join(out, name));
  const kept = [...current, ...(prune ? [] : gone)];
  writeWhole(join(out, RECORD), `${JSON.stringify(kept.sort(), null, 2)}\n`);
  return { written, unchanged, gone };
}

/** Pages that name the key would refuse, from now on, what was signed so far. */
function refuseUnsigned(documents: readonly SiteDocument[], out: string): void {
  const files = documents.filter(({ signer }) => !signer).map(({ name }) => join(out, name + SIGNED));
  const message =
    'this document was published with a signature, and pages that ask for one would refuse it without: give --key, or remove this file';
  const problems = files.filter(existsSync).map((file) => ({ file, message }));
  if (problems.length > 0) throw new CommandError(problems);
}

/** A record that somebody has changed removes no file outside the folder. */
function recorded(out: string): string[] {
  try {
    const names = JSON.parse(readFileSync(join(out, RECORD), 'utf8')) as unknown;
    return Array.isArray(names) ? names.map(String).filter(isPlace) : [];
  } catch {
    return [];
  }
}
