import { version } from '../hardening/version.js';
import type { KnownSite } from '../snippets/doctor/patient.js';

/** A published folder, as this page finds it. */
export interface BuilderSite {
  /** As others find it: what snippets name. */
  readonly published: KnownSite;
  /** As it lies beside this page, for the sample page: it may be on its way to where it is published. */
  readonly local: KnownSite;
  /** Whether there are pages to frame. */
  readonly hasFrames: boolean;
  readonly documents: readonly ListedDocument[];
}

export interface ListedDocument {
  readonly name: string;
  readonly title: string;
}

/**
 * Reads the page's own list of documents, which is there without this script too: links with `data-explainer`. Where the
 * rest lies, the element says in which the builder stands:
 * - `data-base`, the address of the published folder,
 * - `data-documents` and `data-scripts`, the folders of documents and scripts beside this page,
 * - `data-frames`, if there are pages to frame,
 * - `data-public-key`, the keys that snippets list, if the documents are signed.
 */
export async function readSite({ dataset, ownerDocument }: HTMLElement): Promise<BuilderSite> {
  const { baseURI } = ownerDocument;
  const links = [...ownerDocument.querySelectorAll<HTMLElement>('[data-explainer]')];
  const documents = links.map((link) => ({
    name: link.dataset.explainer!,
    title: link.textContent.trim(),
  }));
  const names = documents.map(({ name }) => name);
  const base = dataset.base!;
  const scripts = new URL(dataset.scripts!, baseURI).href;
  const response = await fetch(`${scripts}integrity.json`);
  if (!response.ok) throw new Error(`${scripts}integrity.json: ${response.status}`);
  const integrity = (await response.json()) as KnownSite['integrity'];
  return {
    published: { base, scripts: `${base}${version}/`, integrity, publicKey: dataset.publicKey, names },
    local: { base: new URL(dataset.documents!, baseURI).href, scripts, integrity, names },
    hasFrames: dataset.frames !== undefined,
    documents,
  };
}
