import type { CslItem } from '../../article/article.js';
import { keyFor, uniqueIds } from './keys.js';
import { problemsIn, type Found, type ReferenceProblem, type Report } from './problem.js';

export interface Gathered {
  references: CslItem[];
  problems: ReferenceProblem[];
}

/** What a reader finds in a text, each reference with an id of its own. */
export function gather(text: string, read: (text: string, report: Report) => Found[]): Gathered {
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const { problems, report } = problemsIn(lines);
  const unique = uniqueIds();
  const references = read(lines, report).map(({ item, id: own, offset }) => {
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
