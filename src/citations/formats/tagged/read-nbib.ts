import type { CslName } from '../../../article/article.js';
import { withoutGaps } from '../csl-record.js';
import { parseDate } from '../dates.js';
import { bareDoi, isIssn, pmcidOf } from '../identifiers.js';
import { languageTag } from '../languages.js';
import type { Found, Report } from '../problem.js';
import { TaggedRecord, taggedFields, type TaggedField } from './lines.js';
import { commaName, initialsName } from './names.js';

function tagged(line: string): readonly [string, string] | undefined {
  const [, tag, value] = /^([A-Z]{2,4}) {0,3}-(?: (.*)|$)/.exec(line) ?? [];
  return tag ? [tag, value ?? ''] : undefined;
}

/** PubMed's citation manager format, which is MEDLINE's. */
export function readNbib(text: string, report: Report): Found[] {
  const records: TaggedRecord[] = [];
  for (const field of taggedFields(text, tagged)) {
    const record = records.at(-1);
    const begins = field.tag === 'PMID' ? !record || record.fields.length > 0 : !record;
    if (begins) records.push(new TaggedRecord(field.offset));
    records.at(-1)!.add(field);
  }
  return records.flatMap((record) => {
    if (TITLES.some((tag) => record.has(tag))) {
      return [{ item: toCsl(record), id: record.first('PMID'), offset: record.offset }];
    }
    report(
      record.offset,
      'This entry has no title (“TI  - ”), so it is left out: save it from PubMed again.',
    );
    return [];
  });
}

const TITLES = ['TI', 'BTI', 'CTI', 'TT'];

function toCsl(record: TaggedRecord): Record<string, unknown> {
  const first = (tags: string) => record.first(tags);
  const ids = record.all('LID AID').filter((id) => /\[doi\]$/.test(id));
  const issns = record.all('IS').map((value) => value.split(' ')[0]!);
  const isBook = record.has('BTI');
  const type = typeOf(record.all('PT'), isBook, record.has('CTI'));
  return withoutGaps({
    type,
    title: sentence(first(type === 'chapter' ? 'CTI TI' : 'TI BTI TT')),
    'original-title': record.has('TI') ? sentence(first('TT')) : undefined,
    author: namesOf(record.fields, 'AU'),
    editor: namesOf(record.fields, 'ED'),
    issued: parseDate(first('DP DEP') ?? ''),
    'container-title': type === 'chapter' ? sentence(first('BTI')) : first('JT TA'),
    'container-title-short': record.has('JT') ? first('TA') : undefined,
    'collection-title': sentence(first('CTDT VTI')),
    volume: first('VI'),
    issue: first('IP'),
    page: first('PG')?.replace(/[–—]/g, '-'),
    edition: first('EN'),
    publisher: first('PB'),
    'publisher-place': isBook ? first('PL') : undefined,
    DOI: ids[0] && bareDoi(ids[0]),
    PMID: first('PMID'),
    PMCID: pmcidOf(first('PMC') ?? ''),
    ISSN: issns.find(isIssn),
    ISBN: first('ISBN')?.split(' ')[0],
    language: languageTag(first('LA') ?? ''),
    keyword: record
      .all('OT')
      .map((word) => word.replace(/^\*/, ''))
      .join(', '),
    abstract: first('AB'),
  });
}

function typeOf(kinds: readonly string[], isBook: boolean, isChapter: boolean): string {
  if (isBook) return isChapter ? 'chapter' : 'book';
  if (kinds.includes('Preprint')) return 'article';
  if (kinds.includes('Newspaper Article')) return 'article-newspaper';
  return kinds.includes('Dataset') ? 'dataset' : 'article-journal';
}

/** Names in their order: each in full if it is given so, else by its initials; groups among them. */
function namesOf(fields: readonly TaggedField[], tag: string): CslName[] {
  const names: CslName[] = [];
  let full = false;
  for (const { tag: found, value } of fields) {
    if (!value) continue;
    if (found === `F${tag}`) names.push(commaName(value));
    else if (found === tag) {
      const short = initialsName(value);
      if (full) addSuffix(names.at(-1)!, short.suffix);
      else names.push(short);
    } else if (found === 'CN' && tag === 'AU') names.push({ literal: value });
    if (found === `F${tag}` || found === tag) full = found === `F${tag}`;
  }
  return names;
}

/** Only the short form shows which word of "King, Martin Luther Jr" is no name of his. */
function addSuffix(name: CslName, suffix: string | undefined): void {
  if (!suffix || !name.given?.endsWith(` ${suffix}`)) return;
  name.given = name.given.slice(0, -suffix.length - 1);
  name.suffix = suffix;
}

/** Titles end in a full stop there. */
const sentence = (title: string | undefined): string | undefined => title?.replace(/([^.])\.$/, '$1');
