import { addressOf, type Identifier } from '../addresses.js';
import type { Context } from './context.js';
import { NUMBER_VARIABLES } from './numbers.js';
import { formatPages } from './page-range.js';
import type { Piece } from './piece.js';
import { termText } from './terms.js';

const IDENTIFIERS: ReadonlySet<string> = new Set<Identifier>(['DOI', 'PMID', 'PMCID', 'URL']);

/** The text of a variable, in the form that is asked for if there is one. */
export function textOfVariable(name: string, form: string | undefined, context: Context): string | undefined {
  if (name === 'citation-number') return String(context.number);
  if (name === 'year-suffix') return context.yearSuffix;
  const text =
    name === 'page-first'
      ? (context.text(name) ??
        context
          .text('page')
          ?.split(/[-–,&]/, 1)[0]!
          .trimEnd())
      : ((form === 'short' ? context.text(`${name}-short`) : undefined) ?? context.text(name));
  if (text === undefined || !NUMBER_VARIABLES.has(name)) return text;
  const delimiter = termText(context.terms, 'page-range-delimiter') ?? '–';
  const format = name === 'page' ? context.style.options['page-range-format'] : undefined;
  return formatPages(text, format, delimiter);
}

/** Makes a link of what an identifier or an address prints. */
export function withLink(pieces: Piece[], variable: string, text: string): Piece[] {
  const url = IDENTIFIERS.has(variable) ? addressOf(variable as Identifier, text) : undefined;
  if (url) for (const one of pieces) one.url = url;
  return pieces;
}

/** The “https://doi.org/” that a style puts before an identifier is part of the address, and so of the link. */
export function withPrefixLinked(pieces: Piece[]): Piece[] {
  const [prefix, identifier] = pieces;
  if (identifier?.url && prefix?.soft && /^https?:\S+$/.test(prefix.text)) prefix.url = identifier.url;
  return pieces;
}
