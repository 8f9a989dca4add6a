import type { CslItem } from '../../article/article.js';
import { readBibtex } from './bibtex/read-bibtex.js';
import { readCslJson } from './csl-json/read-csl-json.js';
import { guessFormat, type ReferenceFormat } from './format-of.js';
import { keyFor, uniqueIds } from './keys.js';
import { problemsIn, type Found, type ReferenceProblem, type Report } from './problem.js';
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
export function readReferences(
  text: string,
  format?: ReferenceFormat,
): { references: CslItem[]; problems: ReferenceProblem[] } {
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const { problems, report } = problemsIn(lines);
  const known = format ?? guessFormat(lines);
  const unique = uniqueIds();
  const references = (known ? readers[known](lines, report) : []).map(({ item, id: own, offset }) => {
    const id = unique(own || keyFor(item));
    if (own && id !== own)
      report(
        offset,
        `The id “${own}” is taken by an entry above, so this one is “${id}”: give it one of its own.`,
      );
    return { id, ...item } as CslItem;
  });
  if (references.length === 0 && problems.length === 0) {
    report(0, 'No references were found: give them as CSL-JSON, BibTeX, RIS or PubMed (.nbib).');
  }
  return { references, problems: problems.sort((a, b) => a.line - b.line) };
}
