import type { CslDate } from '../../../article/article.js';
import { withoutGaps } from '../csl-record.js';
import { parseDate } from '../dates.js';
import { bareDoi, isIssn, pmcidOf, pmidOf } from '../identifiers.js';
import type { Found, Report } from '../problem.js';
import { cslTypeOfRis } from '../types.js';
import { TaggedRecord, taggedFields } from './lines.js';
import { commaName } from './names.js';

const KNOWN =
  /^(?:TY|ER|ID|TI|T[1-3]|TA|TT|CT|BT|ST|A[1-4]|AU|AB|AD|AN|C[1-8]|CA|CN|CP|CY|DA|DB|DO|DP|ED|EP|ET|IS|J[12AFO]|KW|L[1-4]|LA|LB|LK|M[1-3]|N[12]|NV|OP|PB|PP|PY|RI|RN|RP|S[EPN]|U[1-5R]|VL|VO|Y[12])$/i;

/** Two spaces, a hyphen and a space follow a tag; only where that is so nowhere, less will do behind one that is known. */
function tagged(text: string): (line: string) => readonly [string, string] | undefined {
  const strict = /^TY {2}-/m.test(text);
  const pattern = strict
    ? /^([A-Z][A-Z\d]) {2}-(?:\s?(.*)|$)/
    : /^\s{0,8}([a-z][a-z\d])\s{0,3}-(?:\s(.*)|$)/i;
  return (line) => {
    const [, tag, value = ''] = pattern.exec(line) ?? [];
    return tag && (strict || KNOWN.test(tag)) ? [tag, value] : undefined;
  };
}

/** RIS, as reference managers and publishers write it. */
export function readRis(text: string, report: Report): Found[] {
  const records: TaggedRecord[] = [];
  let open: TaggedRecord | undefined;
  for (const field of taggedFields(text, tagged(text))) {
    const { tag, offset } = field;
    if (tag === 'TY' && open)
      report(open.offset, 'This entry has no “ER  -” line at its end: add one. It is kept.');
    if (tag === 'TY' || (!open && tag !== 'ER')) {
      records.push((open = new TaggedRecord(offset)));
      if (tag !== 'TY')
        report(offset, 'This entry does not begin with a “TY  -” line, which says what it is: add one.');
    }
    if (tag === 'ER') open = undefined;
    else open!.add(field);
  }
  return records.flatMap((record) => {
    if (record.saysMoreThan('TY', 'ID')) {
      return [{ item: toCsl(record), id: record.first('ID'), offset: record.offset }];
    }
    report(
      record.offset,
      'This entry says nothing but its type, so it is left out: give it a title at least.',
    );
    return [];
  });
}

/** Whether a work of a type stands on its own shelf, so that its second title is that of its series. */
export const isWhole = (type: string): boolean =>
  /^(?:book|classic|thesis|report|periodical|dataset|software)$/.test(type);

function toCsl(record: TaggedRecord): Record<string, unknown> {
  const { first, all } = { first: record.first.bind(record), all: record.all.bind(record) };
  const type = cslTypeOfRis(first('TY')?.toUpperCase() ?? '') ?? 'document';
  const whole = isWhole(type);
  const names = (tags: string) => all(tags).map(commaName);
  const journals = all('JF JO JA J2 J1');
  const container = whole ? undefined : (first('JF T2 JO BT JA J2 J1') ?? first('J1'));
  const short = first('JA J2 J1') ?? (journals.length > 1 ? first('JO') : undefined);
  const numbers = all('SN');
  const addresses = all('UR LK L2').flatMap((value) => value.split(/\s*;\s*(?=https?:)|\s+/));
  const published = first('PB');
  return withoutGaps({
    type,
    title: first(whole ? 'TI T1 CT BT' : 'TI T1 CT'),
    'title-short': first('ST'),
    'original-title': first('TT OP'),
    author: names('AU A1'),
    editor: names(
      whole || type === 'chapter' || type.startsWith('entry') || type === 'paper-conference' ? 'ED A2' : 'ED',
    ),
    'collection-editor': names('A3'),
    translator: names('A4'),
    issued: issuedOf(first('PY Y1'), first('DA')),
    accessed: parseDate(first('Y2') ?? ''),
    'container-title': container,
    'container-title-short': short === container ? undefined : short,
    'collection-title': first(whole ? 'T2 T3' : 'T3'),
    volume: first('VL VO'),
    [/^article|periodical|review/.test(type) ? 'issue' : 'number']: first('IS M1'),
    'number-of-volumes': first('NV'),
    ...pagesOf(first('SP'), first('EP'), whole),
    edition: first('ET'),
    genre: first('M3'),
    publisher: published,
    'publisher-place': first('CY PP'),
    DOI: bareDoi(first('DO') ?? addresses.find((address) => /\/(?:dx\.)?doi\.org\//.test(address)) ?? ''),
    PMID: pmidOf(
      (/pubmed|medline/i.test(first('DB') ?? '') && first('AN')) ||
        (all('AN').find((an) => /^pmid/i.test(an)) ?? addresses.find(pmidOf) ?? ''),
    ),
    PMCID: all('C2 AN')
      .filter((value) => /^pmc/i.test(value))
      .map(pmcidOf)[0],
    ISSN: numbers.find(isIssn),
    ISBN: numbers.find((number) => !isIssn(number)),
    URL: addresses.find((address) => /^https?:/.test(address) && !pmidOf(address)) ?? addresses[0],
    language: first('LA'),
    keyword: all('KW').join(', '),
    abstract: first('AB N2'),
    note: all('N1').join(' '),
  });
}

/** Pages, or how many of them a book has. */
function pagesOf(start = '', end = '', whole: boolean): Record<string, string> {
  if (whole && !end && /^\d+$/.test(start)) return { 'number-of-pages': start };
  const page = start.replace(/\s*[–—]+\s*|--/g, '-');
  return { page: end && end !== start && !page.includes('-') ? [page, end].filter(Boolean).join('-') : page };
}

/** The publication date is that which says more of the year. */
function issuedOf(year = '', date = ''): CslDate | undefined {
  const [short, long] = [parseDate(year), parseDate(date)];
  const parts = long?.['date-parts']?.[0] ?? [];
  const known = short?.['date-parts']?.[0] ?? [];
  return !short || (parts[0] === known[0] && parts.length > known.length) ? (long ?? short) : short;
}
