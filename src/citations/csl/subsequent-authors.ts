import type { LeadingNames } from './context.js';
import type { Piece } from './piece.js';
import type { Attributes } from './style.js';

/**
 * Puts the style’s dash in place of names that the entry before has, too (CSL 1.0.2, “Reference grouping”). Changes the
 * pieces. Gives the names as they were, to compare the next entry’s with.
 */
export function substituteAuthors(
  attributes: Attributes,
  before: LeadingNames | undefined,
  lead: LeadingNames | undefined,
): LeadingNames | undefined {
  const substitute = attributes['subsequent-author-substitute'];
  if (substitute === undefined || !lead) return lead;
  const copy = { names: lead.names.map(copyOf), all: copyOf(lead.all) };
  if (before) replace(attributes['subsequent-author-substitute-rule'], substitute, before, lead);
  return copy;
}

function replace(
  rule: string | undefined,
  substitute: string,
  before: LeadingNames,
  lead: LeadingNames,
): void {
  const same = lead.names.map((name, i) => textOf(name) === textOf(before.names[i] ?? []));
  // All that is printed counts: one author is not the same as that author et al.
  const complete = textOf(lead.all) === textOf(before.all);
  if (rule === 'complete-each') {
    if (complete) for (const name of lead.names) put(substitute, name);
  } else if (rule === 'partial-each') {
    const differs = same.indexOf(false);
    for (const name of lead.names.slice(0, differs < 0 ? undefined : differs)) put(substitute, name);
  } else if (rule === 'partial-first') {
    if (same[0]) put(substitute, lead.names[0]!);
  } else if (complete) {
    put(substitute, lead.all);
  }
}

function put(substitute: string, pieces: readonly Piece[]): void {
  // Quotation marks stay where they are: they are drawn when it is known which.
  pieces
    .filter(({ quote }) => !quote)
    .forEach((one, i) => {
      one.text = i === 0 ? substitute : '';
    });
}

const copyOf = (pieces: readonly Piece[]): Piece[] => pieces.map((one) => ({ ...one }));

const textOf = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');
