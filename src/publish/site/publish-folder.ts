import type { Progress } from '../output.js';
import { prepareCards } from './prepare-cards.js';
import { readFolder } from './read-folder.js';
import { readScripts } from './scripts.js';
import { toSiteDocument, type Site } from './to-site-document.js';
import { writeSite, type Written } from './write-site.js';

export interface PublishOptions extends Omit<Site, 'scripts'> {
  /** Whether to remove the files of documents that are gone. */
  readonly prune: boolean;
  readonly progress: (total: number) => Progress;
}

export interface Published extends Written {
  /** Of the documents. */
  readonly names: readonly string[];
  /** JSON and Markdown in the folder that is something else. */
  readonly others: readonly string[];
  /** Pictures that are left out, as the site's host is not licensed for them. */
  readonly unlicensed: readonly string[];
}

/**
 * Publishes every document of a folder. All are read, checked and made ready before anything is written.
 * @throws {CommandError}
 */
export async function publishFolder(
  folder: string,
  out: string,
  options: PublishOptions,
): Promise<Published> {
  const { prune, progress, ...site } = options;
  const { documents: named, others } = readFolder(folder);
  const scripts = readScripts();
  await prepareCards(named.map(({ article }) => article));
  const documents = named.map((document) => toSiteDocument(document, { ...site, scripts }));
  const { next, end } = progress(documents.length);
  const written = await writeSite(documents, out, { base: site.base, scripts, prune, onDocument: next });
  end();
  const unlicensed = named.flatMap(({ pictures = new Map<string, string>() }, i) =>
    documents[i]!.pictures.size < pictures.size ? [...pictures.values()] : [],
  );
  return { names: named.map(({ name }) => name), others, unlicensed, ...written };
}
