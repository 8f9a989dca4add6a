import { safeAddress } from '../../article/address.js';
import type { Context } from './context.js';
import { NUMBER_VARIABLES } from './numbers.js';
import { formatPages } from './page-range.js';
import type { Piece } from './piece.js';
import { termText } from './terms.js';

/** The text of a variable, in the form that is asked for if there is one. */
export function textOfVariable(name: string, form: string | undefined, context: Context): string | undefined {
  if (name === 'citation-number') return String(context.number);
  if (name === 'year-suffix') return context.yearSuffix;
  const text =
    name === 'page-first'
      ? (context.text(name) ?? context.text('page')?.split(/\s*[-–,&]/)[0])
      : ((form === 'short' ? context.text(`${name}-short`) : undefined) ?? context.text(name));
  if (text === undefined || !NUMBER_VARIABLES.has(name)) return text;
  const delimiter = termText(context.terms, 'page-range-delimiter') ?? '–';
  const format = name === 'page' ? context.style.options['page-range-format'] : undefined;
  return formatPages(text, format, delimiter);
}

/** Where an identifier leads. */
const RESOLVERS: Readonly<Record<string, (id: string) => string | undefined>> = {
  DOI: (id) => `https://doi.org/${encode(id.replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:\s*)/i, ''))}`,
  PMID: (id) => `https://pubmed.ncbi.nlm.nih.gov/${encode(id)}/`,
  PMCID: (id) => `https://pmc.ncbi.nlm.nih.gov/articles/${encode(id.replace(/^(?!PMC)/i, 'PMC'))}/`,
  URL: safeAddress,
};

/** Makes a link of what an identifier or an address prints. */
export function withLink(pieces: Piece[], variable: string, text: string): Piece[] {
  const url = RESOLVERS[variable]?.(text.trim());
  if (url) for (const one of pieces) one.url = url;
  return pieces;
}

/** An identifier as a path. Half a character, as a broken import leaves it, has no encoding. */
function encode(id: string): string {
  return encodeURI(id.replace(/\p{Surrogate}/gu, '')).replace(/[?#]/g, encodeURIComponent);
}
