import type { CslItem } from '../../article/article.js';
import { writeBibtex } from './bibtex/write-bibtex.js';
import type { ReferenceFormat } from './format-of.js';
import { writeRis } from './tagged/write-ris.js';

/** The formats that references can be written in. */
export type WritableFormat = Exclude<ReferenceFormat, 'nbib'>;

const writers: Readonly<Record<WritableFormat, (items: readonly CslItem[]) => string>> = {
  'csl-json': (items) => `${JSON.stringify(items, null, 2)}\n`,
  bibtex: writeBibtex,
  ris: writeRis,
};

/** The references as a file. */
export const writeReferences = (items: readonly CslItem[], format: WritableFormat): string =>
  writers[format](items);
