import { readBibtex } from './bibtex/read-bibtex.js';
import { readCslJson } from './csl-json/read-csl-json.js';
import { guessFormat, type ReferenceFormat } from './format-of.js';
import { gather, type Gathered } from './gather.js';
import type { Found, Report } from './problem.js';
import { readNbib } from './tagged/read-nbib.js';
import { readRis } from './tagged/read-ris.js';

const readers: Readonly<Record<ReferenceFormat, (text: string, report: Report) => Found[]>> = {
  'csl-json': readCslJson,
  bibtex: readBibtex,
  ris: readRis,
  nbib: readNbib,
};

/**
 * The references in a text, and what is wrong with those that could not be read, or not in full. Never throws; a bad
 * entry costs itself only. Each reference has an id of its own.
 * @param format Default: what the text looks like.
 */
export function readReferences(text: string, format?: ReferenceFormat): Gathered {
  return gather(text, (lines, report) => {
    const known = format ?? guessFormat(lines);
    return known ? readers[known](lines, report) : [];
  });
}
