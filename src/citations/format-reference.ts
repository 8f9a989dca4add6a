import type { CslDate, CslItem, CslName, Run } from '../article/article.js';
import { safeAddress } from '../article/address.js';
import { formatDate } from '../article/dates.js';

/** A part of a reference, before punctuation: its text alone, or with a format or a link. */
type Part = string | Run | undefined;

/**
 * One reference in the style of the AMA Manual of Style, 11th edition, chapter 3: journal articles, books, chapters,
 * web pages, and anything else by what fields it has. The number in front is the list's.
 */
export function formatReference(item: CslItem): Run[] {
  const { DOI: doi, PMID: pmid, title, type } = item;
  const runs: Run[] = [];
  // A title that ends in a question mark is its own full stop.
  const sentence = (...parts: Part[]) => {
    const said = parts.filter((part) => part !== undefined && part !== '') as Array<string | Run>;
    if (said.length === 0) return;
    if (runs.length > 0) runs.push({ text: ' ' });
    for (const part of said) runs.push(typeof part === 'string' ? { text: part } : part);
    const last = runs.at(-1)!;
    if (/[^.?!]$/.test(last.text)) runs.push({ text: '.' });
  };
  const link = (text: string, url: string) => {
    runs.push({ text: ' ' }, { text, url });
  };

  const container = item['container-title-short'] ?? item['container-title'];
  const year = yearOf(item.issued);
  const pages = item.page ? `:${item.page}` : '';
  const volume = (item.volume ?? '') + (item.issue ? `(${item.issue})` : '');
  const edition = /^\d+$/.test(String(item.edition))
    ? `${ordinal(Number(item.edition))} ed`
    : item.edition?.toString();
  const address = safeAddress(item.URL);

  const editors = namesOf(item.editor);
  const edited = editors && `${editors}, ed${item.editor!.length > 1 ? 's' : ''}`;

  sentence(namesOf(item.author));
  if (type.startsWith('article')) {
    sentence(title);
    sentence(italic(container));
    sentence([year, volume].filter(Boolean).join(';') + pages);
  } else if (type === 'chapter' || type === 'entry-encyclopedia') {
    sentence(title);
    if (edited || container) sentence(`In: ${edited}${edited && container ? '. ' : ''}`, italic(container));
    sentence(edition);
    sentence([item.publisher, year].filter(Boolean).join('; ') + pages);
  } else if (type === 'book' || type === 'report' || type === 'thesis') {
    if (!item.author?.length) sentence(edited);
    sentence(italic(title));
    sentence(edition);
    sentence([item.publisher, year].filter(Boolean).join('; '));
  } else {
    sentence(title);
    sentence(container ?? item.publisher);
    const issued = dateOf(item.issued);
    sentence(issued && `Published ${issued}`);
  }
  if (doi) {
    link(`doi:${doi}`, `https://doi.org/${encode(doi)}`);
  } else if (address) {
    const accessed = dateOf(item.accessed);
    sentence(accessed && `Accessed ${accessed}`);
    link(address, address);
  }
  if (pmid) link('PubMed', `https://pubmed.ncbi.nlm.nih.gov/${encode(pmid)}/`);
  return runs;
}

/** An id as a path. Half a character, as a broken import leaves it, has no encoding. */
function encode(id: string): string {
  return encodeURI(id.replace(/\p{Surrogate}/gu, '')).replace(/[?#]/g, encodeURIComponent);
}

const italic = (text: string | undefined): Part => text && { text, formats: ['italic'] };

/** Up to six authors by name; of more, the first three and "et al" (AMA 3.7). */
function namesOf(names: CslName[] = []): string {
  const listed = names.length > 6 ? names.slice(0, 3) : names;
  return [...listed.map(nameOf), ...(names.length > 6 ? ['et al'] : [])].join(', ');
}

function nameOf(name: CslName): string {
  if (name.literal) return name.literal;
  const suffix = name.suffix?.replace('.', '');
  return [
    name['dropping-particle'],
    name['non-dropping-particle'],
    name.family,
    initialsOf(name.given),
    suffix,
  ]
    .filter(Boolean)
    .join(' ');
}

/** "H. B.", "HB" and "Hannah Beth" are all "HB"; "Anna-Maria" is "AM". */
function initialsOf(given = ''): string {
  const words = given.split(/[\s.-]+/).filter(Boolean);
  return words.map((word) => (/^\p{Lu}{2,3}$/u.test(word) ? word : word.slice(0, 1).toUpperCase())).join('');
}

function yearOf(date: CslDate | undefined): string {
  return String(date?.['date-parts']?.[0]?.[0] ?? date?.literal ?? date?.raw ?? '');
}

/** AMA writes its dates in English, whatever the page's language. */
function dateOf(date: CslDate | undefined): string {
  const parts = date?.['date-parts']?.[0];
  if (!parts?.length) return yearOf(date);
  return formatDate(parts.map((part, i) => String(part).padStart(i ? 2 : 4, '0')).join('-'), 'en-US');
}

function ordinal(n: number): string {
  const suffixes: Record<string, string> = { one: 'st', two: 'nd', few: 'rd' };
  return n + (suffixes[new Intl.PluralRules('en', { type: 'ordinal' }).select(n)] ?? 'th');
}
