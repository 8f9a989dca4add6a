import type { CslDate, CslName } from '../../../article/article.js';
import { withoutGaps } from '../csl-record.js';
import { monthOf, parseDate } from '../dates.js';
import { fields, type FieldKind } from '../fields.js';
import { bareDoi, pmcidOf, pmidOf } from '../identifiers.js';
import { languageTag } from '../languages.js';
import { cslTypeOfBibtex, isCslType } from '../types.js';
import type { Field } from './inherit.js';
import { parseNames } from './names.js';
import { texToText } from './tex-to-text.js';

type Variables = Record<string, string | CslName[] | CslDate | undefined>;

/** An entry's variables, without id. */
export function toCsl(bibtexType: string, field: Field): Record<string, unknown> {
  const item: Variables = {};
  for (const { variable, kind, bibtex: names } of fields) {
    const tex = names.map(field).find((tex) => tex?.trim());
    if (tex !== undefined) item[variable] = valueOf(tex, kind);
  }
  const text = (name: string) => texToText(field(name) ?? '', 'plain');
  for (const [variable, name] of SUBTITLES) {
    const subtitle = texToText(field(name) ?? '', 'title');
    if (subtitle) item[variable] = item[variable] ? `${item[variable] as string}: ${subtitle}` : subtitle;
  }
  const type = cslTypeFor(bibtexType, field);
  if (bibtexType === 'inbook' && !item['container-title']) nameChapter(item);
  if (field('maintitle')) {
    const whole = type === 'chapter' ? 'container-title' : 'title';
    item['volume-title'] ??= item[whole];
    item[whole] = texToText(field('maintitle')!, 'title');
  }
  item.issued ??= issuedOf(text);
  item.genre = GENRES[(item.genre as string | undefined) ?? bibtexType] ?? item.genre;
  const number = text('number') || text('issue');
  if (number) item[numberVariable(type, item)] = number;
  if (item.language) item.language = languageTag(item.language as string);
  return withoutGaps({ type, ...item, ...identifiers(item, text) });
}

const SUBTITLES = [
  ['title', 'subtitle'],
  ['container-title', 'journalsubtitle'],
  ['container-title', 'booksubtitle'],
] as const;

const GENRES: Readonly<Record<string, string>> = {
  __proto__: null as never,
  phdthesis: 'PhD thesis',
  mathesis: 'Master’s thesis',
  mastersthesis: 'Master’s thesis',
  resreport: 'Research report',
};

function valueOf(tex: string, kind: FieldKind): Variables[string] {
  if (kind === 'names') return parseNames(tex);
  if (kind === 'date') return parseDate(texToText(tex, 'verbatim'));
  if (kind === 'pages')
    return texToText(tex, 'plain')
      .replace(/\s+/g, ' ')
      .replace(/ ?[–—] ?/g, '-');
  return texToText(tex, kind === 'list' ? 'plain' : kind);
}

/** The year and month of plain BibTeX; the month may hold the day, or two months. */
function issuedOf(text: (name: string) => string): CslDate | undefined {
  const [year, month] = [text('year'), text('month')];
  const named = /^\d+$/.test(month) ? month.padStart(2, '0') : month;
  if (!/^\d{4}$/.test(year)) return parseDate(year);
  return parseDate([year, named, month && text('day')].filter(Boolean).join(monthOf(month) ? ' ' : '-'));
}

/** The type of an entry, which a file of ours may name more exactly than BibTeX has words for. */
export function cslTypeFor(bibtexType: string, field: Field): string {
  const subtype = texToText(field('entrysubtype') ?? '', 'plain');
  if (isCslType(subtype)) return subtype;
  const type = cslTypeOfBibtex(bibtexType);
  if (type === 'article-journal') {
    if (isCslType(`article-${subtype}`)) return `article-${subtype}`;
    return field('eprint') && !field('journaltitle') && !field('journal') ? 'article' : type;
  }
  if (bibtexType !== 'misc') return type;
  if (field('eprint')) return 'article';
  const address = `${field('url')} ${field('howpublished')}`;
  return !field('doi') && /https?:\/\/(?!(?:dx\.)?doi\.org)/.test(address) ? 'webpage' : type;
}

/** An @inbook of plain BibTeX has the title of its book, and sometimes that of the chapter. */
function nameChapter(item: Variables): void {
  if (!item['chapter-number'] || /^[\dIVXLC]+$/.test(item['chapter-number'] as string)) return;
  item['container-title'] = item.title;
  item.title = item['chapter-number'];
  delete item['chapter-number'];
}

function numberVariable(type: string, item: Variables): string {
  if (/^article-|^periodical|^review/.test(type)) return 'issue';
  return item['collection-title'] ? 'collection-number' : 'number';
}

function identifiers(item: Variables, text: (name: string) => string): Record<string, string | undefined> {
  const { DOI = '', PMID = '', PMCID = '', URL = '', medium = '' } = item as Record<string, string>;
  const address = (URL || /https?:\/\/\S+/.exec(medium)?.[0])?.replace(/\s/g, '');
  const eprint = text('eprint');
  const archive = text('eprinttype') || text('archiveprefix');
  const kind = archive.toLowerCase();
  const pmid = pmidOf(PMID || (/^(?:pmid|pubmed)$/.test(kind) ? eprint : ''));
  const pmcid = pmcidOf(PMCID || (/^pmc(?:id)?$/.test(kind) ? eprint : ''));
  const isArchived = eprint && !(/^p/.test(kind) && (pmid || pmcid));
  return {
    DOI: bareDoi(DOI || (/^https?:\/\/(?:dx\.)?doi\.org\//.exec(address ?? '')?.input ?? '')),
    URL: address,
    medium: medium.includes('://') ? undefined : medium,
    PMID: pmid,
    PMCID: pmcid,
    ...(isArchived && { archive: ARCHIVES[kind] ?? archive, archive_location: eprint }),
  };
}

const ARCHIVES: Readonly<Record<string, string>> = {
  __proto__: null as never,
  '': 'arXiv',
  arxiv: 'arXiv',
  jstor: 'JSTOR',
};
