import type { CslItem } from '../../article/article.js';
import { writeReferences, type WritableFormat } from '../../citations/formats/write-references.js';
import { create } from '../../hardening/create.js';

const FILES: Readonly<Record<WritableFormat, readonly [extension: string, type: string]>> = {
  bibtex: ['bib', 'application/x-bibtex'],
  ris: ['ris', 'application/x-research-info-systems'],
  'csl-json': ['json', 'application/vnd.citationstyles.csl+json'],
};

/** Offers references to the reader as a file. */
export function saveReferences(items: readonly CslItem[], format: WritableFormat, title: string): void {
  const [extension, type] = FILES[format];
  const link = create('a');
  link.href = URL.createObjectURL(new Blob([writeReferences(items, format)], { type }));
  link.download = `${fileName(title)}.${extension}`;
  link.click();
  // By then the browser has begun to read it.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** `why-tumors-return`: letters of any script, since file systems hold them all. */
export function fileName(title: string): string {
  const words =
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.join('-').slice(0, 60).replace(/-$/, '') || 'references';
}
