import type { CslDate } from '../../../article/article.js';
import { withoutGaps } from '../csl-record.js';
import { parseDate } from '../dates.js';
import { bareDoi, isIssn, pmcidOf, pmidOf } from '../identifiers.js';
import type { Found, Report } from '../problem.js';
import { cslTypeOfRis } from '../types.js';
import { taggedFields } from './lines.js';
import { commaName } from './names.js';
import { TaggedRecord } from './record.js';

const KNOWN =
  /^(?:TY|ER|ID|[TA][1-4]|[CU][1-8]|T[IAT]|[CBSDU]T|A[UBDN]|C[APNY]|D[ABOP]|E[DPT]|IS|J[12AFO]|KW|L[1-4ABK]|M[1-3]|N[12V]|OP|P[BPY]|R[INP]|S[EPN]|UR|V[LO]|Y[12])$/i;

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
    if (tag === 'TY' && open) {
      report(open.offset, 'This entry has no “ER  -” line at its end: add one. It is kept.');
    }
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

/** Whether the second authors of a work of a type are editors; those of others are advisers, or whoever. */
export const isEdited = (type: string): boolean => /^(?:book|classic|chapter|entry|paper)/.test(type);

function toCsl(record: TaggedRecord): Record<string, unknown> {
  const first = (...tags: string[]) => record.first(...tags);
  const type = cslTypeOfRis(first('TY')?.toUpperCase() ?? '');
  const whole = isWhole(type);
  const item = record.variables('ris');
  const journals = record.all('JF', 'T2', 'JO', 'BT', 'JA', 'J2', 'J1');
  const short = first('JA', 'J2', 'J1') ?? (first('JF', 'T2') && first('JO'));
  const isPaper = type === 'paper-conference';
  return withoutGaps({
    type,
    ...item,
    title: item.title ?? (whole ? first('BT') : undefined),
    editor: [...(item.editor as []), ...(isEdited(type) ? record.all('A2').map(commaName) : [])],
    issued: issuedOf(record.all('PY', 'Y1', 'DA')),
    'container-title': whole ? undefined : (isPaper && first('C3')) || journals[0],
    'container-title-short': whole || short === journals[0] ? undefined : short,
    'collection-title': first(whole ? 'T2' : 'T3', 'T3'),
    [/^article|periodical|review/.test(type) ? 'issue' : 'number']: first('IS', 'M1'),
    ...pagesOf(first('SP'), first('EP'), whole),
    ...identifiersOf(record),
    note: record.all('N1').join(' '),
  });
}

function identifiersOf(record: TaggedRecord): Record<string, string | undefined> {
  const numbers = record.all('SN');
  const addresses = record.all('UR', 'LK').flatMap((value) => value.split(/\s+|;(?=https?:)/));
  const isDoi = (address: string) => /\/(?:dx\.)?doi\.org\//.test(address);
  const isPubmed = (text: string) => /pubmed|medline/i.test(text);
  const accession = record
    .all('AN')
    .filter((id) => /^pmid/i.test(id) || isPubmed(record.first('DB', 'DP') ?? ''));
  return {
    DOI: bareDoi(record.first('DO') ?? addresses.find(isDoi) ?? ''),
    PMID: pmidOf(accession[0] ?? addresses.find(isPubmed) ?? ''),
    PMCID: pmcidOf(record.all('C2', 'AN').find((id) => /^pmc/i.test(id)) ?? ''),
    ISSN: numbers.find(isIssn),
    ISBN: numbers.find((number) => !isIssn(number)),
    URL: addresses.find((address) => !isDoi(address) && !isPubmed(address)) ?? addresses[0],
  };
}

/** Pages, or how many of them a book has. */
function pagesOf(start = '', end = '', whole: boolean): Record<string, string> {
  if (whole && !end && /^\d+$/.test(start)) return { 'number-of-pages': start };
  const page = start.replace(/[–—]+|--/g, '-');
  return { page: end && end !== start && !page.includes('-') ? [page, end].filter(Boolean).join('-') : page };
}

/** Of the dates of publication that which says most of the year that the first one names. */
function issuedOf(values: readonly string[]): CslDate | undefined {
  const dates = values.flatMap((value) => parseDate(value) ?? []);
  const parts = (date: CslDate) => date['date-parts']?.[0] ?? [];
  const detail = (date: CslDate) => parts(date).length + (date.season ? 0.5 : 0);
  const [first] = dates;
  const same = dates.filter((date) => parts(date)[0] === parts(first!)[0]);
  return same.sort((a, b) => detail(b) - detail(a))[0];
}
